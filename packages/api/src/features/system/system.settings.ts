import type { IntegerSetting } from '../../kernel/setting-definition.js';

export const deadLetterDays: IntegerSetting = {
  key: 'deadLetter.retentionDays',
  group: 'retention',
  type: 'integer',
  min: 7,
  max: 3650,
  default: 90,
  unit: { 'zh-CN': '天', 'zh-TW': '天', en: 'days' },
  label: { 'zh-CN': '失败任务保留', 'zh-TW': '失敗任務保留', en: 'Dead letters' },
  help: {
    'zh-CN': '放弃执行的任务和未能送达的事件保留多久；之后自动清除，事件本身不受影响。',
    'zh-TW': '放棄執行的任務和未能送達的事件保留多久；之後自動清除，事件本身不受影響。',
    en: 'How long work that was given up is kept. Afterwards it is forgotten; the events themselves stay.',
  },
};

export const backupDays: IntegerSetting = {
  key: 'backup.warnAfterDays',
  group: 'system',
  type: 'integer',
  min: 1,
  max: 365,
  default: 7,
  unit: { 'zh-CN': '天', 'zh-TW': '天', en: 'days' },
  label: { 'zh-CN': '备份过期提醒', 'zh-TW': '備份過期提醒', en: 'Remind of backups after' },
  help: {
    'zh-CN': '最近一次备份早于此天数时，监控页给出提醒。',
    'zh-TW': '最近一次備份早於此天數時，監控頁給出提醒。',
    en: 'The monitor says so when the last backup is older than that.',
  },
};
