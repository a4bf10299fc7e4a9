import type { TestApp } from './start-test-app.js';
import type { TestCaller } from './test-caller.js';

interface RoleWorld {
  readonly app: TestApp;
  /** Holds every permission over a department. */
  readonly clerk: TestCaller;
  readonly clerkRoleId: string;
  readonly personId: string;
  readonly departmentId: string;
}

type Ready = Readonly<Record<string, () => Promise<object>>>;

/** For each mutation about roles an input with which it goes through when the clerk sends it. */
export function readyRoles(world: () => RoleWorld): Ready {
  let count = 0;

  async function done(name: string, input: object, answer: string): Promise<{ id: string; version: number }> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    const { data } = await world().clerk.run(
      `mutation Ready($input: ${type}) { ${name}(input: $input) { ${answer} userErrors { code field } } }`,
      { input },
    );
    const { userErrors, ...rest } = data[name];
    if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
    return Object.values(rest)[0] as { id: string; version: number };
  }

  function newRole(): Promise<{ id: string; version: number }> {
    count += 1;
    return done('roleCreate', { code: `own-${count}`, names: { zhCN: '自建' } }, 'role { id version }');
  }

  async function drafted(): Promise<object> {
    const { id: roleId, version } = await newRole();
    const role = await done('roleDraftSave', draft(roleId, version), 'role { id version }');
    return { roleId, version: role.version };
  }

  function draft(roleId: string, version: number): object {
    const grants = [{ permission: 'ticket:read', scope: 'CHOSEN', departmentIds: [world().departmentId] }];
    return { roleId, version, names: { zhCN: '草稿' }, grants, fields: [] };
  }

  async function assignment(): Promise<object> {
    const { personId, departmentId } = world();
    return { personId, roleId: (await newRole()).id, departmentId };
  }

  return {
    roleCreate: async () => ({ code: 'copied', names: { zhCN: '副本' }, sourceRoleId: world().clerkRoleId }),
    roleDraftSave: async () => {
      const { id, version } = await newRole();
      return draft(id, version);
    },
    roleDraftDiscard: drafted,
    rolePublish: drafted,
    roleArchive: async () => {
      const { id: roleId, version } = await newRole();
      return { roleId, version };
    },
    roleRestore: async () => {
      const { id: roleId, version } = await newRole();
      const role = await done('roleArchive', { roleId, version }, 'role { id version }');
      return { roleId, version: role.version };
    },
    roleAssign: assignment,
    roleRevoke: async () => ({ assignmentId: (await done('roleAssign', await assignment(), 'roleAssignment { id }')).id }),
    // Last of all: from then on the clerk looks as somebody else and changes nothing any more.
    viewAsStart: async () => {
      const { id: personId } = await world().app.given.person({ account: 'looked-at', department: 'remote', role: 'clerk' });
      return { personId, reason: '核对权限' };
    },
  };
}
