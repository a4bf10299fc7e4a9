export const gapWords = {
  gaps: {
    title: '漏填工单',
    form: '表单',
    field: '字段',
    department: '部门',
    owner: '首问责任人',
    counted: '{{name}}（{{count}}）',
    total: '共 {{count}} 张',
    none: '没有漏填的工单',
    noneHint: '按表单应填的都填了。',
    open: '未填',
  },
};
