import { columnsFor } from './columns.rules.js';

it.each([
  [0, 1],
  [1, 1],
  [5, 5],
  [6, 6],
  [7, 4],
  [13, 5],
])('lays %d tiles in %d columns', (tiles, columns) => {
  expect(columnsFor(tiles)).toBe(columns);
});
