import type { IntegerSetting } from '../../kernel/setting-definition.js';

export const answerMinutes: IntegerSetting = {
  key: 'escalation.answerMinutes',
  group: 'work',
  type: 'integer',
  min: 0,
  max: 10_080,
  default: 0,
  unit: { 'zh-CN': '分钟', 'zh-TW': '分鐘', en: 'minutes' },
  label: { 'zh-CN': '升级的应答时间', 'zh-TW': '升級的應答時間', en: 'Time to answer an escalation' },
  help: {
    'zh-CN': '要求应答的升级多久没有应答就报给再上一级；0 表示不再上报。',
    'zh-TW': '要求應答的升級多久沒有應答就報給再上一級；0 表示不再上報。',
    en: 'An escalation that asks for an answer goes on to the next one up after so long without; 0: it stays.',
  },
};
