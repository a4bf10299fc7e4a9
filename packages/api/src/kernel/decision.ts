import type { UserErrorCode } from '@shouwen/shared';

/** Why something is refused: a code, the input field it concerns, and what the sentence needs. */
export interface Refusal {
  readonly code: UserErrorCode;
  readonly field?: readonly string[];
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a rule says: go ahead with this plan, or no, and why. */
export type Decision<Plan = void> =
  | { readonly allowed: true; readonly plan: Plan }
  | { readonly allowed: false; readonly refusal: Refusal };

export function allow(): Decision;
export function allow<Plan>(plan: Plan): Decision<Plan>;
export function allow<Plan>(plan?: Plan): Decision<Plan | undefined> {
  return { allowed: true, plan };
}

export function refuse(
  code: UserErrorCode,
  params?: Refusal['params'],
  field?: readonly string[],
): { readonly allowed: false; readonly refusal: Refusal } {
  return { allowed: false, refusal: { code, ...(params && { params }), ...(field && { field }) } };
}
