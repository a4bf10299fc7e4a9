import { dayAfter } from '../../kernel/local-date.js';

const DAY_SECONDS = 86_400;

/** How many days lie from `from` to `to`, both counted; 0 or less when they are the wrong way round. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (DAY_SECONDS * 1000)) + 1;
}

/** Every day from `from` to `to`. */
export function datesBetween(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, index) => dayAfter(from, index));
}
