export const daily = {
  title: '每日自查',
  mine: '今天我的自查',
  open: '还有 {{count}} 项未完成',
  allDone: '全部完成',
  none: '没有自查项目',
  noneHint: '自查项目来自组织方案。',
  team: '成员自查',
  day: '日期',
  done: '完成',
  left: '未完成',
  nothing: '一项未做',
  comma: '、',
};
