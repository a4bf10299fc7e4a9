import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { connectionOf, LIN, MESSAGES, no, REFUSAL, ticketOf, ZHOU } from '../desk.fixture.js';
import { TicketPage } from '../ticket-page/TicketPage.js';
import { DutiesPage } from './DutiesPage.js';
import { FirstInquiryPage } from './FirstInquiryPage.js';

const YES = { allowed: true, code: null, reason: null };
const dutyOf = (code: string, name: string, rest: object = {}) => ({
  __typename: 'FirstDuty',
  ...{ code, name, seq: 1, state: 'OPEN', isLate: false, isNeeded: false },
  ...{ startedAt: '2026-05-08T03:20:00.000Z', dueAt: null, endedAt: null, waivedBy: null, ...rest },
});
const REQUEST = {
  __typename: 'HandOnRequest',
  ...{ id: 'hor_1', state: 'PENDING', askedAt: '2026-05-08T05:00:00.000Z', reason: '客户由周工长期跟进', decidedAt: null, answer: null },
  ...{ from: LIN, to: ZHOU, askedBy: LIN, decidedBy: null, viewerCan: { decide: YES } },
};
const DUTIES = [
  dutyOf('register', '首问登记', { state: 'DONE', endedAt: '2026-05-08T03:20:00.000Z' }),
  dutyOf('explain', '说明去向', { isLate: true, dueAt: '2026-05-08T03:50:00.000Z' }),
  dutyOf('answer', '答复客户', { isNeeded: true }),
];
const firstOf = (rest: object = {}) => ({
  __typename: 'FirstResponsibility',
  ...{ since: '2026-05-08T03:20:00.000Z', endedAt: null, isOrphaned: false, duties: DUTIES, requests: [], nextDueAt: null, lateCount: 1 },
  viewerCan: { ask: YES, setHolder: no('只有负责人可以决定。'), waive: no('只有负责人可以决定。') },
  holder: LIN,
  ...rest,
});

async function openTicket(rest: object = {}, resolvers: Readonly<Record<string, () => unknown>> = {}) {
  return renderRemote(<TicketPage />, {
    path: '/desk/tickets/tkt_1',
    route: '/desk/tickets/:ticketId',
    messages: MESSAGES,
    resolvers: { ticket: () => ticketOf('tkt_1', { firstResponsibility: firstOf(rest) }), ...resolvers },
  });
}

const cardOf = async (): Promise<HTMLElement> => {
  const section = (await screen.findByText('首问责任')).closest('section');
  if (section === null) throw new Error('There is no card');
  return section;
};

const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => void fireEvent.click(await screen.findByRole('button', { name })));
};

describe('first responsibility on a ticket (TKT-22)', () => {
  it('says who holds it and how each obligation stands', async () => {
    await openTicket();
    const card = await cardOf();
    expect(card).toHaveTextContent('林晓雯');
    expect(card).toHaveTextContent('说明去向已超时');
    expect(card).toHaveTextContent('答复客户待办');
  });

  it('offers its holder to ask for another, and nothing to whoever may not', async () => {
    await openTicket({ viewerCan: { ask: no('只有林晓雯可以。'), setHolder: no('不行'), waive: no('不行') } });
    const button = within(await cardOf()).getByRole('button', { name: '申请移交…' });
    expect(button).toBeDisabled();
    expect(button).toHaveAttribute('title', '只有林晓雯可以。');
  });

  it('lets the head let an obligation go with a reason, and says when that is refused', async () => {
    const answer = { ticket: null, userErrors: [REFUSAL('HAND_ON_OWN', '不能审批自己名下的首问责任事项。')] };
    const { requests } = await openTicket({ viewerCan: { ask: YES, setHolder: YES, waive: YES } }, { ticketObligationWaive: () => answer });
    await cardOf();
    await press('免除：说明去向');
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '客户已离境' } });
    await act(async () => void fireEvent.keyDown(dialog, { key: 'Enter', ctrlKey: true }));
    expect(await screen.findByRole('alert')).toHaveTextContent('不能审批自己名下的首问责任事项。');
    expect(requests.find(({ name }) => name === 'TicketObligationWaive')?.variables).toMatchObject({
      input: { ticketId: 'tkt_1', code: 'explain', reason: '客户已离境' },
    });
  });

  it('shows the request that waits, and the head answers it there', async () => {
    const done = { ticket: ticketOf('tkt_1', { firstResponsibility: firstOf() }), userErrors: [] };
    const { requests } = await openTicket({ requests: [REQUEST] }, { ticketHandOnDecide: () => done });
    expect(await cardOf()).toHaveTextContent('林晓雯：客户由周工长期跟进');
    await press(/^审\s?批$/);
    const dialog = await screen.findByRole('dialog');
    await act(async () => void fireEvent.keyDown(dialog, { key: 'Enter', ctrlKey: true }));
    expect(await screen.findByText('已审批')).toBeInTheDocument();
    expect(requests.find(({ name }) => name === 'TicketHandOnDecide')?.variables).toEqual({
      input: { requestId: 'hor_1', isApproved: true, answer: '' },
    });
  });
});

describe('the list of first responsibilities', () => {
  const resolvers = {
    firstResponsibilities: () => ({ ...connectionOf([]), totalCount: 1, nodes: [{ ...firstOf(), ticket: ticketOf('tkt_1') }] }),
    handOnRequests: () => connectionOf([{ ...REQUEST, ticket: ticketOf('tkt_1') }]),
  };

  it('says what is due next, the late one before what has no time', async () => {
    await renderRemote(<DutiesPage />, { path: '/desk/first-responsibility', messages: MESSAGES, resolvers });
    expect(await screen.findByText('说明去向')).toBeInTheDocument();
    expect(screen.getByText('已超时')).toBeInTheDocument();
  });

  it('hands the head the requests to decide', async () => {
    await renderRemote(<DutiesPage />, { path: '/desk/first-responsibility?look=REQUESTS', messages: MESSAGES, resolvers });
    expect(await screen.findByText('客户由周工长期跟进')).toBeInTheDocument();
    await press(/^审\s?批$/);
    expect(await screen.findByRole('dialog')).toHaveTextContent('林晓雯 → 周启明');
  });

  it('says so when there is nothing', async () => {
    await renderRemote(<DutiesPage />, {
      path: '/desk/first-responsibility?look=ORPHANED',
      messages: MESSAGES,
      resolvers: { ...resolvers, firstResponsibilities: () => connectionOf([]) },
    });
    expect(await screen.findByText('每张工单都有在岗的首问责任人')).toBeInTheDocument();
  });
});

it('prints the first-inquiry sheet with what is known and room to sign (A11)', async () => {
  await renderRemote(<FirstInquiryPage />, {
    path: '/desk/tickets/tkt_1/first-inquiry',
    route: '/desk/tickets/:ticketId/first-inquiry',
    messages: MESSAGES,
    resolvers: {
      ticket: () => ticketOf('tkt_1', { firstResponsibility: firstOf({ requests: [{ ...REQUEST, state: 'APPROVED', decidedBy: ZHOU }] }) }),
    },
  });
  expect(await screen.findByRole('heading', { level: 1, name: '首问登记表' })).toBeInTheDocument();
  const sheet = screen.getByRole('article');
  expect(sheet).toHaveTextContent('编号：260508-0142');
  expect(sheet).toHaveTextContent('责任移交林晓雯 → 周启明');
  expect(sheet).toHaveTextContent('首问责任人签字');
});
