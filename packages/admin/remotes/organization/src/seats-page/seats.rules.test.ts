import { spanSince } from './seats.rules.js';

it.each([
  ['10:00:00', { unit: 'minutes', count: 0 }],
  ['09:59:01', { unit: 'minutes', count: 0 }],
  ['09:15:00', { unit: 'minutes', count: 45 }],
  ['07:30:00', { unit: 'hours', count: 2 }],
  ['10:00:30', { unit: 'minutes', count: 0 }],
])('since %s is said as %o at ten', (since, span) => {
  expect(spanSince(`2026-03-01T${since}Z`, new Date('2026-03-01T10:00:00Z'))).toEqual(span);
});

it('says days once hours are many', () => {
  expect(spanSince('2026-02-26T10:00:00Z', new Date('2026-03-01T10:00:00Z'))).toEqual({ unit: 'days', count: 3 });
});
