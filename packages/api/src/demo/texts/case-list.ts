import { AIRCON_CASES } from './aircon.js';
import type { CaseText } from './case-text.js';
import { COMPLAINT_CASES } from './complaint.js';
import { FRIDGE_CASES } from './fridge.js';
import { HEATER_CASES } from './heater.js';
import { HOOD_CASES } from './hood.js';
import { PURIFIER_CASES } from './purifier.js';
import { STOVE_CASES } from './stove.js';
import { WASHER_CASES } from './washer.js';

/** Every kind of matter the demo knows. */
export const CASES: readonly CaseText[] = [
  ...AIRCON_CASES,
  ...FRIDGE_CASES,
  ...WASHER_CASES,
  ...HEATER_CASES,
  ...PURIFIER_CASES,
  ...STOVE_CASES,
  ...HOOD_CASES,
  ...COMPLAINT_CASES,
];

export function casesOf(type: CaseText['type']): readonly CaseText[] {
  return CASES.filter((text) => text.type === type);
}
