import type { LocalText } from '@shouwen/shared';

/** A word the organisation chose: known by its code, named in its languages, in an order, kept when it goes out of use. */
export interface OrderedWord {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: LocalText;
  /** Out of use: kept for what was said with it, and no longer offered. */
  readonly isArchived: boolean;
  readonly sortOrder: number;
}
