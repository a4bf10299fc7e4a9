import type { Dependents } from '../../platform/feature.js';
import { PHASE } from './ticket-phase.rules.js';

/** A department that still has work, or has to tell an outcome, cannot be archived. */
export const ticketsOfDepartment: Dependents = {
  of: 'department',
  code: 'DEPARTMENT_HAS_TICKETS',
  async count(_ctx, reader, departmentId) {
    const sql = `select count(*) from ticket where department_id = ? and phase in (${PHASE.open}, ${PHASE.solved})`;
    const [row] = await reader.rows(sql, [departmentId]);
    return Number(row?.[0] ?? 0);
  },
};
