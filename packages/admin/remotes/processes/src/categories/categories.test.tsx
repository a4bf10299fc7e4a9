import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES, texts } from '../processes.fixture.js';
import { CategoriesPage } from './CategoriesPage.js';

const TYPE = { id: 'tty_1', code: 'repair', name: '维修', workflow: 'plain', isArchived: false, states: [] };
const scheme = (code: string, name: string, isMain: boolean) => {
  const rest = { isMain, holdsSeveral: !isMain, checklist: null, isArchived: false, ticketTypes: [], requiredFor: [], names: texts(name) };
  return { __typename: 'CategoryScheme', id: `csm_${code}`, code, name, ...rest };
};
const category = (code: string, name: string, parent: string | null) => ({
  ...{ __typename: 'Category', id: `cat_${code}`, code, name, isArchived: false, names: texts(name), ticketTypes: [TYPE] },
  parent: parent === null ? null : { id: `cat_${parent}`, code: parent },
  ...{ department: null, document: null, decides: { workflow: null, departmentId: null, documentId: null } },
});
const TREE = [
  category('air', '空调', null),
  category('leak', '漏水', 'air'),
  category('noise', '异响', 'air'),
  category('fridge', '冰箱', null),
];
const SCHEMES = [scheme('problem', '问题分类', true), scheme('status', '用户状态', false)];

async function open() {
  const done = { category: null, userErrors: [] };
  const { requests } = await renderRemote(<CategoriesPage />, {
    path: '/processes/categories',
    messages: MESSAGES,
    viewer: { permissions: ['workflow:manage'] },
    resolvers: {
      categorySchemes: () => ({ nodes: SCHEMES }),
      ticketTypes: () => ({ nodes: [TYPE] }),
      categories: ({ scheme: code }: { scheme: string }) => ({
        nodes: code === 'problem' ? TREE : [],
        pageInfo: { hasNextPage: false, endCursor: null },
        totalCount: TREE.length,
      }),
      departments: () => ({ nodes: [] }),
      categorySet: () => done,
      categoryMove: () => done,
      categorySchemeSet: () => ({ categoryScheme: SCHEMES[1], userErrors: [] }),
    },
  });
  await screen.findByRole('list', { name: '问题分类' });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const fill = (name: string, value: string) => fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });

describe('the trees of categories', () => {
  it('TKT-05: stand with what is below indented, and their handle moves them by the arrows', async () => {
    const sent = await open();
    const rows = within(screen.getByRole('list', { name: '问题分类' })).getAllByRole('listitem');
    expect(rows.map((row) => row.style.getPropertyValue('--level'))).toEqual(['0', '1', '1', '0']);
    await act(async () => void fireEvent.keyDown(screen.getByRole('button', { name: '移动异响' }), { key: 'ArrowUp' }));
    await waitFor(() => expect(sent('CategoryMove')).toEqual([{ input: { code: 'noise', parentCode: 'air', beforeCode: 'leak' } }]));
  });

  it('TKT-05: one is added below another', async () => {
    const sent = await open();
    await press('加下级: 空调');
    fill('名称（简体）', '不制冷');
    fill('编码', 'cool');
    await press(/保\s?存/);
    const input = { code: 'cool', zhCN: '不制冷', scheme: 'problem', parentCode: 'air', types: [], workflow: null, departmentId: null };
    await waitFor(() => expect(sent('CategorySet')).toMatchObject([{ input }]));
  });

  it('TKT-62: a tree beside the problems says that a ticket may carry several of it', async () => {
    const sent = await open();
    await act(async () => void fireEvent.click(screen.getByText('用户状态')));
    expect(await screen.findByText('适用于所有工单类型 · 可同时选多个')).toBeInTheDocument();
    await press('设置…: 用户状态');
    await press(/保\s?存/);
    await waitFor(() => expect(sent('CategorySchemeSet')).toMatchObject([{ input: { code: 'status', holdsSeveral: true } }]));
  });
});
