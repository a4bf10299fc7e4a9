import type { IntegerSetting } from '../../kernel/setting-definition.js';

export const dueSoonMinutes: IntegerSetting = {
  key: 'ticket.dueSoonMinutes',
  group: 'work',
  type: 'integer',
  min: 5,
  max: 10_080,
  default: 120,
  unit: { 'zh-CN': '分钟', 'zh-TW': '分鐘', en: 'minutes' },
  label: { 'zh-CN': '视为即将到期的时间', 'zh-TW': '視為即將到期的時間', en: 'When a deadline is said to be near' },
  help: {
    'zh-CN': '距时限不足这么久的工单列入“即将到期”。',
    'zh-TW': '距時限不足這麼久的工單列入「即將到期」。',
    en: 'Tickets whose deadline is nearer than this are listed as due soon.',
  },
};
