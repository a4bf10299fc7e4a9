import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { departmentOf, MESSAGES, UNITS } from '../department-tree/organization.fixture.js';
import { DepartmentLeadersDialog } from './DepartmentLeadersDialog.js';

const post = (code: string, name: string) => ({ __typename: 'Position', id: `pos_${code}`, code, name });

it('DEP-01: names the position that leads a department, and keeps one that is no longer in use until another is chosen', async () => {
  const [unit] = UNITS;
  if (!unit) throw new Error('There is no unit');
  const department = { ...departmentOf(unit), headPosition: post('old', '老岗位') };
  const { requests } = await renderRemote(
    <DepartmentLeadersDialog departmentId={unit.id} reload={async () => undefined} onClose={() => undefined} />,
    {
      messages: MESSAGES,
      resolvers: {
        department: () => department,
        positions: () => ({ __typename: 'PositionConnection', nodes: [post('lead', '组长')] }),
        departmentLeadersSet: () => ({ department, userErrors: [] }),
      },
    },
  );
  const field = await screen.findByRole('combobox', { name: '负责岗位' });
  expect(screen.getByText('老岗位')).toBeInTheDocument();
  fireEvent.mouseDown(field);
  fireEvent.click(await screen.findByText('组长', { selector: '.ant-select-item-option-content' }));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /保\s?存/ })));
  const sent = () => requests.filter(({ name }) => name === 'DepartmentLeadersSet').map(({ variables }) => variables);
  await waitFor(() => expect(sent()).toMatchObject([{ input: { headId: null, headPosition: 'lead', deputyIds: [] } }]));
});
