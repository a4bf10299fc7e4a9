import { isoInstant } from './instant.js';
import type { Store } from './store.js';

const PRIORITIES = ['LOW', 'NORMAL', 'HIGH', 'URGENT'] as const;

/** W1: the 50 newest open tickets of some departments. */
export async function ticketList(store: Store, { departmentIds }: { departmentIds: readonly string[] }): Promise<object> {
  const marks = departmentIds.map(() => '?').join(', ');
  const sql = `select t.id, t.number, t.subject, t.priority, t.created_at, c.id, c.name, a.id, a.name, d.id, d.name
    from (select id, created_at from ticket where department_id in (${marks}) and phase = 0 order by created_at desc, id desc limit 51) page
    join ticket t on t.id = page.id join customer c on c.id = t.customer_id join department d on d.id = t.department_id
    left join person a on a.id = t.assignee_id order by page.created_at desc, page.id desc`;
  const rows = await store.rows(sql, departmentIds);
  const hasNextPage = rows.length > 50;
  if (hasNextPage) rows.pop();
  const nodes = rows.map((row) => ({
    id: row[0],
    number: row[1],
    subject: row[2],
    priority: PRIORITIES[Number(row[3])],
    createdAt: isoInstant(row[4]),
    customer: { id: row[5], name: row[6] },
    assignee: row[7] === null ? null : { id: row[7], name: row[8] },
    department: { id: row[9], name: row[10] },
  }));
  const last = nodes.at(-1);
  return {
    tickets: {
      nodes,
      pageInfo: { hasNextPage, endCursor: last ? Buffer.from(`${last.createdAt}|${last.id}`).toString('base64url') : null },
    },
  };
}
