import { expect, test } from '@jest/globals';
import { bookOf } from '../../../testing/rule-setting.js';
import { marksTicked } from './ticket-tick.rules.js';

const book = bookOf('after-sales');

test.each([
  ['a first tick', [], 'urged', true, ['urged']],
  ['a tick beside another', ['quoted', 'before'], 'urged', true, ['quoted', 'urged']],
  ['a tick that is there already', ['urged'], 'urged', true, ['urged']],
  ['a tick taken back', ['quoted', 'urged'], 'urged', false, ['quoted']],
  ['a tree that holds one', ['before'], 'after', true, ['after']],
] as const)('TKT-62: %s leaves the others alone', (_, known, categoryId, isTicked, expected) => {
  expect(marksTicked(book, known, { categoryId, isTicked })).toMatchObject({ allowed: true, plan: [{ categoryIds: expected }] });
});

test.each(['late', 'gone'])('%s is not ticked: problems are chosen, and what is not there is not there', (categoryId) => {
  expect(marksTicked(book, [], { categoryId, isTicked: true })).toMatchObject({ allowed: false, refusal: { code: 'NOT_FOUND' } });
});
