import type { Ability } from '@shouwen/admin-kit';

/** Whoever opens these pages may do all that is on them. */
export const ALLOWED: Ability = { allowed: true, reason: null };
