import type { IntegerSetting } from '../../kernel/setting-definition.js';

export const notificationDays: IntegerSetting = {
  key: 'notification.retentionDays',
  group: 'retention',
  type: 'integer',
  min: 7,
  max: 3650,
  default: 90,
  unit: { 'zh-CN': '天', 'zh-TW': '天', en: 'days' },
  label: { 'zh-CN': '提醒保留', 'zh-TW': '提醒保留', en: 'Notifications' },
  help: {
    'zh-CN': '个人的提醒保留多久；之后自动清除，工单的历史不受影响。',
    'zh-TW': '個人的提醒保留多久；之後自動清除，工單的歷史不受影響。',
    en: 'How long what people were told is kept. Afterwards it is forgotten; the history of the tickets stays.',
  },
};
