import type { Permission } from '@shouwen/shared';
import { type Actor, holds, type Reach } from '../../kernel/actor.js';
import type { DepartmentTree } from '../departments/department-tree.rules.js';
import { fieldsOf } from '../people/field-rules.rules.js';
import { heldRoles } from '../people/held-roles.rules.js';
import { expandRoles } from '../people/reach.rules.js';
import type { PersonRow, Staff } from '../people/staff.rules.js';

export interface Organisation {
  readonly staff: Staff;
  readonly tree: DepartmentTree;
  /** The local day: roles are held from a day to a day. */
  readonly today: string;
}

/** How someone came in: by a session, or by a token that is cut down to some permissions. */
export type Entrance =
  | { readonly sessionId: string; readonly tokenId?: undefined }
  | {
      readonly tokenId: string;
      readonly permissions: ReadonlySet<string>;
      /** Nothing beyond these; null: no limit. */
      readonly departmentIds: readonly string[] | null;
      readonly sessionId?: undefined;
    };

/** The person as an actor, with what their roles let them do now. A token never does more than its owner. */
export function actorOf(organisation: Organisation, person: PersonRow, entrance: Entrance): Actor {
  const held = heldRoles(organisation, person, organisation.today);
  const reach = expandRoles(held);
  return {
    kind: entrance.tokenId === undefined ? 'person' : 'token',
    personId: person.id,
    name: person.name,
    departmentId: person.departmentId,
    language: person.language ?? 'zh-CN',
    fields: fieldsOf(held),
    reach: entrance.tokenId === undefined ? reach : cutDown(reach, entrance, organisation.tree),
    among: { departments: organisation.tree.all.length, people: organisation.staff.all.length },
    sessionId: entrance.sessionId ?? null,
    tokenId: entrance.tokenId ?? null,
  };
}

interface Cut {
  readonly permissions: ReadonlySet<string>;
  readonly departmentIds: readonly string[] | null;
}

/** What is left for a token: of its owner's rights those it was given, and of their reach what lies within its departments. */
function cutDown(reach: ReadonlyMap<Permission, Reach>, { permissions, departmentIds }: Cut, tree: DepartmentTree): Map<Permission, Reach> {
  const given = [...reach].filter(([permission]) => permissions.has(permission));
  if (departmentIds === null) return new Map(given);
  const within = new Set(departmentIds.flatMap((id) => tree.subtreeIds(id)));
  return new Map(given.map(([permission, wide]) => [permission, narrowed(wide, within)]));
}

/** What somebody owns or took part in may lie anywhere, so a limited token does not see it for that reason. */
function narrowed({ all, departmentIds }: Reach, limit: ReadonlySet<string>): Reach {
  const left = all ? limit : new Set([...departmentIds].filter((id) => limit.has(id)));
  return { all: false, departmentIds: left, own: false, participated: false };
}

/** Whether the actor may look after the sessions or tokens of its person: the person always, a program only where it was given the right. */
export function mayKeep(actor: Actor, permission: 'session:revoke' | 'api-token:manage'): boolean {
  return actor.personId !== null && !actor.viewedBy && (actor.kind !== 'token' || holds(actor, permission));
}
