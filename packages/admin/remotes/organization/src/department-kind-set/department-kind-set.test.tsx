import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES } from '../department-tree/organization.fixture.js';
import { DepartmentKindsDialog } from './DepartmentKindsDialog.js';

const ALLOWED = { __typename: 'Ability', allowed: true, reason: null };
const REFUSED = { __typename: 'Ability', allowed: false, reason: '还有 4 个部门属于这个类别。' };
function kind(code: string, name: string, more: object = {}) {
  const names = { __typename: 'TextInLanguages', zhCN: name, zhTW: null, en: null };
  const viewerCan = { __typename: 'DepartmentKindAbilities', update: ALLOWED, archive: ALLOWED };
  return { __typename: 'DepartmentKind', id: `dki_${code}`, code, name, names, isArchived: false, departmentCount: 0, viewerCan, ...more };
}
const KINDS = [
  kind('team', '班组', {
    departmentCount: 4,
    viewerCan: { __typename: 'DepartmentKindAbilities', update: ALLOWED, archive: REFUSED },
  }),
  kind('studio', '画室', { isArchived: true }),
  kind('depot', '仓库'),
  kind('lab', 'lab', { id: 'kind:lab', names: null, departmentCount: 1 }),
];

async function open(resolvers: Readonly<Record<string, () => unknown>> = {}) {
  const reload = jest.fn(async () => undefined);
  const { requests } = await renderRemote(<DepartmentKindsDialog reload={reload} onClose={() => undefined} />, {
    messages: MESSAGES,
    resolvers: { departmentKinds: () => ({ __typename: 'DepartmentKindConnection', nodes: KINDS }), ...resolvers },
  });
  await screen.findByRole('list', { name: '部门类别' });
  return { reload, sent: (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables) };
}
const set = { departmentKindSet: () => ({ departmentKind: KINDS[2], userErrors: [] }) };
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('kinds of departments', () => {
  it('DEP-02: stand in their order with how many departments are of each, those out of use last', async () => {
    await open();
    const rows = within(screen.getByRole('list', { name: '部门类别' })).getAllByRole('listitem');
    expect(rows.map((row) => row.getAttribute('data-code'))).toEqual(['team', 'depot', 'lab', 'studio']);
    expect(rows[0]).toHaveTextContent('4 个部门');
    expect(within(rows[2] as HTMLElement).queryByRole('button', { name: /上移/ })).not.toBeInTheDocument();
  });

  it('DEP-02: go out of use only when no department is of them, and come back', async () => {
    const { sent, reload } = await open(set);
    expect(screen.getByRole('button', { name: '停用班组' })).toHaveAttribute('aria-disabled', 'true');
    await press('停用仓库');
    await waitFor(() => expect(reload).toHaveBeenCalled());
    await press('恢复画室');
    await waitFor(() => expect(sent('DepartmentKindSet')).toHaveLength(2));
    expect(sent('DepartmentKindSet')).toMatchObject([
      { input: { code: 'depot', zhCN: '仓库', isArchived: true } },
      { input: { code: 'studio', isArchived: false } },
    ]);
  });

  it('DEP-02: move a place at a time', async () => {
    const { sent } = await open({ departmentKindMove: () => ({ departmentKind: KINDS[0], userErrors: [] }) });
    await press('下移班组');
    await waitFor(() => expect(sent('DepartmentKindMove')).toEqual([{ input: { code: 'team', beforeCode: null } }]));
  });

  it('DEP-02: get a name when departments carry a word nobody has named', async () => {
    const { sent } = await open(set);
    await press('命名lab');
    fireEvent.change(screen.getByRole('textbox', { name: '名称（简体）' }), { target: { value: '实验室' } });
    await press(/保\s?存/);
    await waitFor(() => expect(sent('DepartmentKindSet')).toMatchObject([{ input: { code: 'lab', zhCN: '实验室' } }]));
  });
});
