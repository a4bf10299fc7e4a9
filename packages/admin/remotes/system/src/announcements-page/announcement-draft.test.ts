import { setOwnZone } from '@shouwen/admin-kit';
import { inputOf, instantOfText, NEW_DRAFT, textOfInstant } from './announcement-draft.rules.js';

afterEach(() => setOwnZone(null));

test('times are written and read in the clock on the screen, whatever the browser’s zone', () => {
  expect(instantOfText('2026-03-01T08:30')).toBe('2026-03-01T00:30:00.000Z');
  expect(textOfInstant('2026-03-01T00:30:00.000Z')).toBe('2026-03-01T08:30');
  expect([textOfInstant(null), instantOfText('')]).toEqual(['', null]);
  setOwnZone('America/New_York');
  expect(instantOfText('2026-03-01T08:30')).toBe('2026-03-01T13:30:00.000Z');
  expect(textOfInstant('2026-03-01T13:30:00.000Z')).toBe('2026-03-01T08:30');
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
