import { automation } from '../automation/locales/zh-CN.js';
import { categories } from '../categories/locales/zh-CN.js';
import { dryRun } from '../dry-run/locales/zh-CN.js';
import { forms } from '../forms/locales/zh-CN.js';
import { priorities } from '../priorities/locales/zh-CN.js';
import { routing } from '../routing/locales/zh-CN.js';
import { runs } from '../runs/locales/zh-CN.js';
import { levels } from '../service-levels/locales/zh-CN.js';
import { types } from '../ticket-types/locales/zh-CN.js';
import { workflows } from '../workflows/locales/zh-CN.js';

export const messages = {
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
  nav: { label: '流程与表单', types: '工单类型', workflows: '流程' },
  comma: '、',
  required: '必填',
  outOfUse: '已停用',
};

export type Messages = typeof messages;
