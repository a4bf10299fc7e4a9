import type { IntegerSetting } from '../../kernel/setting-definition.js';

export const viewAsMinutes: IntegerSetting = {
  key: 'access.viewAsMinutes',
  group: 'sessions',
  type: 'integer',
  min: 5,
  max: 240,
  default: 30,
  unit: { 'zh-CN': '分钟', 'zh-TW': '分鐘', en: 'minutes' },
  label: { 'zh-CN': '以他人身份查看的时长', 'zh-TW': '以他人身分檢視的時長', en: 'How long one may look as another person' },
  help: {
    'zh-CN': '超过后自动恢复为本人。查看期间只读，开始与结束都有记录。',
    'zh-TW': '超過後自動恢復為本人。檢視期間唯讀，開始與結束都有紀錄。',
    en: 'Afterwards one looks as oneself again. It is read-only, and its beginning and end are logged.',
  },
};
