import type { IntegerSetting } from '../../kernel/setting-definition.js';

const DAYS = { 'zh-CN': '天', 'zh-TW': '天', en: 'days' } as const;

/** Network logs are kept for six months at least (网络安全法, article 21). */
const LEAST_DAYS = 180;

export const signInRetention: IntegerSetting = {
  key: 'audit.signInRetentionDays',
  group: 'retention',
  type: 'integer',
  min: LEAST_DAYS,
  max: 3650,
  default: 730,
  unit: DAYS,
  label: { 'zh-CN': '登录类审计记录保存天数', 'zh-TW': '登入類稽核紀錄保存天數', en: 'Keep sign-in entries of the audit log' },
  help: {
    'zh-CN': '仅登录、会话与日志校验类记录到期清除；业务记录永久保存。清除后校验链仍可验证。至少 180 天。',
    'zh-TW': '僅登入、工作階段與日誌驗證類紀錄到期清除；業務紀錄永久保存。清除後驗證鏈仍可驗證。至少 180 天。',
    en: 'Only entries about sign-in, sessions and checks are purged; what happened to tickets and people stays. The seals stay verifiable. At least 180.',
  },
};

export const accessRetention: IntegerSetting = {
  key: 'accessLog.retentionDays',
  group: 'retention',
  type: 'integer',
  min: LEAST_DAYS,
  max: 3650,
  default: 1095,
  unit: DAYS,
  label: { 'zh-CN': '访问记录保存天数', 'zh-TW': '存取紀錄保存天數', en: 'Keep the access log' },
  help: {
    'zh-CN': '谁看过哪位客户、哪张工单的记录保存多久。至少 180 天。',
    'zh-TW': '誰看過哪位客戶、哪張工單的紀錄保存多久。至少 180 天。',
    en: 'How long it is kept who looked at which customer and ticket. At least 180.',
  },
};
