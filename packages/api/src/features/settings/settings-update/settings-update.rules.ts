import { allow, type Decision, type Refusal, refuse } from '../../../kernel/decision.js';
import type { SettingDefinition, SettingValue } from '../../../kernel/setting-definition.js';
import { checkSettingValue } from '../../../platform/settings/setting-value.rules.js';

export interface SettingWish {
  readonly key: string;
  /** Null: the default again. */
  readonly value?: unknown;
}

export interface SettingChange {
  readonly key: string;
  readonly from: SettingValue;
  readonly to: SettingValue;
  /** Whether the default holds again, so that nothing is kept. */
  readonly isReset: boolean;
}

interface Facts {
  /** The settings of the group by key. */
  readonly definitions: ReadonlyMap<string, SettingDefinition>;
  current(definition: SettingDefinition): SettingValue;
  isDecided(key: string): boolean;
}

export type SettingsPlan = { readonly changes: readonly SettingChange[] } | { readonly refusals: readonly Refusal[] };

/** What a change of a group's settings comes to: all refusals at once, or every setting that becomes another. */
export function planSettingsUpdate(facts: Facts, wishes: readonly SettingWish[]): SettingsPlan {
  const decisions = wishes.map((wish, index) => planOne(facts, wishes, { wish, index }));
  const refusals = decisions.flatMap((decision) => (decision.allowed ? [] : [decision.refusal]));
  if (refusals.length > 0) return { refusals };
  const changes = decisions.flatMap((decision) => (decision.allowed ? [decision.plan] : []));
  return { changes: changes.filter((change) => !isSame(change) || (change.isReset && facts.isDecided(change.key))) };
}

interface Place {
  readonly wish: SettingWish;
  readonly index: number;
}

function planOne(facts: Facts, wishes: readonly SettingWish[], { wish, index }: Place): Decision<SettingChange> {
  const { key, value = null } = wish;
  const field = ['values', String(index)];
  const definition = facts.definitions.get(key);
  if (!definition) return refuse('NOT_FOUND', undefined, [...field, 'key']);
  if (wishes.findIndex((other) => other.key === key) < index) return refuse('INVALID', undefined, [...field, 'key']);
  const from = facts.current(definition);
  if (value === null) return allow({ key, from, to: definition.default, isReset: true });
  const decision = checkSettingValue(definition, value);
  if (decision.allowed) return allow({ key, from, to: decision.plan, isReset: false });
  return refuse(decision.refusal.code, decision.refusal.params, [...field, 'value']);
}

function isSame({ from, to }: SettingChange): boolean {
  return JSON.stringify(from) === JSON.stringify(to);
}
