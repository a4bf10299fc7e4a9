/** Seats. */
export const seats = {
  title: '坐席',
  total: '{{count}} 人',
  department: '部门',
  anyDepartment: '全部部门',
  which: '显示哪些人',
  there: '在岗',
  all: '所有人',
  none: '现在没有人在岗',
  noneHint: '有人登录面板后会立即出现在这里。',
  state: '状态',
  person: '姓名',
  since: '已持续',
  load: '手上工单',
  minutes: '{{count}} 分钟',
  hours: '{{count}} 小时',
  days: '{{count}} 天',
};

/** Every language has the same words. */
export type SeatMessages = Readonly<Record<keyof typeof seats, string>>;
