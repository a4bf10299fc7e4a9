import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { connectionOf, MESSAGES } from '../audit-page/audit.fixture.js';
import { RetentionPanel } from '../customer-panels/RetentionPanel.js';
import { RetentionPage } from './RetentionPage.js';

const ability = (allowed: boolean, reason: string | null = null) => ({ __typename: 'Ability', allowed, reason });
const FILE = {
  __typename: 'CustomerRetention',
  customerId: 'cus_1',
  name: '王建国',
  kind: 'PERSON',
  lastDealtOn: '2023-01-01',
  keptUntil: '2025-12-31',
  isOver: true,
  isDecided: false,
  erasedAt: null,
  viewerCan: { __typename: 'CustomerRetentionAbilities', erase: ability(true), keep: ability(true) },
};
const RESOLVERS = {
  customersPastRetention: () => connectionOf('CustomerRetention', [FILE]),
  customerErase: () => ({
    __typename: 'CustomerErasePayload',
    retention: { ...FILE, erasedAt: '2026-03-01T00:00:00.000Z' },
    userErrors: [],
  }),
  customerKeep: () => ({ __typename: 'CustomerKeepPayload', retention: { ...FILE, keptUntil: '2030-01-01' }, userErrors: [] }),
};
const viewer = { permissions: ['customer:read', 'customer:erase'] } as const;

describe('files of customers past their date (SEC-07)', () => {
  const open = (resolvers: Readonly<Record<string, () => unknown>> = RESOLVERS) =>
    renderRemote(<RetentionPage />, { path: '/system/retention', messages: MESSAGES, viewer, resolvers });

  it('are listed with their day, and erased one by one with a reason', async () => {
    const { requests } = await open();
    const row = await screen.findByRole('row', { name: /王建国.*2023-01-01.*2025-12-31/ });
    expect(within(row).getByRole('link', { name: '王建国' })).toHaveAttribute('href', '/desk/customers/cus_1');
    await act(async () => void fireEvent.click(within(row).getByRole('button', { name: '清除…' })));
    const dialog = await screen.findByRole('dialog', { name: '清除“王建国”的档案' });
    const submit = () => act(async () => void fireEvent.click(within(dialog).getByRole('button', { name: /^清\s?除$/ })));
    await submit();
    expect(await within(dialog).findByText('请填写')).toBeInTheDocument();
    await act(async () => void fireEvent.change(within(dialog).getByLabelText('原因'), { target: { value: '到期' } }));
    await submit();
    const sent = () => requests.find(({ name }) => name === 'CustomerErase')?.variables.input;
    await waitFor(() => expect(sent()).toEqual({ customerId: 'cus_1', reason: '到期' }));
  });

  it('are kept until another day', async () => {
    const { requests } = await open();
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: '延长…' })));
    const dialog = await screen.findByRole('dialog', { name: '延长保存“王建国”的档案' });
    await act(async () => void fireEvent.change(within(dialog).getByLabelText('保存到'), { target: { value: '2030-01-01' } }));
    await act(async () => void fireEvent.change(within(dialog).getByLabelText('原因'), { target: { value: '诉讼' } }));
    await act(async () => void fireEvent.click(within(dialog).getByRole('button', { name: /保\s?存/ })));
    const sent = () => requests.find(({ name }) => name === 'CustomerKeep')?.variables.input;
    await waitFor(() => expect(sent()).toEqual({ customerId: 'cus_1', until: '2030-01-01', reason: '诉讼' }));
  });

  it('may be none', async () => {
    await open({ customersPastRetention: () => connectionOf('CustomerRetention', []) });
    expect(await screen.findByText('没有到期的客户档案')).toBeInTheDocument();
  });
});

describe('the date beside a customer (SEC-07)', () => {
  const open = (file: object, permissions: readonly string[] = ['customer:read']) =>
    renderRemote(<RetentionPanel customerId="cus_1" />, {
      messages: MESSAGES,
      viewer: { permissions },
      resolvers: { customerRetention: () => ({ ...FILE, ...file }) },
    });

  it.each([
    ['that is still to come', { isOver: false }, '保存到 2025-12-31 · 最后往来 2023-01-01'],
    ['that is over', {}, '已于 2025-12-31 到期 · 最后往来 2023-01-01'],
    ['that somebody decided on', { isOver: false, isDecided: true }, '保存到 2025-12-31 · 已人工延长 · 最后往来 2023-01-01'],
    ['that there is not', { keptUntil: null, isOver: false }, '长期保存，或还有未办结的工单'],
  ])('is told to whoever sees the customer, one %s', async (_, file, said) => {
    await open(file);
    expect(await screen.findByText(said)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('comes with what may be done, for whoever may, and with nothing once the file is gone', async () => {
    const { unmount } = await open({}, viewer.permissions);
    expect(await screen.findByRole('button', { name: '清除…' })).toBeInTheDocument();
    unmount();
    await open({ keptUntil: null, erasedAt: '2026-03-01T00:00:00.000Z' }, viewer.permissions);
    expect(await screen.findByText(/档案已清除/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
