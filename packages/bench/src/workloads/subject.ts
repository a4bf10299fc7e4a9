import type { Database } from '../database/database.js';
import { readStates } from '../generate/world.js';

/** What the workloads ask about: picked from the data, the same for both servers. */
export interface Subject {
  readonly departmentId: string;
  /** The department with everything below it; LIMIT is told, the product finds out. */
  readonly subtreeIds: readonly string[];
  readonly busyTicketId: string;
  readonly kpiKeys: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly person: { readonly id: string; readonly departmentId: string };
  readonly type: { readonly id: string; readonly code: string; readonly stateId: string };
  readonly categoryId: string;
  readonly customerId: string;
}

const DAY = 86_400_000;
const SHANGHAI = 8 * 3_600_000;

/** A local date so many days before now. */
function daysAgo(now: Date, days: number): string {
  return new Date(now.getTime() + SHANGHAI - days * DAY).toISOString().slice(0, 10);
}

async function one(database: Database, sql: string, params: readonly string[] = []): Promise<string[]> {
  const [row] = await database.rows(sql, params);
  if (!row) throw new Error(`nothing found: ${sql}`);
  return row.map(String);
}

/** The department with the most open tickets in its subtree, the root aside. */
async function widestSubtree(database: Database): Promise<string[]> {
  const rows = await database.rows('select id, parent_id from department');
  const below = (id: string): string[] => [id, ...rows.filter(([, parent]) => parent === id).flatMap(([child]) => below(String(child)))];
  const subtrees = rows.filter(([, parent]) => parent !== null).map(([id]) => below(String(id)));
  return subtrees.sort((a, b) => b.length - a.length)[0] ?? [];
}

async function busyTicket(database: Database): Promise<string> {
  const sql = `select subject_id from event where seq = 35 and type <> 'ticket.created' order by at desc limit 1`;
  const [id] = await one(database, sql);
  return id ?? '';
}

/** Picks what is asked about; `account` is who the product is asked as. */
export async function pickSubject(database: Database, { account, now }: { account: string; now: Date }): Promise<Subject> {
  const subtreeIds = await widestSubtree(database);
  const [personId = '', departmentId = ''] = await one(database, 'select id, department_id from person where account = ?', [account]);
  const [typeId = '', code = '', workflow = ''] = await one(
    database,
    'select id, code, workflow from ticket_type where is_archived = 0 order by sort_order limit 1',
  );
  const stateId = (await readStates(database)).get(workflow)?.[0]?.id ?? '';
  const [customerId = ''] = await one(database, 'select id from customer order by created_at, id limit 1');
  const [categoryId = ''] = await one(database, 'select category_id from ticket where type_id = ? and category_id is not null limit 1', [
    typeId,
  ]);
  const kpis = await database.rows('select kpi_key from kpi order by sort_order');
  return {
    departmentId: subtreeIds[0] ?? '',
    subtreeIds,
    busyTicketId: await busyTicket(database),
    kpiKeys: kpis.map(([key]) => String(key)),
    from: daysAgo(now, 30),
    to: daysAgo(now, 1),
    person: { id: personId, departmentId },
    type: { id: typeId, code, stateId },
    categoryId,
    customerId,
  };
}
