import type { SeatMessages } from './zh-CN.js';

/** Seats. */
export const seats: SeatMessages = {
  title: '座席',
  total: '{{count}} 人',
  department: '部門',
  anyDepartment: '全部部門',
  which: '顯示哪些人',
  there: '在崗',
  all: '所有人',
  none: '現在沒有人在崗',
  noneHint: '有人登入面板後會立即出現在這裡。',
  state: '狀態',
  person: '姓名',
  since: '已持續',
  load: '手上工單',
  minutes: '{{count}} 分鐘',
  hours: '{{count}} 小時',
  days: '{{count}} 天',
};
