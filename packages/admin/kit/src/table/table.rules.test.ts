import { moveKey, neededWidth, readWidths, shownColumns, widthWithin } from './columns.rules.js';
import { allOrNone, toggled, withRange } from './selection.rules.js';

const ALL = [{ key: 'state', isFixed: true }, { key: 'number' }, { key: 'subject' }, { key: 'type', isOptional: true }];
const keysOf = (chosen: readonly string[]) => shownColumns(ALL, chosen).map(({ key }) => key);

describe('the columns of a list', () => {
  it('are the usual ones, or those chosen in their order', () => {
    expect(keysOf([])).toEqual(['state', 'number', 'subject']);
    expect(keysOf(['type', 'subject'])).toEqual(['state', 'type', 'subject']);
    expect(keysOf(['gone', 'state'])).toEqual(['state', 'number', 'subject']);
  });
  it('move up and down, not beyond the ends', () => {
    expect(moveKey(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moveKey(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moveKey(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  });
  it('have widths one can read by', () => {
    expect(neededWidth([{ width: 100 }, { width: 'minmax(0, 1fr)' }, {}])).toBe(80 + 112 + 192 + 192);
    expect([widthWithin(3), widthWithin(99.6), widthWithin(5000)]).toEqual([40, 100, 600]);
    expect(readWidths('{"number":90,"x":"y"}')).toEqual({ number: 90 });
    expect(readWidths('broken')).toEqual({});
  });
});

describe('a selection', () => {
  it('takes rows in and out, one by one or between two', () => {
    expect([...toggled(new Set(['a']), 'b')]).toEqual(['a', 'b']);
    expect([...toggled(new Set(['a']), 'a')]).toEqual([]);
    expect([...withRange(new Set(['a']), ['a', 'b', 'c', 'd'], ['d', 'b'])]).toEqual(['a', 'b', 'c', 'd']);
    expect([...withRange(new Set(), ['a', 'b'], ['gone', 'b'])]).toEqual(['b']);
  });
  it('takes all rows, or none when all are in', () => {
    expect([...allOrNone(new Set(['a']), ['a', 'b'])]).toEqual(['a', 'b']);
    expect([...allOrNone(new Set(['a', 'b']), ['a', 'b'])]).toEqual([]);
  });
});
