import { types } from '../ticket-types/locales/en.js';
import type { Messages } from './zh-CN.js';

export const messages: Messages = {
  types,
  nav: { label: 'Processes and forms', types: 'Types' },
  required: 'Required',
  outOfUse: 'Out of use',
};
