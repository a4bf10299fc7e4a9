import type { IntegerSetting } from '../../kernel/setting-definition.js';

export const warrantyNoticeDays: IntegerSetting = {
  key: 'product.warrantyNoticeDays',
  group: 'work',
  type: 'integer',
  min: 0,
  max: 365,
  default: 30,
  unit: { 'zh-CN': '天', 'zh-TW': '天', en: 'days' },
  label: { 'zh-CN': '保修将到期的提示天数', 'zh-TW': '保固將到期的提示天數', en: 'When a warranty is said to end soon' },
  help: {
    'zh-CN': '客户产品的保修在这么多天内到期时，在客户页和工单上以“即将到期”标出。',
    'zh-TW': '客戶產品的保固在這麼多天內到期時，在客戶頁和工單上以「即將到期」標出。',
    en: 'A warranty that ends within so many days is marked so on the customer and on tickets.',
  },
};
