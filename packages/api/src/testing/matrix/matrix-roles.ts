import { DATA_SCOPES, PERMISSIONS } from '@shouwen/shared';
import { rolesSection } from '../../features/people/roles.playbook.js';
import { readManifests, readPlaybook } from '../../features/playbooks/playbook.queries.js';

/** A role as the matrix gives it to somebody. */
export interface MatrixRole {
  readonly code: string;
  /** Which playbooks know it, by which name. */
  readonly names: readonly string[];
  readonly isAdministrator: boolean;
  readonly grants: readonly { readonly scope: string; readonly permissions: readonly string[]; readonly departments?: readonly string[] }[];
  readonly fields: Readonly<Record<string, string>>;
}

interface RolesFile {
  readonly roles: readonly (Omit<MatrixRole, 'names'> & { readonly code: string })[];
}

/** Every role that any playbook brings, those that may do exactly the same together. */
export async function builtInRoles(): Promise<MatrixRole[]> {
  const known = new Map<string, MatrixRole>();
  for (const { name } of await readManifests()) {
    const [data] = (await readPlaybook(name, [rolesSection])).sections.values();
    for (const { code, isAdministrator = false, grants = [], fields = {} } of (data as RolesFile).roles) {
      const same = JSON.stringify([isAdministrator, grants, fields]);
      const { names = [], ...role } = known.get(same) ?? { code: `matrix-${known.size}`, isAdministrator, grants, fields };
      known.set(same, { ...role, names: [...names, `${name}/${code}`] });
    }
  }
  return [...known.values()];
}

/** For each data scope a role that may do everything, that far; and two that read and take out lists differently far. */
export function scopeRoles(chosen: readonly string[]): MatrixRole[] {
  const roleOf = (code: string, grants: MatrixRole['grants']) => ({ code, names: [code], isAdministrator: false, grants, fields: {} });
  const scoped = DATA_SCOPES.map((scope) => ({
    ...roleOf(`scope-${scope.toLowerCase()}`, [{ scope, permissions: PERMISSIONS, ...(scope === 'chosen' && { departments: chosen }) }]),
    names: [scope],
  }));
  const exporting = PERMISSIONS.filter((permission) => permission.endsWith(':export'));
  const others = PERMISSIONS.filter((permission) => !permission.endsWith(':export'));
  const mixed = (read: string, taken: string) => [
    { scope: read, permissions: others },
    { scope: taken, permissions: exporting },
  ];
  return [
    ...scoped,
    roleOf('matrix-reads-further', mixed('all', 'department')),
    roleOf('matrix-exports-further', mixed('department', 'all')),
  ];
}
