import { localDay } from '../../kernel/local-date.js';
import type { TimeZoneSetting } from '../../kernel/setting-definition.js';
import type { Ctx } from '../context.js';
import { settingIn, settingTable } from './setting.js';

/** Where the organisation is: when its days begin, and what its clock shows (catalogue section 3 rule 6, SLA-34). */
export const organisationTimeZone: TimeZoneSetting = {
  key: 'organisation.timeZone',
  group: 'organisation',
  type: 'timeZone',
  default: 'Asia/Shanghai',
  label: { 'zh-CN': '时区', 'zh-TW': '時區', en: 'Time zone' },
  help: {
    'zh-CN': '面板按此时区显示时间；一天从这里的零点开始：任职、计划的移动、工单编号、指标和每日任务都以此为准。更改后指标会重新归入各日。',
    'zh-TW': '面板按此時區顯示時間；一天從這裡的零點開始：任職、計畫的移動、工單編號、指標和每日任務都以此為準。更改後指標會重新歸入各日。',
    en: 'The panel shows times in this zone, and days begin by it: places of people, planned moves, ticket numbers, figures and daily work. After a change figures are counted into their days anew.',
  },
};

/**
 * The zone as this process last read the settings: at its start, with every request and before every look at the jobs that are due.
 * So rules and transactions need not wait for it.
 */
export function timeZone(ctx: Pick<Ctx, 'db'>): string {
  const table = settingTable.latest(ctx);
  return table ? settingIn(table, organisationTimeZone) : organisationTimeZone.default;
}

/** The day it is where the organisation is. */
export function localToday(ctx: Pick<Ctx, 'db' | 'clock'>): string {
  return localDay(ctx.clock.now(), timeZone(ctx));
}
