export const priorities = {
  title: '優先級',
  hint: '工單帶有哪兩項分類，就以什麼優先級開始；分類改變，優先級隨之改變。登記或修改時仍可另選，修改須寫原因。',
  none: '還沒有可用的分類體系',
  noneHint: '矩陣要用兩個分類體系，工單各帶一項，例如重要程度與緊急程度。',
  rowScheme: '列',
  columnScheme: '欄',
  cell: '{{row}} × {{column}}',
  nothing: '不決定',
  save: '儲存',
  saved: '優先級已儲存。',
};
