import { readFileSync } from 'node:fs';
import type { StatutoryYears } from './statutory-year.rules.js';

interface Shipped {
  readonly years: StatutoryYears;
}

/** The years that come with the product, as the state declared them. */
export function shippedYears(): StatutoryYears {
  const file = new URL('../../../statutory-days/CN.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as Shipped).years;
}
