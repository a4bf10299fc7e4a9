import { valueText } from './value-text.rules.js';

const WORDS = { on: '开', off: '关', nothing: '空' };
const LANGUAGES = {
  type: 'CHOICES' as const,
  unit: null,
  options: [{ __typename: 'SettingOption' as const, value: 'en', label: 'English' }],
};
const DAYS = { type: 'INTEGER' as const, unit: '天', options: [] };

it.each([
  [LANGUAGES, ['en', 'tlh'], 'English、tlh'],
  [LANGUAGES, [], '空'],
  [DAYS, 30, '30 天'],
  [DAYS, 0, '0 天'],
  [undefined, 30, '30'],
  [undefined, true, '开'],
  [undefined, false, '关'],
  [undefined, '', '空'],
  [undefined, null, '空'],
  [undefined, '远航', '远航'],
])('%o %j is said as %s', (setting, value, expected) => {
  expect(valueText(setting, value, WORDS)).toBe(expected);
});
