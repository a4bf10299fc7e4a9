import type { Actor } from '../../../kernel/actor.js';
import { reachesDepartment } from '../../../kernel/actor.js';
import { type Changes, changesBetween } from '../../../kernel/changes.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { canUpdateDepartment, isDepartmentVisible } from '../../departments/department-access.rules.js';
import type { DepartmentRow, DepartmentTree } from '../../departments/department-tree.rules.js';
import type { PositionBook } from '../position.rules.js';
import type { PersonRow } from '../staff.rules.js';

export interface LeadersAsked {
  readonly departmentId: string;
  readonly version: number;
  /** Left out: stays. Null: nobody. */
  readonly headId?: string | null;
  /** Left out: stay. In their order. */
  readonly deputyIds?: readonly string[] | null;
  /** Code of the position that leads it. Left out: stays. Null: none. */
  readonly headPosition?: string | null;
}

export interface Leaders {
  readonly headId: string | null;
  readonly deputyIds: readonly string[];
  readonly headPosition: string | null;
}

export interface LeadersPlan {
  readonly department: DepartmentRow;
  readonly leaders: Leaders;
  readonly changes: Changes;
}

interface Organisation {
  readonly tree: DepartmentTree;
  readonly people: { find(id: string): PersonRow | undefined };
  readonly book: Pick<PositionBook, 'findByCode'>;
}

/** Who leads a department from now on, or why nothing changes. They need not work in it: a company leader may head a desk. */
export function planDepartmentLeadersSet(actor: Actor, { tree, people, book }: Organisation, asked: LeadersAsked): Decision<LeadersPlan> {
  const department = tree.find(asked.departmentId);
  if (!department || !isDepartmentVisible(actor, department.id)) return refuse('NOT_FOUND', undefined, ['departmentId']);
  const permitted = canUpdateDepartment(actor, department);
  if (!permitted.allowed) return permitted;
  const leaders = leadersAfter(department, asked);
  const fitting = checkLeaders(leaders, (id) => visiblePerson(actor, people, id), department);
  if (!fitting.allowed) return fitting;
  const post = leaders.headPosition === department.headPosition ? allow() : checkPost(book, leaders.headPosition);
  if (!post.allowed) return post;
  if (department.version !== asked.version) return refuse('CONFLICT');
  return allow({ department, leaders, changes: changesBetween<Leaders>(department, leaders) });
}

function leadersAfter({ headId, deputyIds, headPosition }: Leaders, asked: LeadersAsked): Leaders {
  return {
    headPosition: asked.headPosition === undefined ? headPosition : asked.headPosition,
    headId: asked.headId === undefined ? headId : asked.headId,
    deputyIds: asked.deputyIds === undefined ? deputyIds : [...new Set(asked.deputyIds ?? [])],
  };
}

function checkPost(book: Organisation['book'], code: string | null): Decision {
  const position = code === null ? null : book.findByCode(code);
  if (position === undefined) return refuse('POSITION_UNKNOWN', { code: code ?? '' }, ['headPosition']);
  return position?.isArchived ? refuse('POSITION_ARCHIVED', undefined, ['headPosition']) : allow();
}

function visiblePerson(actor: Actor, people: Organisation['people'], id: string): PersonRow | undefined {
  const person = people.find(id);
  return person && (reachesDepartment(actor, 'person:read', person.departmentId) || person.id === actor.personId) ? person : undefined;
}

/** Everybody who is new must be known and active; who was there may have left since. */
function checkLeaders({ headId, deputyIds }: Leaders, find: (id: string) => PersonRow | undefined, before: Leaders): Decision {
  const places = [
    ...(headId === null || headId === before.headId ? [] : [{ id: headId, field: ['headId'] }]),
    ...deputyIds.map((id, index) => ({ id, field: ['deputyIds', String(index)] })).filter(({ id }) => !before.deputyIds.includes(id)),
  ];
  for (const { id, field } of places) {
    const person = find(id);
    if (!person) return refuse('NOT_FOUND', undefined, field);
    if (!person.isActive) return refuse('PERSON_INACTIVE', { person: person.name }, field);
  }
  if (headId !== null && deputyIds.includes(headId)) return refuse('LEADER_TWICE', { person: find(headId)?.name ?? headId }, ['deputyIds']);
  return allow();
}
