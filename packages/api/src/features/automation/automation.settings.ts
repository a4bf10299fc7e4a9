import type { IntegerSetting } from '../../kernel/setting-definition.js';
import type { Ctx } from '../../platform/context.js';
import { setting } from '../../platform/settings/setting.js';
import type { GuardLimits } from './guard.rules.js';

const NUMBER = { group: 'work', type: 'integer' } as const;

const depth: IntegerSetting = {
  ...NUMBER,
  ...{ key: 'automation.depth', min: 1, max: 20, default: 5 },
  unit: { 'zh-CN': '层', 'zh-TW': '層', en: 'rules' },
  label: {
    'zh-CN': '自动化规则相互触发的层数',
    'zh-TW': '自動化規則相互觸發的層數',
    en: 'How many automation rules may set each other going',
  },
  help: {
    'zh-CN': '一条规则的动作触发另一条规则，依次最多这么多层；更深的触发被停下并记入轨迹。',
    'zh-TW': '一條規則的動作觸發另一條規則，依次最多這麼多層；更深的觸發被停下並記入軌跡。',
    en: 'What one rule does may set another going, at most so many in a row; what goes deeper is stopped, and the trace says so.',
  },
};

const perTicket: IntegerSetting = {
  ...NUMBER,
  ...{ key: 'automation.perTicket', min: 1, max: 1000, default: 10 },
  unit: { 'zh-CN': '次', 'zh-TW': '次', en: 'times' },
  label: {
    'zh-CN': '同一规则在同一工单上的次数',
    'zh-TW': '同一規則在同一工單上的次數',
    en: 'How often one automation rule may fire on one ticket',
  },
  help: {
    'zh-CN': '在下述时间窗内，一条规则对一张工单最多触发这么多次。',
    'zh-TW': '在下述時間窗內，一條規則對一張工單最多觸發這麼多次。',
    en: 'Within the window below, one rule fires on one ticket at most so often.',
  },
};

const stops: IntegerSetting = {
  ...NUMBER,
  ...{ key: 'automation.stops', min: 1, max: 1000, default: 3 },
  unit: { 'zh-CN': '次', 'zh-TW': '次', en: 'times' },
  label: {
    'zh-CN': '规则转为试运行前被停下的次数',
    'zh-TW': '規則轉為試運行前被停下的次數',
    en: 'When an automation rule goes back on trial',
  },
  help: {
    'zh-CN': '一条规则在时间窗内被停下这么多次后，自动转为试运行。',
    'zh-TW': '一條規則在時間窗內被停下這麼多次後，自動轉為試運行。',
    en: 'A rule that was stopped so often within the window goes back on trial by itself.',
  },
};

const minutes: IntegerSetting = {
  ...NUMBER,
  ...{ key: 'automation.windowMinutes', min: 1, max: 10_080, default: 60 },
  unit: { 'zh-CN': '分钟', 'zh-TW': '分鐘', en: 'minutes' },
  label: { 'zh-CN': '自动化防循环的时间窗', 'zh-TW': '自動化防循環的時間窗', en: 'Window of the guard against circles of automation' },
  help: {
    'zh-CN': '上面的次数都在这段时间内计算。',
    'zh-TW': '上面的次數都在這段時間內計算。',
    en: 'The figures above are counted within so long.',
  },
};

/** Not fewer than the days over which firings are counted. */
export const firingDays: IntegerSetting = {
  ...{ key: 'automation.retentionDays', group: 'retention', type: 'integer', min: 30, max: 3650, default: 365 },
  unit: { 'zh-CN': '天', 'zh-TW': '天', en: 'days' },
  label: { 'zh-CN': '自动化轨迹保留', 'zh-TW': '自動化軌跡保留', en: 'Traces of automation' },
  help: {
    'zh-CN': '规则每次触发的轨迹保留多久；之后自动清除，工单历史里由哪条规则处理的记录不受影响。',
    'zh-TW': '規則每次觸發的軌跡保留多久；之後自動清除，工單歷史裡由哪條規則處理的紀錄不受影響。',
    en: 'How long the trace of each firing is kept. Afterwards it is forgotten; the history of the tickets still says by which rule.',
  },
};

export const automationSettings = [depth, perTicket, stops, minutes, firingDays];

export interface Guard {
  readonly limits: GuardLimits;
  /** Firings since then are counted. */
  readonly since: Date;
}

export async function guardOf(ctx: Ctx): Promise<Guard> {
  const limits = { depth: await setting(ctx, depth), perTicket: await setting(ctx, perTicket), stops: await setting(ctx, stops) };
  return { limits, since: new Date(ctx.clock.now().getTime() - (await setting(ctx, minutes)) * 60_000) };
}
