import { renderRemote } from '@shouwen/admin-kit/testing';
import { fireEvent, screen } from '@testing-library/react';
import { MESSAGES } from '../department-tree/organization.fixture.js';
import { RolesPage } from './RolesPage.js';

function role(id: string, name: string, permissions: readonly string[]) {
  const grants = permissions.map((permission) => ({ __typename: 'Grant', permission, scope: 'ALL', departmentIds: [] }));
  return { __typename: 'Role', id, code: id, name, duties: null, isBuiltIn: true, draft: null, grants };
}

const ROLES = [role('head', '部门负责人', ['ticket:read', 'ticket:create']), role('guest', '旁听', ['ticket:read'])];

function open(roles: () => unknown, path = '/organization/roles') {
  const viewer = { permissions: ['role:read', 'role:create'] };
  return renderRemote(<RolesPage />, { path, messages: MESSAGES, viewer, resolvers: { roles } });
}
const listOf = (nodes: readonly object[]) => () => ({ __typename: 'RoleConnection', nodes, totalCount: nodes.length });
const permissions = () => screen.queryAllByRole('rowheader').map(({ textContent }) => textContent);

describe('the matrix of roles', () => {
  it('has a column a role and a row a permission', async () => {
    await open(listOf(ROLES));
    expect(await screen.findByRole('columnheader', { name: /部门负责人/ })).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: /旁听/ })).toBeInTheDocument();
    expect(permissions().length).toBeGreaterThan(50);
  });

  it('is cut down to what differs from one role', async () => {
    await open(listOf(ROLES), '/organization/roles?differs=head');
    await screen.findByRole('table');
    expect(permissions().filter((text) => text?.includes(':'))).toEqual([expect.stringContaining('ticket:create')]);
  });

  it('says that no permission has such a name', async () => {
    await open(listOf(ROLES));
    await screen.findByRole('table');
    fireEvent.change(screen.getByRole('textbox', { name: '搜索权限' }), { target: { value: 'zzzz' } });
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.getByText('没有符合的权限')).toBeInTheDocument();
  });

  it('says when there is no role, and when they could not be had', async () => {
    const { unmount } = await open(listOf([]));
    expect(await screen.findByText('还没有角色')).toBeInTheDocument();
    unmount();
    await open(() => {
      throw new Error('down');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
  });
});
