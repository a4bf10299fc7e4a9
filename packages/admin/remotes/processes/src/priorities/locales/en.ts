export const priorities = {
  title: 'Priorities',
  hint: 'What a ticket carries of two trees gives its priority, and a change of either changes it. Whoever registers or changes a ticket may say another; a change asks for a reason.',
  none: 'There are no trees for it yet',
  noneHint: 'It takes two trees of which a ticket carries one category each, such as importance and urgency.',
  rowScheme: 'Rows',
  columnScheme: 'Columns',
  cell: '{{row}} × {{column}}',
  nothing: 'Says nothing',
  save: 'Save',
  saved: 'Priorities saved',
};
