import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isDepartmentVisible } from '../../departments/department-access.rules.js';
import type { DepartmentTree } from '../../departments/department-tree.rules.js';

export interface DepartmentCalendarAsked {
  readonly departmentId: string;
  /** null: that of the department above. */
  readonly calendarId: string | null;
}

interface Facts {
  readonly actor: Actor;
  readonly tree: Pick<DepartmentTree, 'find'>;
  readonly calendars: readonly { readonly id: string; readonly isArchived: boolean }[];
}

/** Whether a department may work by a calendar: both must be there, and the calendar in use. */
export function canWorkBy({ actor, tree, calendars }: Facts, { departmentId, calendarId }: DepartmentCalendarAsked): Decision {
  if (!tree.find(departmentId) || !isDepartmentVisible(actor, departmentId)) return refuse('NOT_FOUND', undefined, ['departmentId']);
  const isThere = calendarId === null || calendars.some(({ id, isArchived }) => id === calendarId && !isArchived);
  return isThere ? allow() : refuse('NOT_FOUND', undefined, ['calendarId']);
}
