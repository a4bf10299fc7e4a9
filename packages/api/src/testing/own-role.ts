import { type FieldLevel, type Permission, SENSITIVE_FIELDS, type SensitiveField } from '@shouwen/shared';
import type { TestApp } from './start-test-app.js';
import type { TestCaller } from './test-caller.js';

export interface RoleWish {
  readonly code: string;
  /** Each reaches everything. */
  readonly permissions: readonly Permission[];
  readonly fields?: { readonly [field in SensitiveField]?: FieldLevel };
}

/** Somebody of the hotline with a role made for the test, through the draft and its publication. Their account is the role's code. */
export async function holderOfOwnRole(app: TestApp, { code, permissions, fields = {} }: RoleWish): Promise<TestCaller> {
  const { id: roleId } = await done(app, 'roleCreate', { code, names: { zhCN: code } });
  const grants = permissions.map((permission) => ({ permission, scope: 'ALL' }));
  const levels = SENSITIVE_FIELDS.flatMap((field) => (fields[field] ? [{ field, level: fields[field].toUpperCase() }] : []));
  const { version } = await done(app, 'roleDraftSave', { roleId, version: 1, names: { zhCN: code }, grants, fields: levels });
  await done(app, 'rolePublish', { roleId, version });
  await app.given.person({ account: code, department: 'hotline', role: code });
  return app.signIn(code);
}

async function done(app: TestApp, name: string, input: object): Promise<{ id: string; version: number }> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation Own($input: ${type}) { ${name}(input: $input) { role { id version } userErrors { code field } } }`;
  const { role, userErrors } = (await app.as('admin').run(document, { input })).data[name];
  if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
  return role;
}
