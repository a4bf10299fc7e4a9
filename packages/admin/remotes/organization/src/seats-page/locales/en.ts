import type { SeatMessages } from './zh-CN.js';

/** Seats. */
export const seats: SeatMessages = {
  title: 'Seats',
  total: '{{count}} people',
  department: 'Department',
  anyDepartment: 'All departments',
  which: 'Who is shown',
  there: 'There now',
  all: 'Everybody',
  none: 'Nobody is there now',
  noneHint: 'Whoever opens the panel appears here at once.',
  state: 'State',
  person: 'Name',
  since: 'For',
  load: 'In hand',
  minutes: '{{count}} min',
  hours: '{{count}} h',
  days: '{{count}} days',
};
