import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { MESSAGES } from '../department-tree/organization.fixture.js';
import { PeoplePage } from './PeoplePage.js';

const MAY_ALL = ['department:read', 'person:read', 'person:create', 'person:import', 'person:export', 'sign-in:reset'];

function person(id: string, name: string, isActive = true) {
  const department = { __typename: 'Department', id: 'hotline', name: '热线受理组' };
  const roles = [{ __typename: 'Role', id: 'rol_1', name: '受理专员' }];
  const rest = { email: null, position: '坐席', presence: 'ONLINE', openTicketCount: 2 };
  return { __typename: 'Person', id, account: id, name, isActive, department, roles, ...rest };
}

function connection(nodes: readonly object[], after: string | null = null) {
  const pageInfo = { __typename: 'PageInfo', hasNextPage: after !== null, hasPreviousPage: false, startCursor: null, endCursor: after };
  return { __typename: 'PersonConnection', nodes, pageInfo, totalCount: nodes.length };
}

type Asked = { readonly filter: { readonly search?: string; readonly isActive?: boolean }; readonly after?: string | null };

const open = (people: (asked: Asked) => unknown, permissions: readonly string[] = MAY_ALL) =>
  renderRemote(<PeoplePage />, { path: '/organization/people', messages: MESSAGES, viewer: { permissions }, resolvers: { people } });

const rows = () => screen.getAllByRole('row').slice(1);

describe('the people page', () => {
  it('lists who works where, and leads from the load to the tickets', async () => {
    await open(() => connection([person('p1', '陈思敏'), person('p2', '罗杰')]));
    expect(await screen.findByText('陈思敏')).toBeInTheDocument();
    expect(rows()).toHaveLength(2);
    const load = screen.getByRole('link', { name: /陈思敏.*2/ });
    expect(load).toHaveAttribute('href', '/desk?view=all_open&assignee=p1');
  });

  it('asks the server for what is typed, and says when nobody is found', async () => {
    await open(({ filter }) => connection(filter.search === undefined ? [person('p1', '陈思敏')] : []));
    await screen.findByText('陈思敏');
    fireEvent.change(screen.getByRole('textbox', { name: '姓名、账号、岗位' }), { target: { value: '不存在' } });
    expect(await screen.findByText('没有匹配的人员')).toBeInTheDocument();
  });

  it('brings the next fifty when asked, after those that are there', async () => {
    await open(({ after }) => connection([after == null ? person('p1', '陈思敏') : person('p51', '罗杰')], after == null ? 'cur' : null));
    await screen.findByText('陈思敏');
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /加载更多/ })));
    expect(await screen.findByText('罗杰')).toBeInTheDocument();
    expect(screen.getByText('陈思敏')).toBeInTheDocument();
  });

  it('says that the list could not be had under its own head, and tries again', async () => {
    let isDown = true;
    await open(() => {
      if (isDown) throw new Error('the database is away');
      return connection([person('p1', '陈思敏')]);
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('未能加载');
    expect(screen.getByRole('heading', { level: 1, name: '人员' })).toBeInTheDocument();
    isDown = false;
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /重\s?试/ })));
    expect(await screen.findByText('陈思敏')).toBeInTheDocument();
  });

  it('offers adding, importing and handing out to whoever may', async () => {
    const { unmount } = await open(() => connection([]));
    expect(screen.getByRole('button', { name: /新建人员/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^导\s?入$/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^导\s?出$/ })).toBeInTheDocument();
    unmount();
    await open(() => connection([person('p1', '陈思敏')]), ['person:read']);
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(screen.queryByRole('button', { name: /新建|导\s?入|导\s?出|重置/ })).not.toBeInTheDocument();
  });
});
