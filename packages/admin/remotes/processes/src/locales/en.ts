import { types } from '../ticket-types/locales/en.js';
import { workflows } from '../workflows/locales/en.js';
import type { Messages } from './zh-CN.js';

export const messages: Messages = {
  types,
  workflows,
  nav: { label: 'Processes and forms', types: 'Types', workflows: 'Workflows' },
  required: 'Required',
  outOfUse: 'Out of use',
};
