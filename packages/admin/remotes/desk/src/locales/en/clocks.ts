export const clockWords = {
  clocks: {
    title: 'Service levels',
    by: 'by {{at}}',
    due: 'due {{at}}',
    ended: 'ended {{at}}',
    exempted: 'exempted: {{reason}}',
    exemptDots: 'Exempt…',
    exemptOf: 'Exempt the clock: {{name}}',
    exempt: 'Exempt',
    exemptHint: 'It warns nobody any more and counts neither as met nor as missed. This is for good; the reason stays in the history.',
    exemptDone: 'Exempted',
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
