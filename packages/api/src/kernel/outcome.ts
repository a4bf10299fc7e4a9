import type { Refusal } from './decision.js';

/** What a command answers: its value, or why it was refused. Refusals are data, never thrown. */
export type Outcome<T> =
  | { readonly value: T; readonly userErrors?: undefined }
  | { readonly value?: undefined; readonly userErrors: readonly Refusal[] };

export function done<T>(value: T): Outcome<T> {
  return { value };
}

export function refused(...userErrors: readonly Refusal[]): Outcome<never> {
  return { userErrors };
}
