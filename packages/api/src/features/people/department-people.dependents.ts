import type { Dependents } from '../../platform/feature.js';
import { STAFF } from './person.queries.js';

/** A department with active people cannot be archived. */
export const peopleOfDepartment: Dependents = {
  of: 'department',
  reference: STAFF,
  code: 'DEPARTMENT_HAS_PEOPLE',
  async count(_ctx, reader, departmentId) {
    const [row] = await reader.rows('select count(*) from person where department_id = ? and is_active = ?', [departmentId, true]);
    return Number(row?.[0] ?? 0);
  },
};
