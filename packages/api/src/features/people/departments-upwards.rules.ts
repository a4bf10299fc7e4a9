import type { Organisation } from './held-roles.rules.js';
import type { PersonRow } from './staff.rules.js';

/** Where somebody works, mainly and in part, and everything above it. */
export function departmentsUpwards({ staff, tree }: Organisation, person: Pick<PersonRow, 'id' | 'departmentId'>): ReadonlySet<string> {
  return new Set(staff.departmentIdsOf(person).flatMap((id) => [id, ...tree.ancestors(id).map((above) => above.id)]));
}
