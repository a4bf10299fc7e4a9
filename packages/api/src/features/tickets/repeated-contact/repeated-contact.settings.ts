import type { IntegerSetting } from '../../../kernel/setting-definition.js';

export const repeatDays: IntegerSetting = {
  key: 'ticket.repeatDays',
  group: 'work',
  type: 'integer',
  min: 1,
  max: 365,
  default: 7,
  unit: { 'zh-CN': '天', 'zh-TW': '天', en: 'days' },
  label: { 'zh-CN': '视为重复来访的天数', 'zh-TW': '視為重複來訪的天數', en: 'When somebody is said to come again' },
  help: {
    'zh-CN': '同一客户在这么多天内登记过其他工单时，登记页和工单右侧会提示，以便先看上次的处理。',
    'zh-TW': '同一客戶在這麼多天內登記過其他工單時，登記頁和工單右側會提示，以便先看上次的處理。',
    en: 'Where another ticket of the same customer was registered within so many days, registration and the side of the ticket say so: look at the last one first.',
  },
};
