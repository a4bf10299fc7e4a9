import { fieldFact, isTicketFact, markFact } from '@shouwen/shared';
import type { Refusal } from '../../kernel/decision.js';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader, Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { mergedByCode, PlaybookProblem } from '../playbooks/index.js';
import { addPolicyVersion } from './add-policy-version.js';
import { ServicePolicyEntity, ServiceTimerEntity } from './service-level.entity.js';
import type { TimerRow } from './service-level.rules.js';
import type { LevelWords } from './service-level-words.rules.js';
import { loadPolicies, loadPolicyVersions, loadTimers, SERVICE_LEVELS } from './service-levels.queries.js';
import { SERVICE_LEVELS_SCHEMA } from './service-levels.schema.js';
import { isSameRules, planPolicy } from './service-policy-set/service-policy-set.rules.js';
import { planTimer } from './service-timer-set/service-timer-set.rules.js';
import { type WrittenLevels, writtenPolicyRules, writtenTimerRules } from './written-levels.rules.js';

/** Timers add to those of the playbook it extends; policies stand by themselves, because their order is their meaning. */
function inherit(own: unknown, base: unknown): WrittenLevels {
  const [file, from] = [own as WrittenLevels, base as WrittenLevels | null];
  return { ...from, ...file, timers: mergedByCode(from?.timers, file.timers) };
}

/** What is there already goes by its code; what the playbook no longer names stays. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, SERVICE_LEVELS);
  const levels = data as WrittenLevels;
  const words = await writtenWords(tx);
  const timers = await applyTimers(tx, ctx, { levels, words });
  await applyPolicies(tx, ctx, { levels, words, timers });
}

interface Applying {
  readonly levels: WrittenLevels;
  readonly words: LevelWords;
}

async function applyTimers(tx: Tx, ctx: Ctx, { levels, words }: Applying): Promise<readonly TimerRow[]> {
  const timers = await loadTimers(tx);
  for (const [sortOrder, written] of levels.timers.entries()) {
    const { code, names } = written;
    const known = timers.find((timer) => timer.code === code);
    const decision = planTimer({ timers, policies: [], words }, { code, names, rules: writtenTimerRules(written) });
    if (!decision.allowed) throw problem(code, decision.refusal);
    const row = { ...decision.plan, sortOrder };
    if (known) await updateRow(tx, ServiceTimerEntity, known.id, row);
    else await insertRows(tx, ServiceTimerEntity, [{ id: newId('svt', ctx.clock.now()), version: 1, code, ...row }]);
  }
  return loadTimers(tx);
}

async function applyPolicies(tx: Tx, ctx: Ctx, asked: Applying & { readonly timers: readonly TimerRow[] }): Promise<void> {
  const { levels, words, timers } = asked;
  const policies = await loadPolicies(tx);
  for (const [sortOrder, written] of levels.policies.entries()) {
    const { code, names, isArchived = null } = written;
    const known = policies.find((policy) => policy.code === code);
    const wish = { code, names, rules: writtenPolicyRules(written, levels), isArchived: known ? null : isArchived };
    const decision = planPolicy({ policies, timers, words }, wish);
    if (!decision.allowed) throw problem(code, decision.refusal);
    const { rules, isArchived: isOff } = decision.plan;
    if (known) await updateRow(tx, ServicePolicyEntity, known.id, { names, rules, sortOrder });
    else {
      const id = newId('svp', ctx.clock.now());
      const policyVersionId = await addPolicyVersion(tx, ctx, { policyId: id, rules });
      const row = { id, version: 1, code, names, rules, policyVersionId, isArchived: isOff, sortOrder };
      await insertRows(tx, ServicePolicyEntity, [row]);
    }
  }
}

function problem(code: string, { code: refusal, field = [], params }: Refusal): PlaybookProblem {
  return new PlaybookProblem('service-levels.json', [`${code}: ${[...field, refusal, JSON.stringify(params ?? {})].join(' ')}`]);
}

/** Whatever a policy says now and its version in force does not becomes a new version. */
async function settle(tx: Tx, ctx: Ctx): Promise<void> {
  const versions = new Map((await loadPolicyVersions(tx)).map((version) => [version.id, version]));
  for (const { id, policyVersionId, rules } of await loadPolicies(tx)) {
    const inForce = versions.get(policyVersionId);
    if (inForce && isSameRules(inForce.rules, rules)) continue;
    await updateRow(tx, ServicePolicyEntity, id, { policyVersionId: await addPolicyVersion(tx, ctx, { policyId: id, rules }) });
  }
}

/** Of states, trees and fields not all is written yet; that they are there is seen when a policy is next changed. */
async function writtenWords(reader: Reader): Promise<LevelWords> {
  const codes = async (table: string): Promise<ReadonlySet<string>> =>
    new Set((await reader.rows(`select code from ${table}`)).map(([code]) => String(code)));
  return {
    isFact: (name) =>
      [markFact(''), fieldFact('')].some((start) => name.startsWith(start)) || isTicketFact(name, { schemes: [], fields: [] }),
    valuesOf: () => null,
    calendars: await codes('calendar'),
    roles: await codes('role'),
    states: { has: () => true },
    departments: await codes('department'),
  };
}

export const serviceLevelsSection: PlaybookSection = {
  file: 'service-levels',
  schema: SERVICE_LEVELS_SCHEMA,
  inherit,
  apply,
  settle,
  rows: [
    { kind: 'serviceTimer', entity: ServiceTimerEntity, key: ['code'], name: 'names', fields: ['names', 'rules', 'sortOrder'] },
    { kind: 'servicePolicy', entity: ServicePolicyEntity, key: ['code'], name: 'names', fields: ['names', 'rules', 'sortOrder'] },
  ],
};
