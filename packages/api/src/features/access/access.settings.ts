import type { SettingDefinition } from '../../kernel/setting-definition.js';

const MINUTES = { 'zh-CN': '分钟', 'zh-TW': '分鐘', en: 'minutes' } as const;
const HOURS = { 'zh-CN': '小时', 'zh-TW': '小時', en: 'hours' } as const;
const DAYS = { 'zh-CN': '天', 'zh-TW': '天', en: 'days' } as const;

export const signInTriesPerAccount = {
  key: 'signIn.triesPerAccount',
  group: 'sign-in',
  type: 'integer',
  min: 3,
  max: 100,
  default: 10,
  label: { 'zh-CN': '同一账号的尝试次数', 'zh-TW': '同一帳號的嘗試次數', en: 'Tries at one account' },
  help: {
    'zh-CN': '十五分钟内超过这么多次失败后须等待；第二步验证按其一半计。',
    'zh-TW': '十五分鐘內超過這麼多次失敗後須等待；第二步驗證按其一半計。',
    en: 'After so many failures within fifteen minutes people wait. Codes of a second factor count half.',
  },
} as const satisfies SettingDefinition;

export const signInTriesPerAddress = {
  key: 'signIn.triesPerAddress',
  group: 'sign-in',
  type: 'integer',
  min: 10,
  max: 10_000,
  default: 100,
  label: { 'zh-CN': '同一地址的尝试次数', 'zh-TW': '同一位址的嘗試次數', en: 'Tries from one address' },
  help: {
    'zh-CN': '十五分钟内。整间办公室可能共用一个地址。',
    'zh-TW': '十五分鐘內。整間辦公室可能共用一個位址。',
    en: 'Within fifteen minutes. A whole office may share one address.',
  },
} as const satisfies SettingDefinition;

export const secondFactorRequired = {
  key: 'secondFactor.required',
  group: 'sign-in',
  type: 'boolean',
  default: false,
  label: { 'zh-CN': '所有人须用第二步验证', 'zh-TW': '所有人須用第二步驗證', en: 'Second factor for everybody' },
  help: {
    'zh-CN': '还没有设置的人在下次登录时设置。',
    'zh-TW': '還沒有設定的人在下次登入時設定。',
    en: 'Whoever has none sets it up at the next sign-in.',
  },
} as const satisfies SettingDefinition;

export const secondFactorRoles = {
  key: 'secondFactor.roles',
  group: 'sign-in',
  type: 'text',
  max: 1000,
  default: '',
  label: { 'zh-CN': '须用第二步验证的角色', 'zh-TW': '須用第二步驗證的角色', en: 'Roles that need a second factor' },
  help: {
    'zh-CN': '角色代码，用逗号分隔。',
    'zh-TW': '角色代碼，用逗號分隔。',
    en: 'Codes of roles, with commas between them.',
  },
} as const satisfies SettingDefinition;

export const secondFactorAfterProvider = {
  key: 'secondFactor.afterProvider',
  group: 'sign-in',
  type: 'boolean',
  default: true,
  label: { 'zh-CN': '统一登录后也要第二步验证', 'zh-TW': '統一登入後也要第二步驗證', en: 'Second factor after single sign-on' },
  help: {
    'zh-CN': '身份提供方自己已验证两步时可以关闭。',
    'zh-TW': '身分提供方自己已驗證兩步時可以關閉。',
    en: 'Switch it off where the identity provider asks for two factors itself.',
  },
} as const satisfies SettingDefinition;

export const linkByEmail = {
  key: 'provider.linkByEmail',
  group: 'sign-in',
  type: 'boolean',
  default: true,
  label: { 'zh-CN': '按已验证邮箱关联统一登录', 'zh-TW': '按已驗證信箱關聯統一登入', en: 'Link single sign-on by e-mail' },
  help: {
    'zh-CN': '提供方确认过的邮箱与唯一一名人员相同时，首次登录即关联。关闭后须登录后自行关联。',
    'zh-TW': '提供方確認過的信箱與唯一一名人員相同時，首次登入即關聯。關閉後須登入後自行關聯。',
    en: 'Whoever the provider knows by a verified address that exactly one person has is linked at the first sign-in. Off: people link while signed in.',
  },
} as const satisfies SettingDefinition;

export const sessionMaxHours = {
  key: 'session.maxHours',
  group: 'sessions',
  type: 'integer',
  min: 1,
  max: 168,
  default: 12,
  unit: HOURS,
  label: { 'zh-CN': '会话最长时间', 'zh-TW': '工作階段最長時間', en: 'Longest session' },
  help: {
    'zh-CN': '无论多忙，到时须重新登录。',
    'zh-TW': '無論多忙，到時須重新登入。',
    en: 'However busy, people sign in again after this.',
  },
} as const satisfies SettingDefinition;

export const sessionIdleMinutes = {
  key: 'session.idleMinutes',
  group: 'sessions',
  type: 'integer',
  min: 5,
  max: 1440,
  default: 120,
  unit: MINUTES,
  label: { 'zh-CN': '会话闲置时间', 'zh-TW': '工作階段閒置時間', en: 'Unused session' },
  help: { 'zh-CN': '闲置这么久后会话结束。', 'zh-TW': '閒置這麼久後工作階段結束。', en: 'A session that is not used for this long ends.' },
} as const satisfies SettingDefinition;

export const apiTokenMaxDays = {
  key: 'apiToken.maxDays',
  group: 'sessions',
  type: 'integer',
  min: 1,
  max: 730,
  default: 366,
  unit: DAYS,
  label: { 'zh-CN': '令牌最长有效期', 'zh-TW': '權杖最長有效期', en: 'Longest life of a token' },
  help: {
    'zh-CN': '新令牌的到期日不得更晚。',
    'zh-TW': '新權杖的到期日不得更晚。',
    en: 'A new token expires no later than this.',
  },
} as const satisfies SettingDefinition;

export const signInHistoryDays = {
  key: 'signIn.historyDays',
  group: 'retention',
  type: 'integer',
  min: 7,
  max: 3650,
  default: 180,
  unit: DAYS,
  label: { 'zh-CN': '登录记录保存', 'zh-TW': '登入紀錄保存', en: 'History of sign-ins' },
  help: { 'zh-CN': '更早的登录记录会删除。', 'zh-TW': '更早的登入紀錄會刪除。', en: 'Older entries are deleted.' },
} as const satisfies SettingDefinition;

export const accessSettings: readonly SettingDefinition[] = [
  signInTriesPerAccount,
  signInTriesPerAddress,
  secondFactorRequired,
  secondFactorRoles,
  secondFactorAfterProvider,
  linkByEmail,
  sessionMaxHours,
  sessionIdleMinutes,
  apiTokenMaxDays,
  signInHistoryDays,
];
