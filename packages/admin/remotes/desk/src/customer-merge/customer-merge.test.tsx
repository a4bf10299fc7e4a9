import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { connectionOf, MESSAGES, REFUSAL } from '../desk.fixture.js';
import { CustomerMergePage } from './CustomerMergePage.js';
import { CustomerTwinsPage } from './CustomerTwinsPage.js';

const side = (id: string, more: object = {}) => ({
  ...{ id, version: 3, name: '王芳', kind: 'PERSON', stage: 'ACTIVE', tier: null, phone: '138****6021', email: null, address: null },
  ...{ note: '下午在家', createdAt: '2026-01-05T06:00:00.000Z', openTicketCount: 1, fields: [], ...more },
});
const SIDES: Readonly<Record<string, object>> = {
  cus_1: side('cus_1'),
  cus_2: side('cus_2', { name: '王 芳', note: '有狗', address: '长江路', version: 5 }),
};

async function open(refusals: readonly object[] = []) {
  const { requests } = await renderRemote(<CustomerMergePage />, {
    path: '/desk/customers/merge?kept=cus_1&merged=cus_2',
    route: '/desk/customers/merge',
    messages: MESSAGES,
    viewer: { permissions: ['customer:read', 'customer:merge'] },
    resolvers: {
      customer: ({ id }: { readonly id: string }) => SIDES[id] ?? null,
      customerMergeCheck: () => ({
        moves: [
          { kind: 'ticket', count: 4 },
          { kind: 'unheard_of', count: 2 },
        ],
        merge: { allowed: true, reason: null },
      }),
      customerMerge: () => ({ customer: refusals.length > 0 ? null : SIDES.cus_1, userErrors: refusals }),
    },
  });
  await screen.findByRole('radio', { name: '名称 并入' });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}

describe('merging customers (CUS-07)', () => {
  it('asks only where they differ, says what goes over, and sends what was chosen', async () => {
    const sent = await open();
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual([
      ...['名称 保留', '名称 并入', '备注 两条都留', '备注 保留', '备注 并入'],
    ]);
    expect(await screen.findByText(/4 张工单、2 条其他记录/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('radio', { name: '名称 并入' }));
    fireEvent.click(screen.getByRole('radio', { name: '备注 两条都留' }));
    fireEvent.change(screen.getByRole('textbox', { name: '依据' }), { target: { value: '电话核实' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /合\s?并$/ })));
    await waitFor(() => expect(sent('CustomerMerge')).toHaveLength(1));
    expect(sent('CustomerMerge')[0]).toEqual({
      input: {
        keptId: 'cus_1',
        keptVersion: 3,
        mergedId: 'cus_2',
        mergedVersion: 5,
        taken: ['name'],
        joinsNotes: true,
        reason: '电话核实',
      },
    });
  });

  it('keeps what was chosen when somebody was faster', async () => {
    await open([REFUSAL('CONFLICT', '已被他人修改。', null)]);
    fireEvent.click(screen.getByRole('radio', { name: '名称 并入' }));
    fireEvent.change(screen.getByRole('textbox', { name: '依据' }), { target: { value: '电话核实' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /合\s?并$/ })));
    expect(await screen.findByText('已被他人修改。')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: '名称 并入' })).toBeChecked();
  });
});

it('CUS-07: a pair that is said to be two is not shown again', async () => {
  const twin = {
    id: 'ctw_1',
    grounds: ['PHONE', 'NAME'],
    foundAt: '2026-01-05T06:00:00.000Z',
    one: SIDES.cus_1,
    other: SIDES.cus_2,
    dismissedAt: null,
  };
  let isDismissed = false;
  const { requests } = await renderRemote(<CustomerTwinsPage />, {
    path: '/desk/customers/twins',
    messages: MESSAGES,
    viewer: { permissions: ['customer:read', 'customer:merge'] },
    resolvers: {
      customerTwins: () => connectionOf(isDismissed ? [] : [twin]),
      customerTwinDismiss: () => {
        isDismissed = true;
        return { twin, userErrors: [] };
      },
    },
  });
  expect(await screen.findByText('电话、名称')).toBeInTheDocument();
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '不是同一位' })));
  expect(await screen.findByText('没有疑似重复的客户')).toBeInTheDocument();
  expect(requests.find(({ name }) => name === 'CustomerTwinDismiss')?.variables).toEqual({ input: { twinId: 'ctw_1', isDismissed: true } });
});
