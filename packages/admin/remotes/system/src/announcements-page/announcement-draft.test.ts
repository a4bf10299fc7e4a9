import { fieldOf, inputOf, instantOf, NEW_DRAFT } from './announcement-draft.rules.js';

test('times are written and read in the clock of the house, whatever the browser’s zone', () => {
  expect(instantOf('2026-03-01T08:30')).toBe('2026-03-01T00:30:00.000Z');
  expect(fieldOf('2026-03-01T00:30:00.000Z')).toBe('2026-03-01T08:30');
  expect([fieldOf(null), instantOf('')]).toEqual(['', null]);
});

test('a new announcement begins now, for everybody, and may be put away', () => {
  expect(inputOf({ ...NEW_DRAFT, texts: { zhCN: '停电' } })).toEqual({
    level: 'INFO',
    texts: { zhCN: '停电' },
    startsAt: null,
    endsAt: null,
    roleIds: [],
    isDismissible: true,
  });
});
