import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES } from '../department-tree/organization.fixture.js';
import { DocumentsPage } from './DocumentsPage.js';

const MANAGER = ['department:read', 'document:read', 'document:manage', 'role:read', 'access-log:read', 'permission:explain'] as const;
const FILE = { __typename: 'CompanyDocumentFile', fileId: 'fil_1', name: '预算.xlsx', size: 2048, url: '/files/documents/doc_1/fil_1' };
const ability = (allowed: boolean) => ({ __typename: 'Ability', allowed, code: null, reason: null });

function documentOf(isManager: boolean) {
  return {
    __typename: 'CompanyDocument',
    id: 'doc_1',
    version: 3,
    title: '年度预算',
    kind: '财务',
    text: '合计一百万',
    createdAt: '2026-03-01T00:00:00.000Z',
    updatedAt: '2026-03-01T00:00:00.000Z',
    department: { __typename: 'Department', id: 'd1', name: '财务部' },
    creator: { __typename: 'Person', id: 'p1', name: '林雅琴' },
    file: FILE,
    readers: isManager ? [{ __typename: 'DocumentReader', readerId: 'rol_1', isDepartment: false, name: '会计' }] : null,
    viewerCan: { __typename: 'CompanyDocumentAbilities', update: ability(isManager), remove: ability(isManager) },
  };
}

const PAGE_INFO = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const roles = () => ({
  __typename: 'RoleConnection',
  nodes: [
    { __typename: 'Role', id: 'rol_1', name: '会计', isArchived: false },
    { __typename: 'Role', id: 'rol_2', name: '出纳', isArchived: false },
  ],
});

function open(permissions: readonly string[], { nodes = [documentOf(permissions.includes('document:manage'))], path = '' } = {}) {
  const done = (name: string) => () => ({ __typename: name, document: { __typename: 'CompanyDocument', id: 'doc_1' }, userErrors: [] });
  return renderRemote(<DocumentsPage />, {
    path: `/organization/documents${path}`,
    messages: MESSAGES,
    viewer: { permissions },
    resolvers: {
      documents: () => ({ __typename: 'CompanyDocumentConnection', nodes, pageInfo: PAGE_INFO, totalCount: nodes.length }),
      document: () => nodes[0] ?? null,
      documentKinds: () => ['财务'],
      roles,
      departments: () => ({ __typename: 'DepartmentConnection', nodes: [] }),
      documentCreate: done('DocumentCreatePayload'),
      documentUpdate: done('DocumentUpdatePayload'),
      documentRemove: () => ({ __typename: 'DocumentRemovePayload', documentId: 'doc_1', userErrors: [] }),
    },
  });
}

/** The drawer, form or question with this title; antd gives all of them the same id in tests, so their names are of no use. */
const asked = (title: string, kind = 'modal') =>
  waitFor(() => {
    const isMeant = (one: HTMLElement) => one.matches(`[class*="ant-${kind}"]`) && within(one).queryAllByText(title).length > 0;
    const dialog = screen.getAllByRole('dialog').find(isMeant);
    if (!dialog) throw new Error(`There is no ${title}`);
    return dialog;
  });

describe('documents of the organisation (SEC-09)', () => {
  it('are listed with their files, and opened to whoever is named without saying who else is', async () => {
    await open(['document:read'], { path: '?document=doc_1' });
    expect(await screen.findByRole('row', { name: /年度预算.*财务/ })).toBeInTheDocument();
    const drawer = await asked('年度预算', 'drawer');
    expect(await within(drawer).findByText('合计一百万')).toBeInTheDocument();
    expect(within(drawer).getByRole('link', { name: /预算.xlsx/ })).toHaveAttribute('href', FILE.url);
    expect(within(drawer).queryByText('可阅读者')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /新建文件|修改|移除/ })).not.toBeInTheDocument();
  });

  it('are changed by whoever decides who reads them', async () => {
    const { requests } = await open(MANAGER, { path: '?document=doc_1' });
    const drawer = await asked('年度预算', 'drawer');
    expect(await within(drawer).findByText('会计')).toBeInTheDocument();
    expect(within(drawer).getByRole('link', { name: '谁看过' })).toHaveAttribute('href', '/system/access-log?document=doc_1');
    const why = within(drawer).getByRole('link', { name: '权限解释' });
    expect(why).toHaveAttribute('href', '/organization/explain?permission=document%3Aread&target=doc_1');
    await act(async () => void fireEvent.click(within(drawer).getByRole('button', { name: '修改…' })));
    const form = await asked('修改文件');
    await act(async () => void fireEvent.mouseDown(within(form).getByRole('combobox', { name: '添加角色' })));
    const offered = await screen.findByTitle('出纳');
    await act(async () => void fireEvent.click(offered));
    await act(async () => void fireEvent.click(within(form).getByRole('button', { name: '不再对“会计”开放' })));
    await act(async () => void fireEvent.click(within(form).getByRole('button', { name: '移除附件“预算.xlsx”' })));
    await act(async () => void fireEvent.click(within(form).getByRole('button', { name: /保\s?存/ })));
    const sent = () => requests.find(({ name }) => name === 'DocumentUpdate')?.variables.input;
    await waitFor(() => expect(sent()).toBeDefined());
    expect(sent()).toEqual({
      ...{ documentId: 'doc_1', version: 3, title: '年度预算', kind: '财务', text: '合计一百万', fileId: null, departmentId: 'd1' },
      ...{ roleIds: ['rol_2'], departmentIds: [] },
    });
  });

  it('need somebody who may read them', async () => {
    const { requests } = await open(MANAGER, { path: '?dialog=create' });
    const form = await asked('新建文件');
    await act(async () => void fireEvent.click(within(form).getByRole('button', { name: /保\s?存/ })));
    expect(await within(form).findByText('请至少指定一个角色或部门。')).toBeInTheDocument();
    expect(requests.some(({ name }) => name === 'DocumentCreate')).toBe(false);
  });

  it('are removed with a reason', async () => {
    const { requests } = await open(MANAGER, { path: '?document=doc_1' });
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: '移除…' })));
    const dialog = await asked('移除“年度预算”');
    await act(async () => void fireEvent.change(within(dialog).getByLabelText('原因'), { target: { value: '已过期' } }));
    await act(async () => void fireEvent.click(within(dialog).getByRole('button', { name: /移\s?除/ })));
    const sent = () => requests.find(({ name }) => name === 'DocumentRemove')?.variables.input;
    await waitFor(() => expect(sent()).toEqual({ documentId: 'doc_1', version: 3, reason: '已过期' }));
  });

  it('say that there are none for the viewer', async () => {
    await open(['document:read'], { nodes: [] });
    expect(await screen.findByText('没有对您开放的文件')).toBeInTheDocument();
  });
});
