export const gapWords = {
  gaps: {
    title: '漏填工單',
    form: '表單',
    field: '欄位',
    department: '部門',
    owner: '首問責任人',
    counted: '{{name}}（{{count}}）',
    total: '共 {{count}} 張',
    none: '沒有漏填的工單',
    noneHint: '依表單應填的都填了。',
    open: '未填',
  },
};
