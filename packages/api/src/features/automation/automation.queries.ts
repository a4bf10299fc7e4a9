import type { Reader } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { AutomationRuleEntity, AutomationRuleVersionEntity } from './automation.entity.js';
import type { RuleRow, RuleVersionRow } from './automation.rules.js';

/** Name of the in-process table; whoever changes rules touches it. */
export const AUTOMATION = 'automation_rule';

/** The rules as the database holds them now, in their order. */
export function loadRules(reader: Reader): Promise<RuleRow[]> {
  return findRows(reader, AutomationRuleEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
}

export interface RuleBook {
  /** In order, whatever their phase. */
  readonly all: readonly RuleRow[];
  find(id: string): RuleRow | undefined;
  /** Everything rules ever said, the latest first. */
  readonly versions: readonly RuleVersionRow[];
  version(id: string): RuleVersionRow | undefined;
}

/** By what the house acts of its own accord, whole in this process. */
export const ruleBook = referenceTable<RuleBook>(AUTOMATION, async (reader) => {
  const [all, versions] = [
    await loadRules(reader),
    await findRows(reader, AutomationRuleVersionEntity, {}, { orderBy: { number: 'desc' } }),
  ];
  const [byId, byVersion] = [new Map(all.map((rule) => [rule.id, rule])), new Map(versions.map((one) => [one.id, one]))];
  return { all, versions, find: (id) => byId.get(id), version: (id) => byVersion.get(id) };
});
