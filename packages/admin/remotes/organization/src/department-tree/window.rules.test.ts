import { spanOf } from './window.rules.js';

const at = (top: number) => ({ top, height: 720, rowHeight: 36 });

it.each([
  ['at the top', 3000, 0, { from: 0, to: 45 }],
  ['in the middle', 3000, 36_000, { from: 985, to: 1045 }],
  ['at the end', 3000, 107_280, { from: 2965, to: 3000 }],
  ['beyond the end of a list that became shorter', 10, 36_000, { from: 10, to: 10 }],
  ['of a short list', 5, 0, { from: 0, to: 5 }],
])('draws what is in sight and a little around it: %s', (_, count, top, span) => {
  expect(spanOf(count, at(top))).toEqual(span);
});

it('draws a hundred rows where nothing can be measured', () => {
  expect(spanOf(3000, { top: 0, height: 0, rowHeight: 36 })).toEqual({ from: 0, to: 100 });
});
