import { type Language, textIn } from '@shouwen/shared';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import type { ExportSource } from '../../../platform/exports/export-source.js';
import { countUpTo, exportRows } from '../../../platform/exports/keyset-export.js';
import { type OpenExport, openExport } from '../../../platform/exports/open-export.js';
import { noteLook } from '../../../platform/looks/note-look.js';
import type { CsvValue } from '../../../platform/text/csv.js';
import { customersVisibleTo } from '../../customers/index.js';
import { type FormBook, formBook, readable } from '../../forms/index.js';
import { staff } from '../../people/index.js';
import { type Condition, type RecordsAsked, recordConditions } from '../customer-record.queries.js';
import type { Answers, RecordKindRow } from '../record.rules.js';
import { recordKinds } from '../record-kind.queries.js';

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': [
    '编号',
    '客户编号',
    '客户',
    '类型',
    '日期',
    '到期',
    '进行中',
    '经手人',
    '内容',
    '结果',
    '结束日期',
    '结果说明',
    '作废原因',
    '登记时间',
  ],
  'zh-TW': [
    '編號',
    '客戶編號',
    '客戶',
    '類型',
    '日期',
    '到期',
    '進行中',
    '經手人',
    '內容',
    '結果',
    '結束日期',
    '結果說明',
    '作廢原因',
    '登記時間',
  ],
  en: [
    ...['Id', 'Customer id', 'Customer', 'Kind', 'On', 'Due on', 'Open', 'Seen to by', 'What it says'],
    ...['Ending', 'Ended on', 'What came of it', 'Void because', 'Recorded at'],
  ],
};

const COLUMNS = [
  ...['t.id', 't.customer_id', 'c.name', 't.kind_id', 't.on_day', 't.due_on', 't.is_open', 't.holder_id', 't.answers', 't.ending'],
  ...['t.ended_on', 't.ending_note', 't.void_reason', 't.recorded_at'],
];

/** What may be read, as far as the right to export customers goes as well. */
async function exportable(ctx: Ctx, filter: RecordsAsked): Promise<Condition> {
  const [asked, reached] = [await recordConditions(ctx, filter), customersVisibleTo(ctx.actor, 'customer:export', 'x')];
  const sql = `${asked.sql} and exists (select 1 from customer x where x.id = t.customer_id and ${reached.sql})`;
  return { sql, params: [...asked.params, ...reached.params] };
}

/** Records about customers as a file: those about customers whom the actor may see and export. Each customer is noted in the access log. */
export const recordSource: ExportSource<RecordsAsked> = {
  list: 'customerRecords',
  permission: 'customer:export',
  titles: ({ language }) => TITLES[language],
  count: async (ctx, filter, limit) => countUpTo(ctx, { table: 'customer_record', where: await exportable(ctx, filter) }, limit),
  async page(ctx, filter, step) {
    const where = await exportable(ctx, filter);
    const joins = 'join customer c on c.id = t.customer_id';
    const { rows, next } = await exportRows(ctx, { table: 'customer_record', columns: COLUMNS, joins, where, read: rowOf }, step);
    const [kinds, forms, people] = await Promise.all([recordKinds.of(ctx), formBook.of(ctx), staff.of(ctx)]);
    return { rows: rows.map(rowOf).map((row) => told(ctx, row, { kinds, forms, nameOf: (id) => people.find(id)?.name ?? null })), next };
  },
};

type Raw = readonly (string | null)[];

function rowOf(row: readonly unknown[]): Raw {
  return row.map((value) => (value === null || value === undefined ? null : String(value)));
}

interface Names {
  readonly kinds: readonly RecordKindRow[];
  readonly forms: FormBook;
  nameOf(personId: string): string | null;
}

function told(ctx: Ctx, row: Raw, { kinds, forms, nameOf }: Names): readonly CsvValue[] {
  const [id, customerId, customer, kindId, onDay, dueOn, isOpen, holderId, answers, ending, endedOn, note, voidReason, recordedAt] = row;
  noteLook(ctx, { objectType: 'customer', objectId: customerId ?? '', kind: 'exported' });
  const kind = kinds.find((one) => one.id === kindId);
  const ended = kind?.endings.find(({ code }) => code === ending);
  const said = answersTold(ctx, (kind && forms.find(kind.form)?.fields) ?? [], JSON.parse(answers ?? '{}') as Answers);
  const cells = [
    ...[id, customerId, customer, kind && textIn(kind.names, ctx.language), onDay, dueOn],
    ...[isOpen === '1' ? YES[ctx.language] : null, holderId && nameOf(holderId), said, ended && textIn(ended.names, ctx.language)],
    ...[endedOn, note, voidReason, isoInstant(recordedAt ?? '')],
  ];
  return cells.map((value) => value ?? null);
}

const YES: Readonly<Record<Language, string>> = { 'zh-CN': '是', 'zh-TW': '是', en: 'Yes' };

type Fields = NonNullable<ReturnType<FormBook['find']>>['fields'];

/** What was said, field by field, as one reads it. */
function answersTold({ language }: Ctx, fields: Fields, answers: Answers): string | null {
  const texts = fields.flatMap((field) => {
    const text = readable(field, answers[field.code] ?? [], language);
    return text === null ? [] : [`${textIn(field.names, language)}: ${text}`];
  });
  return texts.join(' · ') || null;
}

export function customerRecordExport(ctx: Ctx, filter: RecordsAsked): Promise<Outcome<OpenExport>> {
  return openExport(ctx, recordSource, filter);
}
