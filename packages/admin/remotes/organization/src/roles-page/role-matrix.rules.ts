import { PERMISSIONS, type Permission } from '@shouwen/shared';

interface Grant {
  readonly permission: string;
  readonly scope: string;
  readonly departmentIds?: readonly string[];
}

export interface MatrixGroup {
  /** What the permissions are about: the noun before the colon. */
  readonly subject: string;
  readonly permissions: readonly Permission[];
}

/** Every right the product knows, by what it is about; also those that no role holds, since a gap is an answer too. */
export function matrixGroups(): MatrixGroup[] {
  const groups = new Map<string, Permission[]>();
  for (const permission of PERMISSIONS) {
    const subject = permission.slice(0, permission.indexOf(':'));
    groups.set(subject, [...(groups.get(subject) ?? []), permission]);
  }
  return [...groups].map(([subject, permissions]) => ({ subject, permissions }));
}

/** The groups with the rights that pass; a group without any is left out. */
export function groupsWith(groups: readonly MatrixGroup[], passes: (permission: Permission, subject: string) => boolean): MatrixGroup[] {
  return groups
    .map(({ subject, permissions }) => ({ subject, permissions: permissions.filter((permission) => passes(permission, subject)) }))
    .filter(({ permissions }) => permissions.length > 0);
}

/** Whether any of these words holds the text somebody looks for. */
export function isFound(text: string, words: readonly string[]): boolean {
  const wanted = text.trim().toLowerCase();
  return wanted === '' || words.some((word) => word.toLowerCase().includes(wanted));
}

/** How far a role holds a right; null when it does not. Several grants of one right are shown together. */
export function scopesOf(grants: readonly Grant[], permission: string): string[] | null {
  const scopes = grants.filter((grant) => grant.permission === permission).map(({ scope }) => scope);
  return scopes.length === 0 ? null : [...new Set(scopes)];
}

/** Whether two roles hold a right differently: one not at all, or not as far, or for other chosen departments. */
export function differs(a: readonly Grant[], b: readonly Grant[], permission: string): boolean {
  return spelling(a, permission) !== spelling(b, permission);
}

function spelling(grants: readonly Grant[], permission: string): string {
  return grants
    .filter((grant) => grant.permission === permission)
    .map(({ scope, departmentIds = [] }) => [scope, ...departmentIds].sort().join())
    .sort()
    .join(';');
}
