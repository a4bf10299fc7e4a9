import type { LocalText } from '@shouwen/shared';

/** The headings under which settings are shown, in that order. A feature that needs another adds it here. */
export const SETTING_GROUPS = {
  organisation: { 'zh-CN': '组织', 'zh-TW': '組織', en: 'Organization' },
  work: { 'zh-CN': '工单处理', 'zh-TW': '工單處理', en: 'Work on tickets' },
  notifications: { 'zh-CN': '提醒', 'zh-TW': '提醒', en: 'Notifications' },
  'sign-in': { 'zh-CN': '登录与密码', 'zh-TW': '登入與密碼', en: 'Sign-in and passwords' },
  sessions: { 'zh-CN': '会话与令牌', 'zh-TW': '工作階段與權杖', en: 'Sessions and tokens' },
  confidentiality: { 'zh-CN': '保密与导出', 'zh-TW': '保密與匯出', en: 'Confidentiality and export' },
  retention: { 'zh-CN': '保存期限', 'zh-TW': '保存期限', en: 'Retention' },
  system: { 'zh-CN': '系统运行', 'zh-TW': '系統運行', en: 'Operation' },
} as const satisfies Readonly<Record<string, LocalText>>;

export type SettingGroupCode = keyof typeof SETTING_GROUPS;
