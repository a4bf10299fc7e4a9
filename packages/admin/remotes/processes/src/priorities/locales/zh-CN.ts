export const priorities = {
  title: '优先级',
  hint: '工单带有哪两项分类，就以什么优先级开始；分类改变，优先级随之改变。登记或修改时仍可另选，修改须写原因。',
  none: '还没有可用的分类体系',
  noneHint: '矩阵要用两个分类体系，工单各带一项，例如重要程度与紧急程度。',
  rowScheme: '行',
  columnScheme: '列',
  cell: '{{row}} × {{column}}',
  nothing: '不决定',
  save: '保存',
  saved: '优先级已保存。',
};
