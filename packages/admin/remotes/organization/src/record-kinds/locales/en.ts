import type { RecordKindTexts } from './zh-CN.js';

type Singular = { readonly total_one: string; readonly dueIn_one: string; readonly repeats_one: string };

export const recordKinds: RecordKindTexts & Singular = {
  title: 'Record kinds',
  total: '{{count}} kinds',
  total_one: '{{count}} kind',
  hint: 'What may be put on file about customers, offered in this order. A form says what is asked (Processes → Forms). Records of a kind without endings are complete at once.',
  add: 'New kind',
  none: 'No kinds of records yet',
  saved: 'The kind was saved.',
  form: 'Form',
  formHint: 'Stays once there are records.',
  roles: 'Kept by',
  rolesHint: 'Empty: whoever may change the customer.',
  endings: 'Endings',
  endingAdd: 'Add an ending',
  endingCode: 'Code of ending {{number}}',
  endingName: 'Ending {{number}}, {{language}}',
  neverOpen: 'Without an ending a record is complete at once and never due.',
  dueDays: 'Due after (days)',
  dueDaysHint: 'From the day it is of; empty: never due.',
  repeatDays: 'Comes again after (days)',
  repeatDaysHint: 'Once ended, a new one is due so many days later; empty: it does not.',
  dueIn: 'due in {{count}} days',
  dueIn_one: 'due in {{count}} day',
  repeats: 'again every {{count}} days',
  repeats_one: 'again every {{count}} day',
};
