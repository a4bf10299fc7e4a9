import type { IntegerSetting } from '../../kernel/setting-definition.js';

export const revealMinutes: IntegerSetting = {
  key: 'customer.revealMinutes',
  group: 'confidentiality',
  type: 'integer',
  min: 1,
  max: 60,
  default: 5,
  unit: { 'zh-CN': '分钟', 'zh-TW': '分鐘', en: 'minutes' },
  label: { 'zh-CN': '查看完整联系方式的时长', 'zh-TW': '檢視完整聯絡方式的時長', en: 'How long revealed contact data is shown' },
  help: {
    'zh-CN': '填写原因后，客户或同事的完整联系方式显示这么久，之后重新遮盖。每次查看都有记录。',
    'zh-TW': '填寫原因後，客戶或同事的完整聯絡方式顯示這麼久，之後重新遮蓋。每次檢視都有紀錄。',
    en: 'After a reason is given, contact data of a customer or colleague is shown in full for this long, then masked again. Every time is logged.',
  },
};
