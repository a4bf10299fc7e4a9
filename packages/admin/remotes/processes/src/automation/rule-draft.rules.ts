import { conditionInput } from '@shouwen/admin-kit';
import type {
  Automation_RuleFragment,
  AutomationActionInput,
  AutomationRuleSetInput,
  AutomationTriggerInput,
  ConditionInput,
} from '../gql/graphql.js';

export type RuleRow = Automation_RuleFragment;

export const EVENTS = [
  'CREATED',
  'STATE_CHANGED',
  'ASSIGNED',
  'DEPARTMENT_CHANGED',
  'ACCEPTED',
  'RETURNED',
  'SOLVED',
  'REOPENED',
  'CLOSED',
  'EDITED',
  'TAGGED',
  'FILLED',
  'CUSTOMER_MESSAGE',
  'REPLY',
  'CONTACT_LOGGED',
  'OUTCOME_TOLD',
  'CLOCK_WARNED',
  'CLOCK_MISSED',
] as const;
export const KINDS = ['EVENT', 'AFTER', 'DAILY'] as const;
export const ACTIONS = ['PRIORITY', 'TAG', 'UNTAG', 'TRANSFER', 'ASSIGN', 'TRANSITION', 'NOTE', 'NOTIFY', 'WATCH', 'MACRO'] as const;
export const TELLS = ['ASSIGNEE', 'OWNER', 'HEAD', 'ROLE', 'PERSON'] as const;
export const OUTCOMES = ['DONE', 'REFUSED', 'TRIAL', 'STOPPED'] as const;

type Draft<T> = { readonly [Field in keyof T]?: T[Field] };

/** A rule as its dialog holds it. */
export interface RuleDraft {
  readonly code?: string;
  readonly zhCN?: string | null;
  readonly zhTW?: string | null;
  readonly en?: string | null;
  readonly trigger?: Draft<AutomationTriggerInput>;
  readonly when?: { readonly match?: ConditionInput['match']; readonly clauses?: ConditionInput['clauses'] };
  readonly actions?: readonly Draft<AutomationActionInput>[];
}

export function ruleDraft(rule?: RuleRow): RuleDraft {
  if (!rule)
    return {
      trigger: { kind: 'EVENT', events: ['CREATED'], hours: 'CALENDAR' },
      when: { match: 'ALL', clauses: [] },
      actions: [{ kind: 'PRIORITY' }],
    };
  const { names, trigger, when, actions } = rule;
  return { ...names, trigger: plain(trigger), when, actions: actions.map(plain) };
}

/** What the API says of a thing beside its name in the schema. */
function plain<T extends { readonly __typename?: string }>({ __typename: _, ...rest }: T): Omit<T, '__typename'> {
  return rest;
}

export function ruleInput(draft: RuleDraft, rule: RuleRow | undefined): AutomationRuleSetInput {
  const { zhCN, zhTW, en, when, trigger, actions = [] } = draft;
  return {
    code: rule?.code ?? draft.code ?? '',
    version: rule?.version ?? null,
    names: { zhCN: zhCN ?? '', zhTW: zhTW || null, en: en || null },
    trigger: { ...trigger, kind: trigger?.kind ?? 'EVENT' },
    when: conditionInput(when),
    actions: actions.map(({ kind = 'PRIORITY', value, tell, text }) => ({
      kind,
      value: value || null,
      tell: tell ?? null,
      text: text || null,
    })),
  };
}

export type ActionKind = (typeof ACTIONS)[number];

/** Which parts of its line an action has. */
export function partsOf(
  kind: ActionKind | undefined,
  tell: string | null | undefined,
): { readonly value: boolean; readonly tell: boolean; readonly text: boolean } {
  const isToPeople = kind === 'NOTIFY' || kind === 'WATCH';
  const isNamed = tell === 'ROLE' || tell === 'PERSON';
  return {
    tell: isToPeople,
    value: isToPeople ? isNamed : kind !== 'NOTE',
    text: kind === 'NOTE' || kind === 'NOTIFY' || kind === 'TRANSFER' || kind === 'ASSIGN' || kind === 'TRANSITION',
  };
}
