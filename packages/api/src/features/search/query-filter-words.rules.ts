import type { Channel, LocalText, Priority } from '@shouwen/shared';
import type { TicketView } from '../tickets/ticket-filter.rules.js';

/** What a search may ask of tickets beside words: `state:solved`, `首问:我`. */
export const FILTER_KEYS = ['is', 'state', 'type', 'tag', 'priority', 'channel', 'department', 'assignee', 'owner'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

const text = (zhCN: string, zhTW: string, en: string): LocalText => ({ 'zh-CN': zhCN, 'zh-TW': zhTW, en });

/** How each is written; every language is understood whichever the reader has chosen. */
export const KEY_WORDS: Readonly<Record<FilterKey, LocalText>> = {
  is: text('范围', '範圍', 'is'),
  state: text('状态', '狀態', 'state'),
  type: text('类型', '類型', 'type'),
  tag: text('标签', '標籤', 'tag'),
  priority: text('优先级', '優先級', 'priority'),
  channel: text('渠道', '管道', 'channel'),
  department: text('部门', '部門', 'department'),
  assignee: text('办理', '辦理', 'assignee'),
  owner: text('首问', '首問', 'owner'),
};

export const KEY_HINTS: Readonly<Record<FilterKey, LocalText>> = {
  is: text('未完结、我的、待接单 …', '未完結、我的、待接單 …', 'open, mine, unassigned …'),
  state: text('工单状态', '工單狀態', 'State of the ticket'),
  type: text('工单类型', '工單類型', 'Type of the ticket'),
  tag: text('工单标签', '工單標籤', 'Tag of the ticket'),
  priority: text('低、普通、高、紧急', '低、普通、高、緊急', 'low to urgent'),
  channel: text('客户从哪里来', '客戶從哪裡來', 'How it came in'),
  department: text('办理部门，含下级', '辦理部門，含下級', 'Department, with those below it'),
  assignee: text('当前办理人，“我”是自己', '目前處理人，「我」是自己', 'Who works on it; “me” is yourself'),
  owner: text('首问责任人，“我”是自己', '首問責任人，「我」是自己', 'Who was asked first; “me” is yourself'),
};

export const ME = text('我', '我', 'me');

export const PRIORITY_WORDS: Readonly<Record<Priority, LocalText>> = {
  low: text('低', '低', 'low'),
  normal: text('普通', '普通', 'normal'),
  high: text('高', '高', 'high'),
  urgent: text('紧急', '緊急', 'urgent'),
};

export const CHANNEL_WORDS: Readonly<Record<Channel, LocalText>> = {
  phone: text('电话', '電話', 'phone'),
  mail: text('邮件', '郵件', 'mail'),
  chat: text('在线会话', '線上對話', 'chat'),
  web: text('网页', '網頁', 'web'),
  wechat: text('微信', '微信', 'wechat'),
  sms: text('短信', '簡訊', 'sms'),
  visit: text('来访', '來訪', 'visit'),
  api: text('接口', '介面', 'api'),
};

/** Standing views, and whether work is owed. */
export const IS_WORDS: Readonly<Record<Exclude<TicketView, 'all_open'> | 'open' | 'done', LocalText>> = {
  open: text('未完结', '未完結', 'open'),
  done: text('已完结', '已完結', 'done'),
  mine: text('我的', '我的', 'mine'),
  owned: text('我首问', '我首問', 'owned'),
  unassigned: text('待接单', '待接單', 'unassigned'),
  waiting: text('等待中', '等待中', 'waiting'),
  untold: text('待告知', '待告知', 'untold'),
  mentioned: text('提到我', '提到我', 'mentioned'),
  watched: text('我关注', '我關注', 'watched'),
  drafts: text('有草稿', '有草稿', 'drafts'),
};
