import { mergeConnection } from './cache/connection.rules.js';
import {
  bytesIn,
  fieldOf,
  fullTime,
  houseDayOf,
  instantOf,
  percentIn,
  relativeTime,
  setOwnZone,
  shortDuration,
  smartTime,
} from './format.js';
import { flattenTree } from './pickers/tree.rules.js';
import { languageOf } from './preferences.js';
import { keycaps, matchesKeys, worksWhileTyping } from './shortcuts.rules.js';
import { groupRuns, moveCursor } from './table/cursor.rules.js';

const press = (key: string, held: Partial<Parameters<typeof matchesKeys>[1]> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('keys', () => {
  it.each([
    ['j', press('j'), true],
    ['j', press('J', { shiftKey: true }), false],
    ['j', press('j', { ctrlKey: true }), false],
    ['shift+e', press('E', { shiftKey: true }), true],
    ['mod+k', press('k', { metaKey: true }), true],
    ['mod+k', press('k', { ctrlKey: true }), true],
    ['mod+enter', press('Enter', { ctrlKey: true }), true],
    ['?', press('?', { shiftKey: true }), true],
    ['?', press('?'), true],
    ['/', press('/', { altKey: true }), false],
  ])('%s', (keys, pressed, expected) => expect(matchesKeys(keys, pressed)).toBe(expected));

  it('leaves plain letters to whoever types', () => {
    expect(worksWhileTyping('shift+e')).toBe(false);
    expect(worksWhileTyping('mod+enter')).toBe(true);
  });

  it('prints the keycaps of the machine', () => {
    expect(keycaps('mod+k', true)).toEqual(['⌘', 'K']);
    expect(keycaps('mod+k', false)).toEqual(['Ctrl', 'K']);
  });
});

describe('the cursor of a table', () => {
  it.each([
    [null, 1, 'a'],
    [null, -1, 'c'],
    ['a', 1, 'b'],
    ['c', 1, 'c'],
    ['a', -1, 'a'],
    ['gone', 1, 'a'],
  ] as const)('from %s by %i to %s', (from, step, to) => expect(moveCursor(['a', 'b', 'c'], from, step)).toBe(to));

  it('stays nowhere in an empty table', () => expect(moveCursor([], 'a', 1)).toBeNull());

  it('groups rows that follow each other and keeps their order', () => {
    const runs = groupRuns([1, 3, 2, 5], (row) => ({ key: row % 2 === 1 ? 'odd' : 'even' }));
    expect(runs.map(({ group, rows }) => [group?.key, rows])).toEqual([
      ['odd', [1, 3]],
      ['even', [2]],
      ['odd', [5]],
    ]);
  });
});

describe('pages of a list in the cache', () => {
  const first = { nodes: [1, 2], pageInfo: { endCursor: 'c2' } };
  const second = { nodes: [3], pageInfo: { endCursor: 'c3' } };

  it('appends the page that follows', () => {
    expect(mergeConnection(first, second, 'c2')).toEqual({ nodes: [1, 2, 3], pageInfo: { endCursor: 'c3' } });
  });

  it('starts anew without a cursor', () => expect(mergeConnection(first, second, null)).toBe(second));

  it('does not append a page twice', () => {
    const both = mergeConnection(first, second, 'c2');
    expect(mergeConnection(both, second, 'c2')).toBe(both);
  });
});

describe('a department tree', () => {
  const item = (id: string, parentId: string | null, sortOrder: number) => ({ id, parentId, sortOrder });
  const items = [item('b', 'root', 2), item('a', 'root', 1), item('root', null, 1), item('a1', 'a', 1), item('orphan', 'elsewhere', 2)];

  it('puts parents before children and siblings in order', () => {
    expect(flattenTree(items).map(({ item: { id }, level }) => [id, level])).toEqual([
      ['root', 0],
      ['a', 1],
      ['a1', 2],
      ['b', 1],
      ['orphan', 0],
    ]);
  });

  it('leaves out what is folded away', () => {
    expect(flattenTree(items, ({ id }) => id !== 'a').map(({ item: { id } }) => id)).toEqual(['root', 'a', 'b', 'orphan']);
  });
});

describe('times and numbers', () => {
  it('tells a size by its largest unit (SYS-07)', () => {
    expect([0, 900, 1536, 5 * 1024 ** 3].map((bytes) => bytesIn(bytes, 'en'))).toEqual(['0 B', '900 B', '1.5 kB', '5 GB']);
  });

  const now = new Date('2026-05-09T07:00:00Z');

  it.each([
    ['2026-05-09T06:20:00Z', '14:20'],
    ['2026-05-08T16:30:00Z', '00:30'],
    ['2026-05-08T06:20:00Z', '05-08 14:20'],
    ['2025-11-30T06:20:00Z', '2025-11-30'],
  ])('%s is short for %s', (at, expected) => expect(smartTime(new Date(at), now)).toBe(expected));

  it('writes the whole time with its weekday', () => {
    expect(fullTime(new Date('2026-01-05T06:00:00Z'), 'zh-CN')).toBe('2026-01-05 14:00 (周一)');
  });

  it.each([
    ['2026-05-09T06:57:00Z', 'zh-CN', '3分钟前'],
    ['2026-05-08T06:57:00Z', 'en', 'yesterday'],
    ['2026-05-09T06:59:40Z', 'en', 'now'],
  ] as const)('%s in %s is %s', (at, language, expected) => expect(relativeTime(new Date(at), now, language)).toBe(expected));

  it.each([
    [42, '42s'],
    [2100, '35m'],
    [4320, '1h12m'],
    [3600, '1h00m'],
    [86_400, '1d'],
    [273_600, '3d4h'],
  ])('%i seconds are %s', (seconds, expected) => expect(shortDuration(seconds)).toBe(expected));

  describe('for somebody in another time zone', () => {
    beforeEach(() => setOwnZone('America/New_York'));
    afterEach(() => setOwnZone(null));

    it('tells the time there, while days that are counted stay those of the organisation', () => {
      const at = new Date('2026-05-08T20:20:00Z');
      expect(smartTime(at, now)).toBe('05-08 16:20');
      expect(houseDayOf(at)).toBe('2026-05-09');
    });

    it.each([
      ['2026-01-05T09:00', '2026-01-05T14:00:00.000Z'],
      ['2026-07-05T09:00', '2026-07-05T13:00:00.000Z'],
      ['2026-03-08T01:30', '2026-03-08T06:30:00.000Z'],
      ['2026-03-08T03:30', '2026-03-08T07:30:00.000Z'],
    ])('reads %s in a field as %s, also around a change to summer time', (field, instant) => {
      expect(instantOf(field).toISOString()).toBe(instant);
      expect(fieldOf(new Date(instant))).toBe(field);
    });
  });

  it('writes a fraction as a percentage', () => expect(percentIn(0.942, 'zh-CN')).toBe('94.2%'));
});

describe('the language of a browser', () => {
  it.each([
    [['zh-HK', 'en'], 'zh-TW'],
    [['zh'], 'zh-CN'],
    [['fr', 'en-GB'], 'en'],
    [['fr'], 'zh-CN'],
  ] as const)('%s is served %s', (wanted, expected) => expect(languageOf(wanted)).toBe(expected));
});
