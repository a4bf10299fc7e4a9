import { fieldFact, isTicketFact, type LocalText, markFact } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader, Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, CONDITION_SCHEMA, LOCAL_TEXT_SCHEMA, mergedByCode, PlaybookProblem } from '../playbooks/index.js';
import { addRuleVersion } from './add-rule-version.js';
import { AutomationRuleEntity } from './automation.entity.js';
import { AUTOMATION, loadRules } from './automation.queries.js';
import { ACTION_KINDS, RULE_EVENTS, RULE_TELLS, TRIGGER_KINDS, WAIT_HOURS } from './automation.rules.js';
import { bodyRefusal, type RuleWords } from './body.rules.js';
import { phaseAfterChange } from './phase.rules.js';
import { isSameBody } from './rule-set/rule-set.rules.js';
import { beginAnew } from './waiting/begin-waits.js';
import { type WrittenBody, writtenBody } from './written-body.rules.js';

interface WrittenRule extends WrittenBody {
  readonly code: string;
  readonly names: LocalText;
}

interface Section {
  readonly rules: readonly WrittenRule[];
}

const object = <P extends object>(required: readonly (keyof P & string)[], properties: P) =>
  ({ type: 'object', required, additionalProperties: false, properties }) as const;
const list = <I extends object>(items: I) => ({ type: 'array', items }) as const;

const TRIGGER = object(['kind'], {
  kind: { enum: TRIGGER_KINDS },
  events: list({ enum: RULE_EVENTS }),
  seconds: { type: 'integer', minimum: 1 },
  hours: { enum: WAIT_HOURS },
  states: list(CODE_SCHEMA),
  isQuiet: { type: 'boolean' },
  at: { type: 'string' },
  isWorkdays: { type: 'boolean' },
});
const ACTION = object(['kind'], {
  kind: { enum: ACTION_KINDS },
  value: { type: 'string' },
  tell: { enum: RULE_TELLS },
  text: { type: 'string', minLength: 1 },
});

const SCHEMA = object(['rules'], {
  rules: list(
    object(['code', 'names', 'trigger', 'actions'], {
      code: CODE_SCHEMA,
      names: LOCAL_TEXT_SCHEMA,
      trigger: TRIGGER,
      when: CONDITION_SCHEMA,
      actions: list(ACTION),
    }),
  ),
});

/** Rules of the extended playbook go on; a code of one's own replaces it. */
function inherit(own: unknown, base: unknown): Section {
  return { rules: mergedByCode((base as Section | null)?.rules, (own as Section).rules) };
}

/** A new rule comes as a draft: nothing acts that nobody tried. What it says lies in the version that `settle` writes. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, AUTOMATION);
  const [known, words] = [await loadRules(tx), await writtenWords(tx)];
  for (const [sortOrder, { code, names, ...written }] of (data as Section).rules.entries()) {
    const rules = writtenBody(written);
    const refusal = bodyRefusal(rules, words);
    if (refusal) throw new PlaybookProblem('automation.json', [`${code}: ${[...(refusal.field ?? []), refusal.code].join(' ')}`]);
    const rule = known.find((one) => one.code === code);
    if (rule) await updateRow(tx, AutomationRuleEntity, rule.id, { names, rules, sortOrder });
    else await addRule(tx, ctx, { code, names, rules, sortOrder });
  }
}

async function addRule(tx: Tx, ctx: Ctx, said: Pick<AutomationRuleEntity, 'code' | 'names' | 'rules' | 'sortOrder'>): Promise<void> {
  const id = newId('aut', ctx.clock.now());
  const nobody = { authorId: null, stoppedAt: null, nextAt: null };
  await insertRows(tx, AutomationRuleEntity, [{ ...said, ...nobody, id, version: 1, phase: 'draft', ruleVersionId: '' }]);
  const ruleVersionId = await addRuleVersion(tx, ctx, { ruleId: id, rules: said.rules });
  await updateRow(tx, AutomationRuleEntity, id, { ruleVersionId });
}

/** Whatever a rule says now and its version in force does not becomes a new version; a live one is tried again. */
async function settle(tx: Tx, ctx: Ctx): Promise<void> {
  for (const rule of await loadRules(tx)) {
    const { id, rules, phase: before } = rule;
    const [[said] = []] = await tx.rows('select rules from automation_rule_version where id = ?', [rule.ruleVersionId]);
    if (isSameBody(JSON.parse(String(said)), rules)) continue;
    const phase = phaseAfterChange(before);
    await updateRow(tx, AutomationRuleEntity, id, { phase, ruleVersionId: await addRuleVersion(tx, ctx, { ruleId: id, rules }) });
    await beginAnew(tx, ctx, { id, phase, rules });
  }
}

/** Of states, trees and fields not all is written yet; that they are there is seen when the rule begins. */
async function writtenWords(reader: Reader): Promise<RuleWords> {
  const codes = async (sql: string): Promise<ReadonlySet<string>> => new Set((await reader.rows(sql)).map(([code]) => String(code)));
  return {
    isFact: (name) =>
      [markFact(''), fieldFact('')].some((start) => name.startsWith(start)) || isTicketFact(name, { schemes: [], fields: [] }),
    ...{ states: { has: () => true }, steps: { has: () => true }, people: { has: () => false } },
    departments: await codes('select code from department'),
    roles: await codes('select code from role'),
    tags: await codes("select code from word where list = 'ticket_tag'"),
    macros: await codes('select code from macro'),
  };
}

export const automationSection: PlaybookSection = {
  file: 'automation',
  schema: SCHEMA,
  inherit,
  apply,
  settle,
  rows: [{ kind: 'automationRule', entity: AutomationRuleEntity, key: ['code'], name: 'names', fields: ['names', 'rules', 'sortOrder'] }],
};
