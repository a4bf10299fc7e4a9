import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { connectionOf, LIN, MESSAGES, REFUSAL, ticketOf } from '../desk.fixture.js';
import { DONE, openDialog, send, write } from '../ticket-dialogs/dialog.fixture.js';
import { TicketPage } from '../ticket-page/TicketPage.js';
import { PromiseLinks } from './PromiseLinks.js';
import { PromisesPage } from './PromisesPage.js';

beforeEach(() => sessionStorage.clear());

const promiseOf = (id: string, rest: object = {}) => ({
  __typename: 'CustomerPromise',
  ...{ id, version: 1, what: '回电说明进度', channel: 'PHONE', dueAt: '2026-05-08T07:00:00.000Z', hours: 'CALENDAR', state: 'OPEN' },
  ...{ isOverdue: true, note: null, endedAt: null, moves: [], madeBy: LIN, holder: LIN, ...rest },
});

const openTicket = (promises: object[], resolvers: Readonly<Record<string, () => unknown>> = {}) =>
  renderRemote(<TicketPage />, {
    path: '/desk/tickets/tkt_1',
    route: '/desk/tickets/:ticketId',
    messages: MESSAGES,
    resolvers: { ticket: () => ticketOf('tkt_1', { promises }), ...resolvers },
  });

async function cardOf(): Promise<HTMLElement> {
  const section = (await screen.findByText('对客户的承诺')).closest('section');
  if (section === null) throw new Error('There is no card');
  return section;
}

describe('promises on the ticket (TKT-31)', () => {
  it('say what, by when, by whom, where it stood before, and what became of them', async () => {
    const moved = {
      moves: [{ __typename: 'PromiseMove', at: '2026-05-08T05:00:00Z', from: '2026-05-08T06:00:00Z', to: '2026-05-08T07:00:00Z' }],
    };
    const kept = { state: 'KEPT', isOverdue: false, endedAt: '2026-05-07T05:00:00Z', note: '已回电' };
    await openTicket([promiseOf('prm_1', moved), promiseOf('prm_2', { what: '寄出发票', ...kept })]);
    const [first, second] = within(await cardOf()).getAllByRole('listitem');
    expect(first).toHaveTextContent(/回电说明进度逾期.*原定.*林晓雯/);
    expect(second).toHaveTextContent(/寄出发票已兑现.*了结.*已回电/);
    expect(within(second as HTMLElement).queryByRole('button')).not.toBeInTheDocument();
  });

  it('are kept with one press, as the version that is shown', async () => {
    const { requests } = await openTicket([promiseOf('prm_1', { version: 3 })], { promiseKeep: () => DONE });
    const card = await cardOf();
    await act(async () => void fireEvent.click(within(card).getByRole('button', { name: '已兑现' })));
    expect(await screen.findByText('已记为兑现')).toBeInTheDocument();
    expect(requests.find(({ name }) => name === 'PromiseKeep')?.variables).toEqual({
      input: { ticketId: 'tkt_1', promiseId: 'prm_1', version: 3 },
    });
  });

  it('taken back after their time are broken: the dialog says so, and a refusal stays in it', async () => {
    const answer = { ticket: null, userErrors: [REFUSAL('PROMISE_ENDED', '这项承诺已经了结。')] };
    await openTicket([promiseOf('prm_1')], { promiseWithdraw: () => answer });
    await cardOf();
    fireEvent.click(screen.getByRole('button', { name: '“回电说明进度”的更多操作' }));
    fireEvent.click(await screen.findByText('撤回…'));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/撤回后记为未兑现/)).toBeInTheDocument();
    fireEvent.change(dialog.getByRole('textbox', { name: '原因' }), { target: { value: '无法联系' } });
    await send();
    expect(await screen.findByText('这项承诺已经了结。')).toBeInTheDocument();
  });
});

describe('a promise is made', () => {
  it('by when the clock of the house says so, not that of the browser', async () => {
    const { requests } = await openDialog({ dialog: 'promise', mutation: 'promiseMake', answer: DONE });
    await write('承诺内容', '回电说明进度');
    fireEvent.change(screen.getByLabelText('到期'), { target: { value: '2026-05-08T15:00' } });
    await send();
    expect(await screen.findByText('已记录承诺')).toBeInTheDocument();
    expect(requests.find(({ name }) => name === 'PromiseMake')?.variables).toEqual({
      input: {
        ...{ ticketId: 'tkt_1', what: '回电说明进度', channel: 'PHONE' },
        ...{ dueAt: '2026-05-08T07:00:00.000Z', withinMinutes: null, hours: null },
      },
    });
  });

  it('not without a time', async () => {
    const { requests } = await openDialog({ dialog: 'promise', mutation: 'promiseMake', answer: DONE });
    await write('承诺内容', '回电说明进度');
    await send();
    expect(await screen.findByText('请填写')).toBeInTheDocument();
    expect(requests.some(({ name }) => name === 'PromiseMake')).toBe(false);
  });
});

describe('promised call-backs (OUT-13)', () => {
  const ticket = {
    __typename: 'Ticket',
    id: 'tkt_1',
    number: '260508-0142',
    customer: { __typename: 'Customer', id: 'cus_1', name: '陈建华' },
  };
  const open = () =>
    renderRemote(<PromisesPage />, {
      path: '/desk/promises',
      messages: MESSAGES,
      viewer: { permissions: ['ticket:read'] },
      resolvers: {
        customerPromises: () => connectionOf([{ ...promiseOf('prm_1'), ticket }]),
        promiseCounts: () => ({ __typename: 'PromiseCounts', open: 3, soon: 1, overdue: 2 }),
      },
    });

  it('are listed, counted, and narrowed to what is late', async () => {
    const { requests } = await open();
    expect(await screen.findByText('陈建华')).toBeInTheDocument();
    expect(await screen.findByText('已逾期 2')).toBeInTheDocument();
    fireEvent.click(screen.getByText('已逾期 2'));
    await waitFor(() =>
      expect(requests.findLast(({ name }) => name === 'PromisesPage')?.variables).toMatchObject({ filter: { due: 'OVERDUE' } }),
    );
    expect(screen.queryByRole('button', { name: /导\s?出/ })).not.toBeInTheDocument();
  });
});

it('those near and late stand among the views of the desk, with their counts', async () => {
  const { requests } = await renderRemote(<PromiseLinks />, {
    path: '/desk',
    messages: MESSAGES,
    resolvers: { promiseCounts: () => ({ __typename: 'PromiseCounts', open: 3, soon: 1, overdue: 2 }) },
  });
  const late = await screen.findByRole('link', { name: /^承诺已逾期\s*2$/ });
  expect(late).toHaveAttribute('href', expect.stringContaining('/desk/promises?look=overdue'));
  expect(screen.getByRole('link', { name: /^承诺将到期\s*1$/ })).toBeInTheDocument();
  expect(requests.find(({ name }) => name === 'PromiseCounts')?.variables).toMatchObject({ filter: { holderId: expect.any(String) } });
});
