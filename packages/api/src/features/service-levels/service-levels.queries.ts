import type { Reader } from '../../platform/db/db.js';
import type { WordList } from '../../platform/db/ordered-words.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { ServicePolicyEntity, ServicePolicyVersionEntity, ServiceTimerEntity } from './service-level.entity.js';
import type { PolicyRow, PolicyVersionRow, ServiceLevelBook, TimerRow } from './service-level.rules.js';

/** Name of the in-process table; whoever changes timers or policies touches it. */
export const SERVICE_LEVELS = 'service_level';

export const TIMER_WORDS: WordList = {
  entity: ServiceTimerEntity,
  prefix: 'svt',
  subject: 'service_timer',
  events: { set: 'service_timer.set', moved: 'service_timer.moved' },
};

export const POLICY_WORDS: WordList = {
  entity: ServicePolicyEntity,
  prefix: 'svp',
  subject: 'service_policy',
  events: { set: 'service_policy.set', moved: 'service_policy.moved' },
};

const IN_ORDER = { orderBy: { sortOrder: 'asc', code: 'asc' } } as const;

/** The timers as the database holds them now, in order. */
export function loadTimers(reader: Reader): Promise<TimerRow[]> {
  return findRows(reader, ServiceTimerEntity, {}, IN_ORDER);
}

/** The policies as the database holds them now, in the order in which they are tried. */
export function loadPolicies(reader: Reader): Promise<PolicyRow[]> {
  return findRows(reader, ServicePolicyEntity, {}, IN_ORDER);
}

/** What policies said, the latest first. */
export function loadPolicyVersions(reader: Reader): Promise<PolicyVersionRow[]> {
  return findRows(reader, ServicePolicyVersionEntity, {}, { orderBy: { number: 'desc' } });
}

/** What an organisation promises about time, whole in this process. */
export const serviceLevelBook = referenceTable<ServiceLevelBook>(SERVICE_LEVELS, async (reader) => {
  const [timers, policies, versions] = [await loadTimers(reader), await loadPolicies(reader), await loadPolicyVersions(reader)];
  const byCode = new Map(timers.map((timer) => [timer.code, timer]));
  const byVersion = new Map(versions.map((version) => [version.id, version]));
  return { timers, policies, versions, timer: (code) => byCode.get(code), policyVersion: (id) => byVersion.get(id) };
});
