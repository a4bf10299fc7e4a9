import type { Ctx } from '../../../platform/context.js';
import { idIn } from '../../../platform/db/id-in.js';
import { customersVisibleTo } from '../../customers/index.js';
import { documentTitles } from '../../documents/index.js';
import { ticketsVisibleTo } from '../../tickets/index.js';

export interface Subject {
  readonly subjectType: string;
  readonly subjectId: string;
}

/** What tickets, customers and documents are called, of those the actor may see; at most one statement each. */
export async function subjectLabels(ctx: Ctx, subjects: readonly Subject[]): Promise<ReadonlyMap<string, string>> {
  const idsOf = (type: string) => [
    ...new Set(subjects.filter(({ subjectType }) => subjectType === type).map(({ subjectId }) => subjectId)),
  ];
  const [tickets, customers, documents] = await Promise.all([
    labels(ctx, { ids: idsOf('ticket'), column: 't.number', table: 'ticket', visible: ticketsVisibleTo(ctx.actor) }),
    labels(ctx, { ids: idsOf('customer'), column: 't.name', table: 'customer', visible: customersVisibleTo(ctx.actor) }),
    documentTitles(ctx, idsOf('document')),
  ]);
  return new Map([...tickets, ...customers, ...documents]);
}

interface Asked {
  readonly ids: readonly string[];
  readonly column: string;
  readonly table: string;
  readonly visible: ReturnType<typeof customersVisibleTo>;
}

async function labels({ db }: Ctx, { ids, column, table, visible }: Asked): Promise<[string, string][]> {
  if (ids.length === 0) return [];
  const asked = idIn(db.engine, 't.id', ids);
  const rows = await db.read.rows(`select t.id, ${column} from ${table} t where ${asked.sql} and ${visible.sql}`, [
    ...asked.params,
    ...visible.params,
  ]);
  return rows.map(([id, label]) => [String(id), String(label)]);
}
