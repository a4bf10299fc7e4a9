import type { Language } from '@shouwen/shared';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import { type OpenExport, openExport } from '../../../platform/exports/open-export.js';
import { belongingSource, type CustomersAsked } from '../../customers/index.js';
import { warrantyDays } from '../customer-product.queries.js';
import { type WarrantyState, warrantyState } from '../warranty.rules.js';

const STATES: Readonly<Record<Language, Readonly<Record<WarrantyState, string>>>> = {
  'zh-CN': { unknown: '未登记', valid: '保修期内', ending: '即将到期', over: '已过保' },
  'zh-TW': { unknown: '未登記', valid: '保固期內', ending: '即將到期', over: '已過保' },
  en: { unknown: 'Not known', valid: 'In force', ending: 'Ends soon', over: 'Over' },
};

/** What customers own, as a file, with how each warranty stands on the day. */
export const productSource = belongingSource({
  list: 'customerProducts',
  table: 'customer_product',
  columns: 'model serial bought_on warranty_until warranty_terms return_terms refund_terms note created_at'.split(' '),
  titles: {
    'zh-CN': ['型号', '序列号', '购买日期', '保修至', '保修状态', '保修条款', '退换条款', '退款条款', '备注', '登记时间'],
    'zh-TW': ['型號', '序號', '購買日期', '保固至', '保固狀態', '保固條款', '退換條款', '退款條款', '備註', '登記時間'],
    en: ['Model', 'Serial', 'Bought on', 'Warranty until', 'Warranty', 'Terms', 'Returns', 'Refunds', 'Note', 'Registered at'],
  },
  async reader(ctx) {
    const days = await warrantyDays(ctx);
    return ([model, serial, boughtOn, until, warranty, returns, refunds, note, createdAt]) => {
      const stands = STATES[ctx.language][warrantyState(until ?? null, days)];
      return [model, serial, boughtOn, until, stands, warranty, returns, refunds, note, isoInstant(createdAt ?? '')];
    };
  },
});

export function customerProductExport(ctx: Ctx, filter: CustomersAsked): Promise<Outcome<OpenExport>> {
  return openExport(ctx, productSource, filter);
}
