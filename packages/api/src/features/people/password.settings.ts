import type { SettingDefinition } from '../../kernel/setting-definition.js';

export const passwordMinLength = {
  key: 'password.minLength',
  group: 'sign-in',
  type: 'integer',
  min: 8,
  max: 64,
  default: 10,
  label: { 'zh-CN': '密码最短长度', 'zh-TW': '密碼最短長度', en: 'Shortest password' },
  help: {
    'zh-CN': '新密码至少多少个字符。长度最能抵御猜测。',
    'zh-TW': '新密碼至少多少個字元。長度最能抵禦猜測。',
    en: 'How many characters a new password has at least. Length is what withstands guessing.',
  },
} as const satisfies SettingDefinition;

export const passwordMinClasses = {
  key: 'password.minClasses',
  group: 'sign-in',
  type: 'integer',
  min: 1,
  max: 4,
  default: 2,
  label: { 'zh-CN': '密码字符种类', 'zh-TW': '密碼字元種類', en: 'Kinds of characters' },
  help: {
    'zh-CN': '小写字母、大写字母、数字、其他字符，至少包含几种。',
    'zh-TW': '小寫字母、大寫字母、數字、其他字元，至少包含幾種。',
    en: 'How many of lower case, upper case, digits and other characters a new password has at least.',
  },
} as const satisfies SettingDefinition;

export const passwordHistoryCount = {
  key: 'password.historyCount',
  group: 'sign-in',
  type: 'integer',
  min: 0,
  max: 24,
  default: 5,
  label: { 'zh-CN': '不得重复的旧密码数', 'zh-TW': '不得重複的舊密碼數', en: 'Passwords that may not come back' },
  help: {
    'zh-CN': '新密码不得与最近几次用过的相同；0 表示不限制。',
    'zh-TW': '新密碼不得與最近幾次用過的相同；0 表示不限制。',
    en: 'A new password differs from this many of the latest ones; 0 for no limit.',
  },
} as const satisfies SettingDefinition;

export const passwordMaxAgeDays = {
  key: 'password.maxAgeDays',
  group: 'sign-in',
  type: 'integer',
  min: 0,
  max: 730,
  default: 0,
  unit: { 'zh-CN': '天', 'zh-TW': '天', en: 'days' },
  label: { 'zh-CN': '密码有效期', 'zh-TW': '密碼有效期', en: 'Age of a password' },
  help: {
    'zh-CN': '超过这么多天后，下次登录须更换密码；0 表示不过期。',
    'zh-TW': '超過這麼多天後，下次登入須更換密碼；0 表示不過期。',
    en: 'An older password is changed at the next sign-in; 0 for never.',
  },
} as const satisfies SettingDefinition;

export const passwordSettings: readonly SettingDefinition[] = [
  passwordMinLength,
  passwordMinClasses,
  passwordHistoryCount,
  passwordMaxAgeDays,
];
