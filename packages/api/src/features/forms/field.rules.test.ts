import { describe, expect, test } from '@jest/globals';
import { type FieldShape, readValues } from './field.rules.js';
import { readable } from './field-view.rules.js';

const FIELD: FieldShape = {
  type: 'text',
  limits: {},
  options: [
    { code: 'flat', names: { 'zh-CN': '楼房', en: 'Flat' }, isArchived: false },
    { code: 'shop', names: { 'zh-CN': '商铺', en: 'Shop' }, isArchived: false },
    { code: 'hut', names: { 'zh-CN': '平房' }, isArchived: true },
  ],
  isRequired: false,
};
const field = (change: Partial<FieldShape>): FieldShape => ({ ...FIELD, ...change });
const NUMBER = field({ type: 'number', limits: { min: -5, max: 150 } });
const CHOICE = field({ type: 'choice' });
const CHOICES = field({ type: 'choices' });

describe('a value of a field of one’s own (CUS-15)', () => {
  test.each<[string, FieldShape, readonly string[], readonly string[]]>([
    ['words without white space around them', FIELD, ['  三号楼 '], ['三号楼']],
    ['nothing', FIELD, ['  '], []],
    ['digits', field({ limits: { format: 'digits' } }), ['0086'], ['0086']],
    ['a number in one spelling', NUMBER, ['012.50'], ['12.5']],
    ['a day', field({ type: 'date' }), ['2028-02-29'], ['2028-02-29']],
    ['yes', field({ type: 'yes_no' }), ['yes'], ['yes']],
    ['one of the options', CHOICE, ['flat'], ['flat']],
    ['several of them, each once', CHOICES, ['shop', 'flat', 'shop'], ['shop', 'flat']],
    ['one that is no longer offered, where it stands already', CHOICE, ['hut'], ['hut']],
  ])('is %s', (_, of, given, expected) => {
    expect(readValues(of, given, ['hut'])).toEqual({ allowed: true, plan: expected });
  });

  test.each<[string, FieldShape, readonly string[], string]>([
    ['nothing where something is asked', field({ isRequired: true }), [''], 'REQUIRED'],
    ['two where there is room for one', FIELD, ['a', 'b'], 'INVALID'],
    ['a longer text than asked', field({ limits: { maxLength: 2 } }), ['三号楼'], 'TOO_LONG'],
    ['letters among digits', field({ limits: { format: 'digits' } }), ['12a'], 'INVALID'],
    ['a sign in a code', field({ limits: { format: 'code' } }), ['A/1'], 'INVALID'],
    ['no number', NUMBER, ['1e3'], 'INVALID'],
    ['a number beyond', NUMBER, ['151'], 'OUT_OF_RANGE'],
    ['a number below', NUMBER, ['-6'], 'OUT_OF_RANGE'],
    ['no day', field({ type: 'date' }), ['2027-02-29'], 'INVALID'],
    ['neither yes nor no', field({ type: 'yes_no' }), ['是'], 'INVALID'],
    ['no option', CHOICE, ['castle'], 'INVALID'],
    ['an option that is no longer offered', CHOICES, ['flat', 'hut'], 'INVALID'],
  ])('is not %s', (_, of, given, code) => {
    expect(readValues(of, given, [])).toMatchObject({ allowed: false, refusal: { code } });
  });

  test.each<[Partial<FieldShape>, readonly string[], string | null]>([
    [{}, [], null],
    [{ type: 'choices' }, ['flat', 'hut'], 'Flat, 平房'],
    [{ type: 'yes_no' }, ['no'], 'No'],
    [{ type: 'number', limits: { unit: 'm²' } }, ['80'], '80 m²'],
  ])('is read as people read it: %j %j', (change, values, text) => {
    expect(readable(field(change), values, 'en')).toBe(text);
  });
});
