import { describe, expect, test } from '@jest/globals';
import type { SettingDefinition } from '../../../kernel/setting-definition.js';
import { checkSettingValue } from '../../../platform/settings/setting-value.rules.js';
import { planSettingsUpdate } from './settings-update.rules.js';

const words = { label: { 'zh-CN': '名称' }, help: { 'zh-CN': '说明' }, group: 'system' } as const;
const options = [
  { value: 'a', label: words.label },
  { value: 'b', label: words.label },
];
const name: SettingDefinition = { ...words, key: 'a.name', type: 'text', min: 2, max: 4, default: 'abc' };
const rows: SettingDefinition = { ...words, key: 'a.rows', type: 'integer', min: 1, max: 10, default: 5 };
const languages: SettingDefinition = { ...words, key: 'a.languages', type: 'choices', min: 1, options, default: ['a'] };

describe('a value', () => {
  test.each<[SettingDefinition, unknown, unknown]>([
    [name, ' ab ', 'ab'],
    [name, '𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷𠮷'],
    [name, 'a', 'TOO_SHORT'],
    [name, '  ', 'REQUIRED'],
    [name, 'abcde', 'TOO_LONG'],
    [name, 'a\nb', 'INVALID'],
    [name, 5, 'INVALID'],
    [rows, 10, 10],
    [rows, 11, 'OUT_OF_RANGE'],
    [rows, 0, 'OUT_OF_RANGE'],
    [rows, 1.5, 'INVALID'],
    [rows, '5', 'INVALID'],
    [languages, ['b', 'a', 'b'], ['a', 'b']],
    [languages, [], 'REQUIRED'],
    [languages, ['c'], 'INVALID'],
    [languages, 'a', 'INVALID'],
    [{ ...words, key: 'x', type: 'boolean', default: false }, true, true],
    [{ ...words, key: 'x', type: 'boolean', default: false }, 1, 'INVALID'],
    [{ ...words, key: 'x', type: 'choice', options, default: 'a' }, 'b', 'b'],
    [{ ...words, key: 'x', type: 'choice', options, default: 'a' }, 'c', 'INVALID'],
    [{ ...words, key: 'x', type: 'timeZone', default: 'Asia/Shanghai' }, 'Asia/Urumqi', 'Asia/Urumqi'],
    [{ ...words, key: 'x', type: 'timeZone', default: 'Asia/Shanghai' }, 'Moon/Base', 'INVALID'],
  ])('%o given %j becomes %j', (definition, value, expected) => {
    const decision = checkSettingValue(definition, value);
    expect(decision.allowed ? decision.plan : decision.refusal.code).toEqual(expected);
  });
});

describe('a change of settings', () => {
  const facts = {
    definitions: new Map([name, rows].map((one) => [one.key, one])),
    current: ({ default: value }: SettingDefinition) => value,
    isDecided: (key: string) => key === 'a.rows',
  };

  test('names everything that is wrong at once, each at its place', () => {
    const wishes = [{ key: 'a.name', value: 'a' }, { key: 'b' }, { key: 'a.rows', value: 99 }, { key: 'a.name', value: 'ab' }];
    expect(planSettingsUpdate(facts, wishes)).toEqual({
      refusals: [
        { code: 'TOO_SHORT', params: { min: 2 }, field: ['values', '0', 'value'] },
        { code: 'NOT_FOUND', field: ['values', '1', 'key'] },
        { code: 'OUT_OF_RANGE', params: { min: 1, max: 10 }, field: ['values', '2', 'value'] },
        { code: 'INVALID', field: ['values', '3', 'key'] },
      ],
    });
  });

  test('leaves out what stays as it is', () => {
    expect(planSettingsUpdate(facts, [{ key: 'a.name', value: 'abc' }])).toEqual({ changes: [] });
    expect(planSettingsUpdate(facts, [{ key: 'a.name', value: null }])).toEqual({ changes: [] });
    expect(planSettingsUpdate(facts, [{ key: 'a.rows', value: null }])).toEqual({
      changes: [{ key: 'a.rows', from: 5, to: 5, isReset: true }],
    });
  });
});
