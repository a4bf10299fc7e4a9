import { type Language, maskEmail, maskPhone, maskText } from '@shouwen/shared';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import type { ExportSource } from '../../../platform/exports/export-source.js';
import { countUpTo, exportRows } from '../../../platform/exports/keyset-export.js';
import { type OpenExport, openExport } from '../../../platform/exports/open-export.js';
import { noteLook } from '../../../platform/looks/note-look.js';
import type { CsvValue } from '../../../platform/text/csv.js';
import { type Condition, type CustomersAsked, customersAsked, customersVisibleTo } from '../customer.queries.js';
import { lookOf, showsChannel } from '../customer-access.rules.js';

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['编号', '类型', '阶段', '名称', '等级', '电话', '邮箱', '地址', '登记时间'],
  'zh-TW': ['編號', '類型', '階段', '名稱', '等級', '電話', '電子郵件', '地址', '登記時間'],
  en: ['Id', 'Kind', 'Stage', 'Name', 'Grade', 'Phone', 'E-mail', 'Address', 'Registered at'],
};
const COLUMNS = 'id kind stage name tier phone email address created_at department_id creator_id'.split(' ').map((column) => `t.${column}`);

/** What may be read, as far as the right to export goes as well. */
async function exportable(ctx: Ctx, filter: CustomersAsked): Promise<Condition> {
  const [asked, reached] = [await customersAsked(ctx, filter), customersVisibleTo(ctx.actor, 'customer:export')];
  return { sql: `${asked.sql} and ${reached.sql}`, params: [...asked.params, ...reached.params] };
}

/** Customers as a file: those the actor may see and export, contacts masked as on the screen. Each of them is noted in the access log. */
export const customerSource: ExportSource<CustomersAsked> = {
  list: 'customers',
  permission: 'customer:export',
  titles: ({ language }) => TITLES[language],
  count: async (ctx, filter, limit) => countUpTo(ctx, { table: 'customer', where: await exportable(ctx, filter) }, limit),
  page: async (ctx, filter, step) =>
    exportRows(ctx, { table: 'customer', columns: COLUMNS, where: await exportable(ctx, filter), read: (row) => exported(ctx, row) }, step),
};

const ADDRESS = { clear: (text: string) => text, masked: maskText, none: () => null };

function exported(ctx: Ctx, row: readonly unknown[]): readonly CsvValue[] {
  const [id, kind, stage, name, tier, phone, email, address, createdAt, departmentId, creatorId] = row.map((value) =>
    value === null || value === undefined ? null : String(value),
  );
  const place = { departmentId: departmentId ?? null, creatorId: creatorId ?? null };
  noteLook(ctx, { objectType: 'customer', objectId: id ?? '', kind: 'exported' });
  const contacts = [
    phone && (showsChannel(ctx.actor, 'customer.phone', place) ? phone : maskPhone(phone)),
    email && (showsChannel(ctx.actor, 'customer.email', place) ? email : maskEmail(email)),
    address && ADDRESS[lookOf(ctx.actor, 'customer.address')](address),
  ];
  return [id, kind, stage, name, tier, ...contacts, isoInstant(createdAt ?? '')].map((value) => value ?? null);
}

export function customerExport(ctx: Ctx, filter: CustomersAsked): Promise<Outcome<OpenExport>> {
  return openExport(ctx, customerSource, filter);
}
