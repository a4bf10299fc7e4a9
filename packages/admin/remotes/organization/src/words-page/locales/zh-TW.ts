import type { WordListsTexts } from './zh-CN.js';

export const wordLists: WordListsTexts = {
  title: '詞表',
  total: '共 {{count}} 個詞',
  search: '搜尋詞',
  none: '還沒有詞',
  add: '新增詞',
  more: '更多',
  saved: '已儲存。',
  color: '顏色',
  colors: { GRAY: '灰', RED: '紅', ORANGE: '橙', YELLOW: '黃', GREEN: '綠', CYAN: '青', BLUE: '藍', PURPLE: '紫' },
  priority: '工單的優先級',
  priorityHint: '登記時沒有另選，就以此開始；留空則為「一般」。',
  begins: '工單以「{{priority}}」開始',
  lead: '公司線索',
  leadHint: '這樣來的客戶屬於公司，員工不能自行認領，須由有交接權限的人指定負責人。',
  gives: '權益',
  giveOf: '第 {{number}} 項權益的{{language}}',
  giveRemove: '移除第 {{number}} 項權益',
  giveAdd: '新增權益',
};
