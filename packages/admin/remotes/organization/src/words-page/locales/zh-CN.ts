/** What the page of the word lists says. */
export const wordLists = {
  title: '词表',
  total: '共 {{count}} 个词',
  search: '搜索词',
  none: '还没有词',
  add: '新增词',
  more: '更多',
  saved: '已保存。',
  color: '颜色',
  colors: { GRAY: '灰', RED: '红', ORANGE: '橙', YELLOW: '黄', GREEN: '绿', CYAN: '青', BLUE: '蓝', PURPLE: '紫' },
  priority: '工单的优先级',
  priorityHint: '登记时没有另选，就以此开始；留空则为“普通”。',
  begins: '工单以“{{priority}}”开始',
  lead: '公司线索',
  leadHint: '这样来的客户属于公司，员工不能自行认领，须由有交接权限的人指定负责人。',
  points: '所需积分',
  tiers: '适用等级',
  tiersHint: '不选则所有客户都可兑换',
  costs: '{{points}} 积分',
  gives: '权益',
  giveOf: '第 {{number}} 项权益的{{language}}',
  giveRemove: '移除第 {{number}} 项权益',
  giveAdd: '添加权益',
};

export type WordListsTexts = typeof wordLists;
