import { type ConditionDraft, conditionInput } from '@shouwen/admin-kit';
import type {
  ServiceLevels_PolicyFragment,
  ServiceLevels_TargetFragment,
  ServicePolicySetInput,
  ServicePolicyTargetInput,
} from '../gql/graphql.js';

export type PolicyRow = ServiceLevels_PolicyFragment;
export type TargetRow = ServiceLevels_TargetFragment;
export type TargetDraft = ServicePolicyTargetInput;

/** A policy as its dialog holds it, beside its times. */
export interface PolicyDraft {
  readonly code?: string;
  readonly zhCN?: string | null;
  readonly zhTW?: string | null;
  readonly en?: string | null;
  readonly when?: ConditionDraft;
}

export function policyDraft(policy?: PolicyRow): PolicyDraft {
  return policy ? { ...policy.names, when: policy.when } : { when: { match: 'ALL', clauses: [] } };
}

/** A time as it goes back to the API. */
export function targetDraft({ timerName: _, matrix, ladder, warnings, pauseStates, pauses, ...target }: TargetRow): TargetDraft {
  return {
    ...plain(target),
    matrix: matrix && { rows: matrix.rows, columns: matrix.columns, cells: matrix.cells.map(plain) },
    ladder: ladder.map(plain),
    warnings: [...warnings],
    pauseStates: [...pauseStates],
    pauses: pauses && [...pauses],
  };
}

/** What the API says of a thing beside its name in the schema. */
function plain<T extends { readonly __typename?: string }>({ __typename: _, ...rest }: T): Omit<T, '__typename'> {
  return rest;
}

/** A time that is being added warns as the one before it does. */
export function newTarget(timer: string, like?: TargetDraft): TargetDraft {
  const { warnings = [], ladder = [], hours = 'CALENDAR' } = like ?? {};
  return { timer, hours, seconds: null, pauseStates: [], statistic: 'CASE', force: 'LIMIT', warnings, ladder };
}

export function policyInput(draft: PolicyDraft, policy: PolicyRow | undefined, targets: readonly TargetDraft[]): ServicePolicySetInput {
  const { zhCN, zhTW, en, when } = draft;
  return {
    code: policy?.code ?? draft.code ?? '',
    version: policy?.version ?? null,
    names: { zhCN: zhCN ?? '', zhTW: zhTW || null, en: en || null },
    when: conditionInput(when),
    targets: [...targets],
  };
}

/** `50, 75 90` as numbers; null where something else stands there. */
export function percentsOf(text: string): number[] | null {
  const parts = text.split(/[\s,，、]+/).filter(Boolean);
  return parts.every((part) => /^\d{1,4}$/.test(part)) ? parts.map(Number) : null;
}
