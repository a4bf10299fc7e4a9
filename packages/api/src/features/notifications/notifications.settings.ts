import type { ChoiceSetting, ChoicesSetting, IntegerSetting } from '../../kernel/setting-definition.js';
import { NOTIFICATION_KINDS } from './notification.rules.js';
import { LABELS } from './notification-texts.rules.js';

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

const KIND_OPTIONS = NOTIFICATION_KINDS.map((value) => ({ value, label: LABELS[value] }));

export const listedKinds: ChoicesSetting = {
  key: 'notification.listed',
  group: 'notifications',
  type: 'choices',
  options: KIND_OPTIONS,
  default: NOTIFICATION_KINDS,
  label: { 'zh-CN': '在面板里提醒', 'zh-TW': '在面板裡提醒', en: 'Told in the panel' },
  help: {
    'zh-CN': '没有自己选择的人在铃铛里看到哪些提醒；每个人可以在账号里另行选择。',
    'zh-TW': '沒有自己選擇的人在鈴鐺裡看到哪些提醒；每個人可以在帳號裡另行選擇。',
    en: 'What people who have not chosen for themselves find behind the bell. Everybody may choose otherwise in their account.',
  },
};

export const mailedKinds: ChoicesSetting = {
  key: 'notification.mailed',
  group: 'notifications',
  type: 'choices',
  options: KIND_OPTIONS,
  default: [],
  label: { 'zh-CN': '发邮件提醒', 'zh-TW': '發郵件提醒', en: 'Told by mail' },
  help: {
    'zh-CN': '没有自己选择的人哪些事还会收到邮件；需要运维配置发信服务器。',
    'zh-TW': '沒有自己選擇的人哪些事還會收到郵件；需要維運設定發信伺服器。',
    en: 'What people who have not chosen for themselves are told by mail as well, once the operator has named a mail server.',
  },
};

export const houseDigest: ChoiceSetting = {
  key: 'notification.mailPace',
  group: 'notifications',
  type: 'choice',
  options: [
    { value: 'now', label: { 'zh-CN': '立即', 'zh-TW': '立即', en: 'At once' } },
    { value: 'hourly', label: { 'zh-CN': '每小时汇总', 'zh-TW': '每小時彙總', en: 'Every hour' } },
    { value: 'daily', label: { 'zh-CN': '每天汇总', 'zh-TW': '每天彙總', en: 'Every day' } },
  ],
  default: 'now',
  label: { 'zh-CN': '邮件节奏', 'zh-TW': '郵件節奏', en: 'Pace of mail' },
  help: {
    'zh-CN': '没有自己选择的人什么时候收到邮件；汇总里只有还没读的提醒。',
    'zh-TW': '沒有自己選擇的人什麼時候收到郵件；彙總裡只有還沒讀的提醒。',
    en: 'When people who have not chosen for themselves get mail. A digest holds only what is still unread.',
  },
};

export const dailyHour: IntegerSetting = {
  key: 'notification.dailyHour',
  group: 'notifications',
  type: 'integer',
  min: 0,
  max: 23,
  default: 8,
  unit: { 'zh-CN': '点', 'zh-TW': '點', en: "o'clock" },
  label: { 'zh-CN': '每天汇总的时间', 'zh-TW': '每天彙總的時間', en: 'Hour of the daily digest' },
  help: {
    'zh-CN': '按每个人自己的时区。',
    'zh-TW': '按每個人自己的時區。',
    en: 'By the clock of whoever gets it.',
  },
};

export const notificationSettings = [notificationDays, listedKinds, mailedKinds, houseDigest, dailyHour];
