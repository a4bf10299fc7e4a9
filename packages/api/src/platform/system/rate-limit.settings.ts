import type { IntegerSetting } from '../../kernel/setting-definition.js';

const UNIT = { 'zh-CN': '点/分钟', 'zh-TW': '點/分鐘', en: 'points a minute' } as const;

export const rateLimitCaller: IntegerSetting = {
  key: 'rateLimit.caller',
  group: 'system',
  type: 'integer',
  min: 0,
  max: 10_000_000,
  default: 6000,
  unit: UNIT,
  label: { 'zh-CN': '每个登录人员或令牌的请求上限', 'zh-TW': '每個登入人員或權杖的請求上限', en: 'Limit per person or token' },
  help: {
    'zh-CN': '一次查询至少 1 点，每涉及 100 个对象加 1 点；一次修改 5 点。攒下的点数最多一分钟的量；0 表示不限。每个服务进程各自计算。',
    'zh-TW': '一次查詢至少 1 點，每涉及 100 個物件加 1 點；一次修改 5 點。攢下的點數最多一分鐘的量；0 表示不限。每個服務程序各自計算。',
    en: 'A query takes one point and one more for every 100 objects it may touch, a change takes five. At most a minute’s worth is saved up; 0 is no limit. Each server process counts for itself.',
  },
};

export const rateLimitAddress: IntegerSetting = {
  key: 'rateLimit.address',
  group: 'system',
  type: 'integer',
  min: 0,
  max: 100_000_000,
  default: 60_000,
  unit: UNIT,
  label: { 'zh-CN': '每个网络地址的请求上限', 'zh-TW': '每個網路位址的請求上限', en: 'Limit per network address' },
  help: {
    'zh-CN': '同一地址的所有登录人员合计；整个办公室可能共用一个地址。0 表示不限。',
    'zh-TW': '同一位址的所有登入人員合計；整個辦公室可能共用一個位址。0 表示不限。',
    en: 'For everybody signed in from one address together; a whole office may share one. 0 is no limit.',
  },
};

export const rateLimitAnonymous: IntegerSetting = {
  key: 'rateLimit.anonymous',
  group: 'system',
  type: 'integer',
  min: 0,
  max: 10_000_000,
  default: 1200,
  unit: UNIT,
  label: {
    'zh-CN': '未登录时每个网络地址的请求上限',
    'zh-TW': '未登入時每個網路位址的請求上限',
    en: 'Limit per address without signing in',
  },
  help: {
    'zh-CN': '登录本身不计入，它有自己的限制。0 表示不限。',
    'zh-TW': '登入本身不計入，它有自己的限制。0 表示不限。',
    en: 'Signing in does not count, it has limits of its own. 0 is no limit.',
  },
};
