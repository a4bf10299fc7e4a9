import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { connectionOf, LIN, MESSAGES } from '../desk.fixture.js';
import { CustomerTimeline } from './CustomerTimeline.js';

const entry = (id: string, type: string, more: object = {}) => ({
  ...{ id, type, kind: 'CHANGE', at: '2026-05-08T03:20:00.000Z', actor: LIN, about: null, body: null, reason: null },
  ...{ channel: null, contact: null, ticket: null, changes: [], ...more },
});
const TICKET = { id: 'tkt_1', number: '260508-0142', subject: '三匹柜机不制冷' };
const ENTRIES = [
  entry('evt_5', 'message.internal_note', { kind: 'NOTE', body: '下午在家', ticket: TICKET, at: '2026-05-09T03:20:00.000Z' }),
  entry('evt_4', 'message.outbound_public', {
    ...{ kind: 'CONTACT', body: '约好周三上门', channel: 'PHONE', ticket: TICKET },
    contact: { direction: 'OUT', result: 'REACHED', durationSeconds: 120 },
  }),
  entry('evt_3', 'customer.product_set', { kind: 'PRODUCT', about: '热水器 80L' }),
  entry('evt_2', 'customer.updated', {
    changes: [
      { field: 'name', from: null, to: null },
      { field: 'stage', from: 'PROSPECT', to: 'ACTIVE' },
      { field: 'updatedAt', from: null, to: null },
    ],
  }),
  entry('evt_1', 'customer.something_new', { actor: null }),
];

async function open(entries: readonly { readonly id: string }[] = ENTRIES) {
  const { requests } = await renderRemote(<CustomerTimeline customerId="cus_1" />, {
    path: '/desk/customers/cus_1',
    messages: MESSAGES,
    viewer: { permissions: ['customer:read'] },
    resolvers: { customerTimeline: () => connectionOf(entries) },
  });
  await screen.findByRole('log', { name: '动态' });
  return () => requests.filter(({ name }) => name === 'CustomerTimeline').map(({ variables }) => variables);
}

describe('what happened with a customer (CUS-05, CUS-07)', () => {
  it('is told by days, each with who, what and about what', async () => {
    await open();
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(5));
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
    const [note, contact, product, updated, unknown] = screen.getAllByRole('article');
    expect(note).toHaveTextContent(/林晓雯内部备注260508-0142 三匹柜机不制冷下午在家/);
    expect(contact).toHaveTextContent(/联系客户.*电话 · .*约好周三上门/);
    expect(product).toHaveTextContent('登记产品热水器 80L');
    expect(updated).toHaveTextContent(/修改客户资料名称.*阶段 潜在 → 在用$/);
    expect(unknown).toHaveTextContent(/系统更新了客户/);
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '/desk/tickets/tkt_1');
  });

  it('asks for one kind alone when that is chosen', async () => {
    const sent = await open([]);
    await screen.findByText('还没有动态');
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '产品' })));
    await screen.findByText('没有这类动态');
    expect(sent().map(({ kinds }) => kinds)).toEqual([null, ['PRODUCT']]);
  });
});
