import type { RolePage_RoleFragment } from '../gql/graphql.js';

export type Scope = RolePage_RoleFragment['grants'][number]['scope'];
export type Level = RolePage_RoleFragment['fields'][number]['level'];

/** Narrowest first, as the schema orders them. */
export const SCOPES: readonly Scope[] = ['OWN', 'PARTICIPATED', 'DEPARTMENT', 'DEPARTMENT_TREE', 'CHOSEN', 'ALL'];
export const LEVELS: readonly Level[] = ['MASK', 'VIEW', 'EDIT'];

export interface GrantDraft {
  readonly scope: Scope;
  readonly departmentIds: readonly string[];
}

/** What somebody writes: at most one scope for each right, and a level for each field. */
export interface Draft {
  readonly grants: ReadonlyMap<string, GrantDraft>;
  readonly fields: ReadonlyMap<string, Level>;
}

interface Rights {
  readonly grants: readonly {
    readonly permission: string;
    readonly scope: Scope;
    readonly departments: readonly { readonly id: string }[];
  }[];
  readonly fields: readonly { readonly field: string; readonly level: Level }[];
}

/** Of several scopes for one right the widest is taken: it includes the others, but for departments that were chosen. */
export function draftOf({ grants, fields }: Rights): Draft {
  const widest = new Map<string, GrantDraft>();
  for (const { permission, scope, departments } of grants) {
    const known = widest.get(permission);
    if (known === undefined || SCOPES.indexOf(known.scope) < SCOPES.indexOf(scope))
      widest.set(permission, { scope, departmentIds: departments.map(({ id }) => id) });
  }
  return { grants: widest, fields: new Map(fields.map(({ field, level }) => [field, level])) };
}

/** Gives a right or takes it; a new one begins with the narrowest useful scope. */
export function withGrant(draft: Draft, permission: string, grant: GrantDraft | null): Draft {
  const grants = new Map(draft.grants);
  if (grant === null) grants.delete(permission);
  else grants.set(permission, grant);
  return { ...draft, grants };
}

export const NEW_GRANT: GrantDraft = { scope: 'DEPARTMENT', departmentIds: [] };

/** Gives or takes a whole group; what is held already keeps its scope. */
export function withGroup(draft: Draft, permissions: readonly string[], isHeld: boolean): Draft {
  return permissions.reduce(
    (next, permission) => withGrant(next, permission, isHeld ? (next.grants.get(permission) ?? NEW_GRANT) : null),
    draft,
  );
}

export function withField(draft: Draft, field: string, level: Level): Draft {
  return { ...draft, fields: new Map(draft.fields).set(field, level) };
}

/** Whether a group is held whole, in part, or not at all. */
export function groupState(draft: Draft, permissions: readonly string[]): 'all' | 'some' | 'none' {
  const held = permissions.filter((permission) => draft.grants.has(permission)).length;
  if (held === 0) return 'none';
  return held === permissions.length ? 'all' : 'some';
}

export function isSame(a: Draft, b: Draft): boolean {
  return JSON.stringify(inputOf(a)) === JSON.stringify(inputOf(b));
}

/** As the API takes it, in a fixed order. */
export function inputOf({ grants, fields }: Draft) {
  return {
    grants: [...grants]
      .map(([permission, { scope, departmentIds }]) => ({
        permission,
        scope,
        ...(scope === 'CHOSEN' && { departmentIds: [...departmentIds] }),
      }))
      .sort((a, b) => (a.permission < b.permission ? -1 : 1)),
    fields: [...fields].map(([field, level]) => ({ field, level })).sort((a, b) => (a.field < b.field ? -1 : 1)),
  };
}
