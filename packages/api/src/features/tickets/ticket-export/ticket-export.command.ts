import { type Language, PRIORITIES } from '@shouwen/shared';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import type { ExportSource } from '../../../platform/exports/export-source.js';
import { countUpTo, exportRows } from '../../../platform/exports/keyset-export.js';
import { type OpenExport, openExport } from '../../../platform/exports/open-export.js';
import { noteLook } from '../../../platform/looks/note-look.js';
import type { CsvValue } from '../../../platform/text/csv.js';
import { departmentTree } from '../../departments/index.js';
import { staff } from '../../people/index.js';
import { workflowsFor } from '../../workflows/index.js';
import { ticketsAsked } from '../ticket-filter.queries.js';
import type { TicketsAsked } from '../ticket-filter.rules.js';
import { allOf, type Condition, ticketsReachedBy } from '../ticket-scope.queries.js';

const TITLES: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['工单号', '主题', '类型', '状态', '优先级', '渠道', '客户', '部门', '首问责任人', '处理人', '建立时间', '解决时间', '关闭时间'],
  'zh-TW': ['工單號', '主題', '類型', '狀態', '優先級', '管道', '客戶', '部門', '首問責任人', '處理人', '建立時間', '解決時間', '關閉時間'],
  en: [
    'Number',
    'Subject',
    'Type',
    'State',
    'Priority',
    'Channel',
    'Customer',
    'Department',
    'Owner',
    'Assignee',
    'Created',
    'Solved',
    'Closed',
  ],
};
const COLUMNS = [
  ...'id number subject type_id state_id priority channel department_id owner_id assignee_id created_at solved_at closed_at'
    .split(' ')
    .map((column) => `t.${column}`),
  'c.name',
];

/** What may be read, as far as the right to export goes as well. */
async function exported(ctx: Ctx, filter: TicketsAsked): Promise<Condition> {
  return allOf([await ticketsAsked(ctx, filter), ticketsReachedBy(ctx.actor, 'ticket:export')]);
}

/** Tickets as a file: those the actor may see and export, without what people wrote in them. */
export const ticketSource: ExportSource<TicketsAsked> = {
  list: 'tickets',
  permission: 'ticket:export',
  titles: ({ language }) => TITLES[language],
  count: async (ctx, filter, limit) => countUpTo(ctx, { table: 'ticket', where: await exported(ctx, filter) }, limit),
  page: async (ctx, filter, step) => {
    const [where, read] = [await exported(ctx, filter), await reader(ctx)];
    return exportRows(ctx, { table: 'ticket', columns: COLUMNS, joins: 'join customer c on c.id = t.customer_id', where, read }, step);
  },
};

async function reader(ctx: Ctx): Promise<(row: readonly unknown[]) => readonly CsvValue[]> {
  const [tree, people, workflows] = await Promise.all([departmentTree.of(ctx), staff.of(ctx), workflowsFor(ctx)]);
  const time = (value: unknown) => (typeof value === 'string' ? isoInstant(value) : null);
  return ([
    id,
    number,
    subject,
    typeId,
    stateId,
    priority,
    channel,
    departmentId,
    ownerId,
    assigneeId,
    createdAt,
    solvedAt,
    closedAt,
    customer,
  ]) => {
    noteLook(ctx, { objectType: 'ticket', objectId: String(id), kind: 'exported' });
    return [
      String(number),
      String(subject),
      workflows.type(String(typeId))?.name ?? null,
      workflows.state(String(stateId))?.name ?? null,
      PRIORITIES[Number(priority)] ?? null,
      String(channel),
      String(customer),
      tree.find(String(departmentId))?.name ?? null,
      people.find(String(ownerId))?.name ?? null,
      people.find(String(assigneeId))?.name ?? null,
      time(createdAt),
      time(solvedAt),
      time(closedAt),
    ];
  };
}

export function ticketExport(ctx: Ctx, filter: TicketsAsked): Promise<Outcome<OpenExport>> {
  return openExport(ctx, ticketSource, filter);
}
