export const gapWords = {
  gaps: {
    title: 'Left open',
    form: 'Form',
    field: 'Field',
    department: 'Department',
    owner: 'First receiver',
    counted: '{{name}} ({{count}})',
    total: '{{count}} tickets',
    none: 'No ticket leaves anything open',
    noneHint: 'What the forms ask for is filled in.',
    open: 'Not filled in',
  },
};
