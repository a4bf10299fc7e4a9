import { describe, expect, test } from '@jest/globals';
import { type PlannedCase, writeScenario } from './scenario.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The demo as told at other days and hours. */
const MOMENTS = Array.from({ length: 24 }, (_, index) => Date.parse('2026-03-01T00:20:00Z') + index * (3 * DAY + 5 * HOUR));

function isContactedLate({ opening, steps }: PlannedCase): boolean {
  const contact = steps.find(({ act }) => act.verb === 'tell');
  return contact !== undefined && contact.at - opening.startsAt > DAY;
}

describe('the story of the demo', () => {
  test.each(MOMENTS)('told at %i it has complaints of the last thirty days that were answered late, and most in time', (now) => {
    const recent = writeScenario(now).cases.filter(
      ({ opening }) => opening.text.type === 'complaint' && opening.startsAt > now - 29 * DAY && opening.startsAt < now - 3 * DAY,
    );
    const share = recent.filter(isContactedLate).length / recent.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.25);
  });

  test('no text has a space between two Chinese words', () => {
    const said = writeScenario(MOMENTS[0] ?? 0).cases.flatMap(({ opening, steps }) => [
      opening.wording.subject,
      opening.wording.description,
      ...steps.flatMap(({ act }) => ('body' in act ? [act.body] : 'reason' in act && act.reason ? [act.reason] : [])),
    ]);
    expect(said.length).toBeGreaterThan(2000);
    expect(said.filter((text) => /\p{Script=Han} \p{Script=Han}/u.test(text))).toEqual([]);
  });
});
