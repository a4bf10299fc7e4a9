import type { IntegerSetting } from '../../kernel/setting-definition.js';

export const promiseWarnMinutes: IntegerSetting = {
  key: 'promise.warnMinutes',
  group: 'work',
  type: 'integer',
  min: 1,
  max: 10_080,
  default: 30,
  unit: { 'zh-CN': '分钟', 'zh-TW': '分鐘', en: 'minutes' },
  label: { 'zh-CN': '承诺到期前提醒', 'zh-TW': '承諾到期前提醒', en: 'Warn before a promise is due' },
  help: {
    'zh-CN': '距承诺的时间不足这么久时提醒负责人，并列为“即将到期”。改动只影响此后作出或改期的承诺的提醒。',
    'zh-TW': '距承諾的時間不足這麼久時提醒負責人，並列為「即將到期」。改動只影響此後作出或改期的承諾的提醒。',
    en: 'When the promised time is nearer than this, whoever sees to it is warned and the promise is listed as due soon. A change holds for warnings of promises made or moved from then on.',
  },
};
