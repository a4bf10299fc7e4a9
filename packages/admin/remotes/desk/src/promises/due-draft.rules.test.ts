import { dueAsked } from './due-draft.rules.js';

test.each([
  [
    { way: 'AT', at: '2026-05-09T15:00', minutes: '30' },
    { dueAt: '2026-05-09T07:00:00.000Z', withinMinutes: null, hours: null },
  ],
  [
    { way: 'CALENDAR', at: '2026-05-09T15:00', minutes: '30' },
    { dueAt: null, withinMinutes: 30, hours: 'CALENDAR' },
  ],
  [
    { way: 'BUSINESS', minutes: '90' },
    { dueAt: null, withinMinutes: 90, hours: 'BUSINESS' },
  ],
] as const)('only what was chosen is asked of the server: %j', (draft, asked) => {
  expect(dueAsked(draft)).toEqual(asked);
});
