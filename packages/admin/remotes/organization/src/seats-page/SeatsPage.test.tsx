import { liveEvents, renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { SeatsPage } from './SeatsPage.js';

const MESSAGES = { organization: { 'zh-CN': () => import('../locales/zh-CN.js').then((m) => m.messages) } };

function seat(name: string, state: string, openTicketCount = 0) {
  const department = { __typename: 'Department', id: 'dep_1', name: '热线受理组' };
  const person = { __typename: 'Person', id: `per_${name}`, name, openTicketCount, presence: state, department };
  return { __typename: 'Seat', state, since: new Date(Date.now() - 25 * 60_000).toISOString(), person };
}

function pageOf(nodes: readonly object[]) {
  const pageInfo = { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  return { __typename: 'SeatConnection', nodes, pageInfo, totalCount: nodes.length };
}

const events = liveEvents();

function open(seats: () => object) {
  const viewer = { permissions: ['seat:read' as const, 'person:read' as const] };
  const resolvers = { seats, presenceChanged: events.listen, departments: () => pageOf([]) };
  return renderRemote(<SeatsPage />, { path: '/organization/seats', messages: MESSAGES, viewer, resolvers });
}

describe('the seats (SYS-06)', () => {
  it('say who is in which state, for how long, and with how much in hand', async () => {
    await open(() => pageOf([seat('林晓雯', 'ONLINE', 3), seat('陈思敏', 'BREAK')]));
    expect(await screen.findByRole('row', { name: /在线.*林晓雯.*热线受理组.*25 分钟.*3/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '3' })).toHaveAttribute('href', expect.stringContaining('assignee=per_'));
    expect(screen.getByText('2 人')).toBeInTheDocument();
  });

  it('are asked for anew the moment somebody comes or goes', async () => {
    let state = 'ONLINE';
    await open(() => pageOf([seat('林晓雯', state)]));
    await screen.findByRole('row', { name: /在线.*林晓雯/ });
    state = 'BUSY';
    const person = seat('林晓雯', state).person;
    await act(async () => events.push({ presenceChanged: { __typename: 'PresenceChange', person } }));
    expect(await screen.findByRole('row', { name: /忙碌.*林晓雯/ })).toBeInTheDocument();
  });

  it('leave out who is not there until everybody is asked for', async () => {
    const { requests } = await open(() => pageOf([]));
    expect(await screen.findByText('现在没有人在岗')).toBeInTheDocument();
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '所有人' })));
    const asked = () => requests.filter(({ name }) => name === 'SeatsPage').map(({ variables }) => variables.filter);
    await waitFor(() => expect(asked().at(-1)).toEqual({ departmentId: null, states: null }));
    expect(asked()[0]).toEqual({ departmentId: null, states: ['ONLINE', 'BUSY', 'BREAK'] });
  });
});
