export const clockWords = {
  clocks: {
    title: 'Service levels',
    by: 'by {{at}}',
    due: 'due {{at}}',
    ended: 'ended {{at}}',
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
