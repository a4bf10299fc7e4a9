import type { Language } from '@shouwen/shared';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import type { ExportSource } from '../../../platform/exports/export-source.js';
import { countUpTo, exportRows } from '../../../platform/exports/keyset-export.js';
import { type OpenExport, openExport } from '../../../platform/exports/open-export.js';
import { noteLook } from '../../../platform/looks/note-look.js';
import type { CsvValue } from '../../../platform/text/csv.js';
import { staff } from '../../people/index.js';
import { allOf, type Condition, ticketsReachedBy } from '../../tickets/index.js';
import { type PromisesAsked, promiseConditions } from '../promise.queries.js';

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['编号', '工单', '客户', '承诺内容', '渠道', '到期', '状态', '负责人', '承诺人', '承诺时间', '了结时间', '撤回原因'],
  'zh-TW': ['編號', '工單', '客戶', '承諾內容', '管道', '到期', '狀態', '負責人', '承諾人', '承諾時間', '了結時間', '撤回原因'],
  en: [
    'Id',
    'Ticket',
    'Customer',
    'What was promised',
    'Channel',
    'Due',
    'State',
    'Seen to by',
    'Made by',
    'Made',
    'Ended',
    'Why withdrawn',
  ],
};

const COLUMNS = [
  ...['t.id', 't.ticket_id', 'k.number', 'c.name', 't.what', 't.channel', 't.due_at', 't.state', 't.holder_id', 't.made_by_id'],
  ...['t.made_at', 't.ended_at', 't.note'],
];

/** What may be read, as far as the right to export tickets goes as well. */
async function exportable(ctx: Ctx, filter: PromisesAsked): Promise<Condition> {
  const { sql, params } = ticketsReachedBy(ctx.actor, 'ticket:export');
  const reached = sql === '1 = 1' ? { sql, params } : { sql: `exists (select 1 from ticket t where t.id = ticket_id and ${sql})`, params };
  return allOf([await promiseConditions(ctx, filter), reached]);
}

/** Promises as a file: those on tickets that the actor may see and export. Each ticket is noted in the access log. */
export const promiseSource: ExportSource<PromisesAsked> = {
  list: 'customerPromises',
  permission: 'ticket:export',
  titles: ({ language }) => TITLES[language],
  count: async (ctx, filter, limit) => countUpTo(ctx, { table: 'customer_promise', where: await exportable(ctx, filter) }, limit),
  async page(ctx, filter, step) {
    const [where, people] = [await exportable(ctx, filter), await staff.of(ctx)];
    const joins = 'join ticket k on k.id = t.ticket_id join customer c on c.id = t.customer_id';
    const read = (row: readonly unknown[]) => told(ctx, row, (id) => people.find(id)?.name ?? null);
    return exportRows(ctx, { table: 'customer_promise', columns: COLUMNS, joins, where, read }, step);
  },
};

function told(ctx: Ctx, row: readonly unknown[], nameOf: (id: string) => string | null): readonly CsvValue[] {
  const [id, ticketId, number, customer, what, channel, dueAt, state, holderId, madeById, madeAt, endedAt, note] = row.map((value) =>
    value === null || value === undefined ? null : String(value),
  );
  noteLook(ctx, { objectType: 'ticket', objectId: ticketId ?? '', kind: 'exported' });
  const [time, person] = [(at?: string | null) => (at ? isoInstant(at) : null), (of?: string | null) => (of ? nameOf(of) : null)];
  const words = [
    id,
    number,
    customer,
    what,
    channel,
    time(dueAt),
    state,
    person(holderId),
    person(madeById),
    time(madeAt),
    time(endedAt),
    note,
  ];
  return words.map((value) => value ?? null);
}

export function promiseExport(ctx: Ctx, filter: PromisesAsked): Promise<Outcome<OpenExport>> {
  return openExport(ctx, promiseSource, filter);
}
