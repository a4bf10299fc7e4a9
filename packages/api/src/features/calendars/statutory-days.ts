import { readFileSync } from 'node:fs';
import type { StatutoryDays } from './calendar.rules.js';
import { type StatutoryYears, statutoryDays } from './statutory-year.rules.js';

interface Shipped {
  readonly years: StatutoryYears;
}

/** The years that come with the product, as the state declared them. */
export function shippedYears(region: 'CN'): StatutoryYears {
  const file = new URL(`../../../statutory-days/${region}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as Shipped).years;
}

export function shippedDays(region: 'CN'): StatutoryDays {
  return statutoryDays(shippedYears(region));
}
