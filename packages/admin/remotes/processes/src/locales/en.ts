import { automation } from '../automation/locales/en.js';
import { categories } from '../categories/locales/en.js';
import { dryRun } from '../dry-run/locales/en.js';
import { forms } from '../forms/locales/en.js';
import { priorities } from '../priorities/locales/en.js';
import { routing } from '../routing/locales/en.js';
import { runs } from '../runs/locales/en.js';
import { levels } from '../service-levels/locales/en.js';
import { types } from '../ticket-types/locales/en.js';
import { workflows } from '../workflows/locales/en.js';
import type { Messages } from './zh-CN.js';

export const messages: Messages = {
  automation,
  categories,
  dryRun,
  forms,
  routing,
  runs,
  levels,
  priorities,
  types,
  workflows,
  nav: { label: 'Processes and forms', types: 'Types', workflows: 'Workflows' },
  comma: ', ',
  required: 'Required',
  outOfUse: 'Out of use',
};
