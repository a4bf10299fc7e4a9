import { type DataScope, type Language, PERMISSIONS, type Permission, textIn } from '@shouwen/shared';
import type { RoleRow } from './staff.rules.js';

/** A role in one language, with what it grants spelt out. */
export interface RoleView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly duties: string | null;
  readonly grants: readonly { readonly permission: Permission; readonly scope: DataScope }[];
}

export function roleView({ id, code, names, duties, grants, isAdministrator }: RoleRow, language: Language): RoleView {
  return {
    id,
    code,
    name: textIn(names, language),
    duties: duties && textIn(duties, language),
    grants: isAdministrator ? PERMISSIONS.map((permission) => ({ permission, scope: 'all' })) : grants,
  };
}
