import { automation } from '../automation/locales/zh-TW.js';
import { categories } from '../categories/locales/zh-TW.js';
import { dryRun } from '../dry-run/locales/zh-TW.js';
import { forms } from '../forms/locales/zh-TW.js';
import { priorities } from '../priorities/locales/zh-TW.js';
import { routing } from '../routing/locales/zh-TW.js';
import { runs } from '../runs/locales/zh-TW.js';
import { levels } from '../service-levels/locales/zh-TW.js';
import { types } from '../ticket-types/locales/zh-TW.js';
import { workflows } from '../workflows/locales/zh-TW.js';
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
  nav: { label: '流程與表單', types: '工單類型', workflows: '流程' },
  comma: '、',
  required: '必填',
  outOfUse: '已停用',
};
