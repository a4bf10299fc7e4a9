import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { CUSTOMER, connectionOf, LIN, MESSAGES, no } from '../desk.fixture.js';
import { CustomerContext } from './CustomerContext.js';

const product = (id: string, more: object = {}) => ({
  ...{ id, version: 1, model: `热水器 ${id}`, serial: 'SN-1', boughtOn: '2025-01-02', warrantyUntil: '2025-06-01', warranty: 'OVER' },
  ...{ warrantyTerms: '整机两年', returnTerms: null, refundTerms: null, note: null, ...more },
});
const BUYER = { id: 'cct_1', role: '采购', contact: { ...CUSTOMER, id: 'cus_2', name: '陈伟国' } };
const CONTACTED = {
  ...{ id: 'evt_1', type: 'message.outbound_public', kind: 'CONTACT', at: '2026-05-08T03:20:00.000Z', actor: LIN, about: null },
  ...{ body: '约好周三上门', reason: null, channel: 'PHONE', contact: null, ticket: null, changes: [] },
};

async function open(edit: object = { allowed: true, reason: null }, ticketCount = 3) {
  const { requests } = await renderRemote(<CustomerContext customerId="cus_1" ticketId="tkt_1" />, {
    path: '/desk/tickets/tkt_1',
    messages: MESSAGES,
    viewer: { permissions: ['customer:read', 'ticket:edit'] },
    resolvers: {
      customer: () => ({
        ...CUSTOMER,
        ...{
          wordingNote: '说方言，称呼“老师”',
          owner: LIN,
          contactPreference: null,
          tags: [{ id: 'wrd_1', name: '大客户', color: 'RED' }],
        },
        repeatedContact: { days: 7, ticketCount },
        contacts: () => connectionOf([BUYER]),
        contactOf: () => connectionOf([]),
        products: () => connectionOf([product('cpr_1'), product('cpr_2')]),
      }),
      customerTimeline: () => connectionOf([CONTACTED]),
      ticket: () => ({ id: 'tkt_1', version: 4, product: product('cpr_2'), viewerCan: { edit } }),
      ticketProductSet: () => ({ ticket: null, userErrors: [] }),
    },
  });
  await screen.findByText('热水器 cpr_2');
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}

describe('what stands beside a ticket of its customer (CUS-05, CUS-21)', () => {
  it('says that they came lately, who belongs to them, and first what the ticket is about', async () => {
    await open();
    expect(screen.getByText(/7 天内共有 3 张工单/)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: '相关的人' })).toHaveTextContent('陈伟国采购');
    expect(screen.getByRole('region', { name: '客户资料' })).toHaveTextContent(/大客户负责人林晓雯地区与习惯说方言/);
    expect(screen.getByRole('region', { name: '最近联系' })).toHaveTextContent(/电话 · 林晓雯约好周三上门/);
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/热水器 cpr_2.*2025-06-01 已过保/);
  });

  it('says of another product that the ticket is about that one', async () => {
    const sent = await open(undefined, 1);
    expect(screen.queryByText(/天内共有/)).toBeNull();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '与本单有关' })));
    await waitFor(() => expect(sent('TicketProductSet')).toEqual([{ input: { ticketId: 'tkt_1', version: 4, productId: 'cpr_1' } }]));
  });

  it('leaves it alone where the viewer may not edit the ticket', async () => {
    const sent = await open(no('工单已关闭。'));
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '与本单有关' })));
    expect(sent('TicketProductSet')).toEqual([]);
  });
});
