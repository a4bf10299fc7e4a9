import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { connectionOf, LOOK, MESSAGES } from '../audit-page/audit.fixture.js';
import { AccessLogPage } from './AccessLogPage.js';

const FOUND = [
  { __typename: 'SearchResult', kind: 'TICKET', id: 'tkt_1', title: '260301-0001', subtitle: '热线' },
  { __typename: 'SearchResult', kind: 'CUSTOMER', id: 'cus_2', title: '王建国', subtitle: '' },
];

const open = (rows: readonly object[], path = '/system/access-log') =>
  renderRemote(<AccessLogPage />, {
    path,
    messages: MESSAGES,
    viewer: { permissions: ['access-log:read'] },
    resolvers: {
      accessLog: () => connectionOf('AccessLogEntry', rows, 'AccessLog'),
      people: () => connectionOf('Person', []),
      search: () => FOUND,
    },
  });

describe('the access log (SEC-13)', () => {
  it('says who was shown what, through whose eyes and how often', async () => {
    await open([LOOK]);
    const table = await screen.findByRole('grid', { name: '访问记录' });
    for (const text of ['陈思敏（以 林雅琴 身份）', '看到完整联系方式', '3', '10.0.0.7'])
      expect(await within(table).findByText(text)).toBeInTheDocument();
    expect(within(table).getByRole('link', { name: '王建国' })).toHaveAttribute('href', `/desk/customers/${LOOK.objectId}`);
  });

  it('asks by days, person, kind, customer and ticket, all in its address', async () => {
    const { requests } = await open([LOOK], '/system/access-log?from=2026-03-01&kind=VIEWED&customer=cus_1');
    const asked = () => requests.filter(({ name }) => name === 'AccessLogPage').at(-1)?.variables.filter;
    await waitFor(() => expect(asked()).toEqual({ from: '2026-02-28T16:00:00.000Z', kind: 'VIEWED', customerId: 'cus_1' }));
    const box = screen.getByRole('combobox', { name: '工单' });
    await act(async () => void fireEvent.mouseDown(box));
    await act(async () => void fireEvent.change(box, { target: { value: '0001' } }));
    // Looked for outside `act`, inside which nothing that arrives later would be drawn.
    const found = await screen.findByTitle('260301-0001 · 热线');
    await act(async () => void fireEvent.click(found));
    expect(screen.queryByTitle('王建国')).toBeNull();
    await waitFor(() => expect(asked()).toMatchObject({ ticketId: 'tkt_1' }));
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '清除筛选' })));
    await waitFor(() => expect(asked()).toEqual({}));
  });

  it('calls what its address names by an id as the entries call it, and never by the id', async () => {
    const { unmount } = await open([LOOK], `/system/access-log?customer=${LOOK.objectId}`);
    expect(await screen.findByTitle('王建国')).toBeInTheDocument();
    unmount();
    await open([], '/system/access-log?customer=cus_0&document=doc_0');
    expect(await screen.findByTitle('已选定')).toBeInTheDocument();
    expect(screen.queryByText(/cus_0|doc_0/)).not.toBeInTheDocument();
  });

  it('says that nobody looked yet, or that the conditions leave nothing', async () => {
    const { unmount } = await open([]);
    expect(await screen.findByText('查看客户或工单后几秒内出现在这里。')).toBeInTheDocument();
    unmount();
    await open([], '/system/access-log?kind=VIEWED');
    expect(await screen.findByText('放宽筛选条件再试。')).toBeInTheDocument();
  });
});
