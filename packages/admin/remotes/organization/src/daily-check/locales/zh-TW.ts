export const daily = {
  title: '每日自查',
  mine: '今天我的自查',
  open: '還有 {{count}} 項未完成',
  allDone: '全部完成',
  none: '沒有自查項目',
  noneHint: '自查項目來自組織方案。',
  team: '成員自查',
  day: '日期',
  done: '完成',
  left: '未完成',
  nothing: '一項未做',
  comma: '、',
};
