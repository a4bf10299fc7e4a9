import { liveEvents, renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import { COUNTS, connectionOf, MESSAGES, ticketOf } from '../desk.fixture.js';
import { InboxPage } from '../inbox/InboxPage.js';
import { readAddress } from '../inbox/inbox-address.rules.js';
import { addressOf, isChanged } from '../inbox/saved-view-address.rules.js';

const NO_FILTER = {
  ...{ view: null, typeIds: null, categoryIds: null, priorities: null, channels: null, departmentIds: null, assigneeIds: null },
  ...{ ownerIds: null, stateCategories: null, stateIds: null, customerId: null, createdFrom: null, createdTo: null, search: null },
};
const VIEW = {
  ...{
    id: 'svw_1',
    version: 3,
    name: '今天的急件',
    audience: 'OWN',
    department: null,
    sort: 'PRIORITY_DESC',
    columns: ['subject', 'type'],
  },
  filter: { ...NO_FILTER, view: 'ALL_OPEN', priorities: ['URGENT'] },
  ...{ isPinned: false, isDefault: false, keeping: { allowed: true, code: null, reason: null }, ticketCount: 7 },
} as const;
const ADDRESS = 'saved=svw_1&view=all_open&sort=priority_desc&columns=subject%2Ctype&priority=urgent';

async function open(path: string, view: object = VIEW) {
  const saved: object[] = [];
  const arranged: object[] = [];
  const page = await renderRemote(<InboxPage />, {
    path,
    route: '/desk',
    messages: MESSAGES,
    resolvers: {
      tickets: () => connectionOf([ticketOf('tkt_1')]),
      ticket: () => null,
      ticketViewCounts: () => COUNTS,
      ticketTypes: () => connectionOf([]),
      savedViews: () => connectionOf([{ ...VIEW, ...view }]),
      savedViewSave: ({ input }: { input: object }) => {
        saved.push(input);
        return { savedView: { ...VIEW, version: 4 }, userErrors: [] };
      },
      savedViewArrange: ({ input }: { input: object }) => {
        arranged.push(input);
        return { pinned: [], userErrors: [] };
      },
      ticketsChanged: liveEvents().listen,
      ticketChanged: liveEvents().listen,
    },
  });
  await screen.findByRole('grid');
  return { ...page, saved, arranged };
}

const listed = ({ requests }: { requests: readonly { name: string; variables: object }[] }) =>
  requests.findLast(({ name }) => name === 'Inbox')?.variables;
const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);

test('a view is an address, and the address says when it has changed', () => {
  const view = {
    ...VIEW,
    columns: [...VIEW.columns],
    filter: { ...NO_FILTER, view: null, createdTo: '2026-05-02T16:00:00.000Z' },
  } as never;
  expect(addressOf(view).toString()).toBe('saved=svw_1&view=any&sort=priority_desc&columns=subject%2Ctype&to=2026-05-02');
  expect(isChanged(view, readAddress(addressOf(view)))).toBe(false);
  expect(isChanged(view, readAddress(new URLSearchParams('saved=svw_1&view=any&sort=priority_desc&columns=subject,type')))).toBe(true);
});

test('stands with its count below the standing views and shows its own list and columns', async () => {
  const page = await open('/desk?view=mine');
  await act(async () => void fireEvent.click(screen.getByRole('link', { name: /今天的急件.*7/ })));
  expect(listed(page)).toMatchObject({ filter: { view: 'ALL_OPEN', priorities: ['URGENT'] }, sort: 'PRIORITY_DESC' });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('今天的急件');
  expect(heads().slice(-2)).toEqual(['主题', '类型']);
  expect(screen.queryByRole('button', { name: '还原' })).not.toBeInTheDocument();
});

test('is where the desk begins, when somebody wants it so', async () => {
  const page = await open('/desk', { isPinned: true, isDefault: true });
  expect(listed(page)).toMatchObject({ filter: { view: 'ALL_OPEN' } });
  expect(page.requests.filter(({ name }) => name === 'Inbox')).toHaveLength(1);
});

test('keeps what was changed about it, under its version', async () => {
  const { saved } = await open(`/desk?${ADDRESS}&type=tty_1`);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /保存更改/ })));
  expect(saved).toEqual([
    {
      ...{ savedViewId: 'svw_1', version: 3, name: '今天的急件', audience: 'OWN', departmentId: null },
      ...{ sort: 'PRIORITY_DESC', columns: ['subject', 'type'] },
      filter: { view: 'ALL_OPEN', typeIds: ['tty_1'], priorities: ['URGENT'] },
    },
  ]);
});

test('is made of the list as it is, and pinned from its menu', async () => {
  const { saved, arranged } = await open('/desk?view=owned&priority=high');
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '把当前列表存为视图' })));
  fireEvent.change(screen.getByLabelText('名称'), { target: { value: '我的高优先级' } });
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /保\s?存$/ })));
  expect(saved).toMatchObject([{ name: '我的高优先级', audience: 'OWN', filter: { view: 'OWNED', priorities: ['HIGH'] }, columns: [] }]);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '“今天的急件”的操作' })));
  await act(async () => void fireEvent.click(screen.getByRole('menuitem', { name: '置顶' })));
  expect(arranged).toEqual([{ pinnedIds: ['svw_1'], defaultId: null }]);
});
