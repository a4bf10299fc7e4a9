import { compareLists, type TwoLists } from './inbox-live.rules.js';

function compare(lists: Partial<TwoLists>): { arrivals: readonly string[]; gone: string[] } {
  const { arrivals, gone } = compareLists({ shown: [], fresh: [], isFreshWhole: true, touched: new Set(), lost: new Set(), ...lists });
  return { arrivals, gone: [...gone] };
}

test('sees nothing when the lists are equal, in whatever order', () => {
  expect(compare({ shown: ['a', 'b'], fresh: ['b', 'a'], touched: new Set(['b']) })).toEqual({ arrivals: [], gone: [] });
});

test('counts a new ticket as an arrival', () => {
  expect(compare({ shown: ['a', 'b'], fresh: ['n', 'a', 'b'] })).toEqual({ arrivals: ['n'], gone: [] });
});

test('does not take the next page for news when a row left', () => {
  const lists = { shown: ['a', 'b', 'c'], fresh: ['a', 'c', 'd'], isFreshWhole: false, touched: new Set(['b']) };
  expect(compare(lists)).toEqual({ arrivals: [], gone: ['b'] });
});

test('does not take a row for gone that arrivals pushed out of the window', () => {
  const lists = { shown: ['a', 'b', 'c'], fresh: ['n', 'a', 'b'], isFreshWhole: false, touched: new Set(['c']) };
  expect(compare(lists)).toEqual({ arrivals: ['n'], gone: [] });
});

test('marks a ticket that may not be seen any more wherever it stands', () => {
  const lists = { shown: ['a', 'b', 'c'], fresh: ['n', 'a', 'b'], isFreshWhole: false, lost: new Set(['c']) };
  expect(compare(lists).gone).toEqual(['c']);
});

test('leaves rows alone that nothing happened to', () => {
  expect(compare({ shown: ['a', 'b'], fresh: ['a'] }).gone).toEqual([]);
});

test('counts everything as an arrival when the view was empty', () => {
  expect(compare({ shown: [], fresh: ['a', 'b'], isFreshWhole: false }).arrivals).toEqual(['a', 'b']);
});
