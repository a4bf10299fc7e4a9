import { marks } from '../../kernel/marks.js';
import type { SqlValue } from '../../platform/db/db.js';
import type { KpiFigure } from './kpi-values.queries.js';

/** The condition on tickets (alias `t`) that holds for exactly those a figure counted: the same facts it was made of. */
export function countedTickets({ definition, span, scope }: Pick<KpiFigure, 'definition' | 'span' | 'scope'>): {
  sql: string;
  params: SqlValue[];
} {
  const own = scope.agentId === null ? '' : ' and f.agent_id = ?';
  const departments = marks(scope.departmentIds);
  return {
    sql: `t.id in (select f.ticket_id from metric_fact f where f.metric = ? and f.date_local between ? and ? and f.department_id in (${departments})${own})`,
    params: [definition.key, span.from, span.to, ...scope.departmentIds, ...(scope.agentId === null ? [] : [scope.agentId])],
  };
}
