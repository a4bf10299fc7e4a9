import { marks } from '../../kernel/marks.js';
import type { Dependents } from '../../platform/feature.js';
import { PHASE } from './ticket-phase.rules.js';

/** A department that still has work, or has to tell an outcome, cannot be archived. */
export const ticketsOfDepartment: Dependents = {
  of: 'department',
  code: 'DEPARTMENT_HAS_TICKETS',
  async count(reader, departmentIds) {
    const sql = `select department_id, count(*) from ticket
      where department_id in (${marks(departmentIds)}) and phase in (${PHASE.open}, ${PHASE.solved}) group by department_id`;
    const rows = await reader.rows(sql, departmentIds);
    return new Map(rows.map(([id, count]) => [String(id), Number(count)]));
  },
};
