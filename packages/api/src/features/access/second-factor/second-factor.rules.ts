/** Whom an organisation asks for a second factor. */
export interface FactorPolicy {
  readonly isForEverybody: boolean;
  /** Codes of roles whose holders need one. */
  readonly roleCodes: ReadonlySet<string>;
}

/** Role codes as an administrator lists them: commas, spaces or lines between them. */
export function roleCodesOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\s,，、;；]+/).filter((code) => code !== ''));
}

export function needsFactor({ isForEverybody, roleCodes }: FactorPolicy, heldCodes: readonly string[]): boolean {
  return isForEverybody || heldCodes.some((code) => roleCodes.has(code));
}

export interface StepFacts {
  readonly hasFactor: boolean;
  readonly needsFactor: boolean;
  readonly isFactorProved: boolean;
  readonly mustChangePassword: boolean;
}

export const STEP_KINDS = ['secondFactor', 'passwordChange', 'secondFactorSetup'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What somebody who has proved who they are must still do; null: they are in. The factor they have comes first, so that it guards the rest. */
export function nextStep({ hasFactor, needsFactor, isFactorProved, mustChangePassword }: StepFacts): StepKind | null {
  if (hasFactor && !isFactorProved) return 'secondFactor';
  if (mustChangePassword) return 'passwordChange';
  return needsFactor && !hasFactor ? 'secondFactorSetup' : null;
}
