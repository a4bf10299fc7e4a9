import { type Language, type LocalText, maskEmail, maskPhone, maskText, textIn } from '@shouwen/shared';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import type { ExportSource } from '../../../platform/exports/export-source.js';
import { countUpTo, exportRows } from '../../../platform/exports/keyset-export.js';
import { type OpenExport, openExport } from '../../../platform/exports/open-export.js';
import { noteLook } from '../../../platform/looks/note-look.js';
import type { CsvValue } from '../../../platform/text/csv.js';
import { readable } from '../../forms/index.js';
import { staff } from '../../people/index.js';
import { wordBook } from '../../words/index.js';
import { type Condition, type CustomersAsked, customersAsked, customersVisibleTo } from '../customer.queries.js';
import { lookOf, showsChannel } from '../customer-access.rules.js';
import { fieldsShownTo, valuesOf } from '../customer-field.queries.js';
import { NEVER_DUE, shownDue } from '../customer-order.rules.js';
import { customerTags } from '../customer-tag.queries.js';

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': [
    '编号',
    '类型',
    '阶段',
    '名称',
    '等级',
    '电话',
    '邮箱',
    '地址',
    '登记时间',
    '来源',
    '负责人',
    '标签',
    '更多资料',
    '档案完整度',
    '复核日期',
  ],
  'zh-TW': [
    '編號',
    '類型',
    '階段',
    '名稱',
    '等級',
    '電話',
    '電子郵件',
    '地址',
    '登記時間',
    '來源',
    '負責人',
    '標籤',
    '更多資料',
    '檔案完整度',
    '複核日期',
  ],
  en: [
    'Id',
    'Kind',
    'Stage',
    'Name',
    'Grade',
    'Phone',
    'E-mail',
    'Address',
    'Registered at',
    'Source',
    'Owner',
    'Tags',
    'Fields',
    'File complete (%)',
    'Review due on',
  ],
};
const COLUMNS = 'id kind stage name tier phone email address created_at department_id creator_id file_score review_due_on source owner_id'
  .split(' ')
  .map((column) => `t.${column}`);

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
  async page(ctx, filter, step) {
    const where = await exportable(ctx, filter);
    const { rows, next } = await exportRows(ctx, { table: 'customer', columns: COLUMNS, where, read: rowOf }, step);
    const beside = await besideReader(ctx);
    return { rows: await Promise.all(rows.map(rowOf).map(async (row) => [...exported(ctx, row), ...(await beside(row))])), next };
  },
};

type Raw = readonly (string | null)[];

function rowOf(row: readonly unknown[]): Raw {
  return row.map((value) => (value === null || value === undefined ? null : String(value)));
}

/** What is known of them beside their own columns: words by name, and of the organisation's fields those that the caller sees; a statement each for all of a page. */
async function besideReader(ctx: Ctx): Promise<(row: Raw) => Promise<readonly CsvValue[]>> {
  const [people, words, fields] = await Promise.all([staff.of(ctx), wordBook.of(ctx), fieldsShownTo(ctx)]);
  const named = ({ names }: { readonly names: LocalText }): string => textIn(names, ctx.language);
  return async (row) => {
    const [id, source, ownerId] = [row[0] ?? '', row.at(-2), row.at(-1)];
    const [tags, values] = await Promise.all([customerTags.of(ctx, id), valuesOf(ctx, id)]);
    const told = fields.flatMap((field) => {
      const text = readable(field, values.get(field.id) ?? [], ctx.language);
      return text === null ? [] : [`${named(field)}: ${text}`];
    });
    const from = words.of('customer_source').find(({ code }) => code === source);
    const owner = ownerId ? people.find(ownerId)?.name : undefined;
    const upkeep = [row.at(-4) ?? null, shownDue(row.at(-3) ?? NEVER_DUE)];
    return [from ? named(from) : null, owner ?? null, tags.map(named).join(' · ') || null, told.join(' · ') || null, ...upkeep];
  };
}

const ADDRESS = { clear: (text: string) => text, masked: maskText, none: () => null };

function exported(ctx: Ctx, row: Raw): readonly CsvValue[] {
  const [id, kind, stage, name, tier, phone, email, address, createdAt, departmentId, creatorId] = row;
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
