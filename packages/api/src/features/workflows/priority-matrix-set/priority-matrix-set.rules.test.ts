import { describe, expect, test } from '@jest/globals';
import { bookOf } from '../../../testing/rule-setting.js';
import { type PriorityMatrix, priorityAfterMarks, priorityByMarks } from '../priority-matrix.rules.js';
import { type MatrixWish, planPriorityMatrix } from './priority-matrix-set.rules.js';

const BOOK = bookOf('after-sales');
const matrix: PriorityMatrix = {
  ...{ id: 'pmx', version: 1, rowScheme: 'stage', columnScheme: 'weight' },
  cells: [{ row: 'after', column: 'heavy', priority: 'urgent' }],
};
const book = { ...BOOK, matrix };

describe('priority by importance and urgency (TKT-09)', () => {
  test.each<[string, readonly string[], string | null]>([
    ['both that a cell names', ['heavy', 'after'], 'urgent'],
    ['a category below one that is named', ['crushing', 'after'], 'urgent'],
    ['two that no cell names', ['heavy', 'before'], null],
    ['one of the two alone', ['after'], null],
    ['other trees', ['urged'], null],
  ])('a ticket that carries %s', (_, marks, priority) => {
    expect(priorityByMarks(book, marks)).toBe(priority);
  });

  test('without a matrix nothing is given', () => {
    expect(priorityByMarks({ ...book, matrix: null }, ['heavy', 'after'])).toBeNull();
  });

  test('a change that touches neither tree changes no priority', () => {
    expect(priorityAfterMarks(book, { before: ['heavy', 'after'], after: ['heavy', 'after', 'urged'] })).toBeNull();
    expect(priorityAfterMarks(book, { before: ['heavy'], after: ['heavy', 'after'] })).toBe('urgent');
  });
});

describe('a matrix', () => {
  const wish: MatrixWish = matrix;
  const cell = { row: 'after', column: 'heavy', priority: 'high' } as const;
  test.each<[string, Partial<MatrixWish>, string, readonly string[]]>([
    ['an unknown tree', { rowScheme: 'gone' }, 'NOT_FOUND', ['rowScheme']],
    ['the problems', { columnScheme: 'problem' }, 'NOT_FOUND', ['columnScheme']],
    ['a tree of which a ticket carries several', { columnScheme: 'status' }, 'INVALID', ['columnScheme']],
    ['one tree twice', { columnScheme: 'stage' }, 'INVALID', ['columnScheme']],
    ['a category of another tree', { cells: [{ ...cell, row: 'heavy' }] }, 'NOT_FOUND', ['cells', '0', 'row']],
    ['a cell twice', { cells: [cell, cell] }, 'ALREADY_EXISTS', ['cells', '1']],
  ])('is refused with %s', (_, more, code, field) => {
    expect(planPriorityMatrix(BOOK, { ...wish, ...more })).toMatchObject({ refusal: { code, field } });
  });

  test('is kept as it was asked for', () => {
    expect(planPriorityMatrix(BOOK, { ...wish, cells: [cell] })).toMatchObject({ allowed: true, plan: { cells: [cell] } });
  });
});
