import { marks } from '../../kernel/marks.js';
import type { Dependents } from '../../platform/feature.js';
import { STAFF } from './person.queries.js';

/** A department with active people cannot be archived, whether they work there mainly or in part. */
export const peopleOfDepartment: Dependents = {
  of: 'department',
  reference: STAFF,
  code: 'DEPARTMENT_HAS_PEOPLE',
  async count(reader, departmentIds) {
    const rows = await reader.rows(
      `select department_id, count(*) from (
         select department_id, id from person where department_id in (${marks(departmentIds)}) and is_active = ?
         union select m.department_id, m.person_id from membership m join person p on p.id = m.person_id
         where m.department_id in (${marks(departmentIds)}) and m.is_current = ? and p.is_active = ?
       ) x group by department_id`,
      [...departmentIds, true, ...departmentIds, true, true],
    );
    return new Map(rows.map(([id, count]) => [String(id), Number(count)]));
  },
};
