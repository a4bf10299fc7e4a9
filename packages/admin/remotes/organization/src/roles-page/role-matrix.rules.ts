import { PERMISSIONS, type Permission } from '@shouwen/shared';

interface Grant {
  readonly permission: string;
  readonly scope: string;
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

/** How far a role holds a right; null when it does not. Several grants of one right are shown together. */
export function scopesOf(grants: readonly Grant[], permission: string): string[] | null {
  const scopes = grants.filter((grant) => grant.permission === permission).map(({ scope }) => scope);
  return scopes.length === 0 ? null : [...new Set(scopes)];
}
