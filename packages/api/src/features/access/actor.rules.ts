import { type Actor, holds } from '../../kernel/actor.js';
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
  | { readonly tokenId: string; readonly permissions: ReadonlySet<string>; readonly sessionId?: undefined };

/** The person as an actor, with what their roles let them do now. A token never does more than its owner. */
export function actorOf(organisation: Organisation, person: PersonRow, entrance: Entrance): Actor {
  const held = heldRoles(organisation, person, organisation.today);
  const reach = expandRoles(held);
  const isToken = entrance.tokenId !== undefined;
  return {
    kind: isToken ? 'token' : 'person',
    personId: person.id,
    name: person.name,
    departmentId: person.departmentId,
    language: person.language ?? 'zh-CN',
    reach: isToken ? new Map([...reach].filter(([permission]) => entrance.permissions.has(permission))) : reach,
    fields: fieldsOf(held),
    sessionId: entrance.sessionId ?? null,
    tokenId: entrance.tokenId ?? null,
  };
}

/** Whether the actor may look after the sessions or tokens of its person: the person always, a program only where it was given the right. */
export function mayKeep(actor: Actor, permission: 'session:revoke' | 'api-token:manage'): boolean {
  return actor.personId !== null && (actor.kind !== 'token' || holds(actor, permission));
}
