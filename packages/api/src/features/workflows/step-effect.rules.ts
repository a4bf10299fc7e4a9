/** What a way between states does beside leading on: a short closed list, so that everybody can tell what will happen (TKT-13). */
export const EFFECT_KINDS = ['priority', 'mark', 'tag', 'untag', 'department', 'owner', 'nobody', 'note'] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

export interface StepEffect {
  readonly kind: EffectKind;
  /** A priority, or the code of a category, a tag or a department; the words of a note. */
  readonly value?: string;
}

/** Who gets the ticket: only where the act itself does not say so. */
export const GIVING: readonly EffectKind[] = ['department', 'owner', 'nobody'];

export const wantsValue = (kind: EffectKind): boolean => kind !== 'owner' && kind !== 'nobody';
