import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { DepartmentTreePage } from '../department-tree/DepartmentTreePage.js';
import { departmentOf, departmentsOf, KINDS, MESSAGES, UNITS, userError } from '../department-tree/organization.fixture.js';

describe('creating a department', () => {
  it('opens from its address below the department named there, shows what is wrong at its field, and creates', async () => {
    const { requests } = await open();
    await fill('名称', '上门服务三组');
    await fill('编码', 'field-1');
    await submit();
    expect(await screen.findByText('编码 field-1 已被其他部门使用。')).toBeInTheDocument();

    await fill('编码', 'field-3');
    await submit();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    const sent = requests.filter(({ name }) => name === 'DepartmentCreate').map(({ variables }) => variables.input);
    expect(sent.at(-1)).toMatchObject({ name: '上门服务三组', code: 'field-3', parentId: 'after-sales', kind: 'team' });
    expect(sent).toHaveLength(2);
  });

  it('sends nothing while something required is missing', async () => {
    const { requests } = await open();
    await submit();
    expect(await screen.findAllByText('此项必填。')).not.toHaveLength(0);
    expect(requests.filter(({ name }) => name === 'DepartmentCreate')).toEqual([]);
  });
});

async function open() {
  const first = UNITS[0];
  if (first === undefined) throw new Error('no fixture');
  const rendered = await renderRemote(<DepartmentTreePage />, {
    path: '/organization?dialog=create&parent=after-sales',
    messages: MESSAGES,
    resolvers: {
      departments: departmentsOf(UNITS),
      departmentKinds: () => KINDS,
      department: () => departmentOf(first),
      departmentCreate: ({ input }: { input: { code: string } }) =>
        input.code === 'field-1'
          ? {
              __typename: 'DepartmentCreatePayload',
              department: null,
              userErrors: [
                userError({ code: 'DEPARTMENT_CODE_TAKEN', message: '编码 field-1 已被其他部门使用。', field: ['input', 'code'] }),
              ],
            }
          : { __typename: 'DepartmentCreatePayload', department: departmentOf({ ...first, id: 'field-3' }), userErrors: [] },
    },
  });
  await screen.findByRole('dialog');
  return rendered;
}

async function fill(label: string, value: string): Promise<void> {
  await act(async () => void fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { value } }));
}

async function submit(): Promise<void> {
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^新\s?建$/ })));
}
