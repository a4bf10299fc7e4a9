import { describe, expect, test } from '@jest/globals';
import type { WordRow } from './word.rules.js';
import { checkNaming } from './word.rules.js';
import { planWordsOn } from './words-on.rules.js';

const word = (id: string, isArchived = false): WordRow => {
  return {
    id,
    version: 1,
    list: 'customer_tag',
    code: id,
    names: { 'zh-CN': `词${id}`, en: `Word ${id}` },
    color: null,
    details: null,
    isArchived,
    sortOrder: 0,
  };
};
const WORDS = [word('a'), word('b'), word('old', true)];
const plan = (on: readonly string[], addIds: readonly string[], removeIds: readonly string[] = []) =>
  planWordsOn({ words: WORDS, on, most: 2 }, { addIds, removeIds });

describe('words put on a thing (CUS-15)', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[], readonly string[], readonly string[]]>([
    ['two new ones', [], ['a', 'b'], [], ['a', 'b'], []],
    ['one that is there already', ['a'], ['a'], [], [], []],
    ['one for another', ['a'], ['b'], ['a'], ['b'], ['a']],
    ['one that is not there taken off', ['a'], [], ['b'], [], []],
    ['one that is put on and taken off at once stays', ['a'], ['a'], ['a'], [], []],
    ['one out of use that is there stays', ['old'], ['old', 'a'], [], ['a'], []],
  ])('%s', (_, on, add, remove, added, removed) => {
    const decision = plan(on, add, remove);
    expect(decision.allowed && decision.plan.added.map(({ id }) => id)).toEqual(added);
    expect(decision.allowed && decision.plan.removed.map(({ id }) => id)).toEqual(removed);
  });

  test('refused is taking off what is no word of the list', () => {
    expect(plan(['a'], [], ['a', 'x'])).toMatchObject({ allowed: false, refusal: { code: 'NOT_FOUND', field: ['removeIds', '1'] } });
  });

  test.each<[string, readonly string[], readonly string[], string, readonly string[]]>([
    ['one that is not there', [], ['a', 'x'], 'NOT_FOUND', ['addIds', '1']],
    ['one out of use', [], ['old'], 'NOT_FOUND', ['addIds', '0']],
    ['more than a thing may have', ['a', 'old'], ['b'], 'OUT_OF_RANGE', ['addIds']],
  ])('refused is %s', (_, on, add, code, field) => {
    expect(plan(on, add)).toMatchObject({ allowed: false, refusal: { code, field } });
  });
});

test.each<[string, { code?: string; names: { 'zh-CN': string; en?: string } }, boolean]>([
  ['a new name', { names: { 'zh-CN': '新' } }, true],
  ['the name of another, in whatever letters', { names: { 'zh-CN': '新', en: 'ｗｏｒｄ A' } }, false],
  ['its own name again', { code: 'a', names: { 'zh-CN': '词a' } }, true],
])('a word may be called: %s', (_, naming, expected) => {
  expect(checkNaming(WORDS, naming).allowed).toBe(expected);
});
