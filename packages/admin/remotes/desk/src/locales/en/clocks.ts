export const clockWords = {
  clocks: {
    title: 'Service levels',
    by: 'by {{at}}',
    due: 'due {{at}}',
    ended: 'ended {{at}}',
    spent: '{{used}} used of {{target}}',
    exempted: 'exempted: {{reason}}',
    span: '{{from}}–{{to}}',
    join: '; ',
    hours: {
      BUSINESS: 'working time',
      CALENDAR: 'all time',
    },
    piece: {
      ran: 'ran',
      waited: 'waited',
      left: 'left',
    },
  },
};
