import { type Rendered, renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { DepartmentTreePage } from '../department-tree/DepartmentTreePage.js';
import {
  departmentOf,
  departmentsOf,
  MESSAGES,
  refusedMove,
  UNITS,
  type Unit,
  userError,
} from '../department-tree/organization.fixture.js';

type MoveInput = {
  readonly departmentId: string;
  readonly version: number;
  readonly parentId: string | null;
  readonly beforeId: string | null;
};
type MoveAnswer = (input: MoveInput) => unknown;

describe('moving a department', () => {
  it('shows the effect first, sends it when confirmed and can take it back', async () => {
    const { requests } = await open('field-1');
    await press('ArrowLeft', { altKey: true });

    const bar = await screen.findByRole('region', { name: '移动“上门服务一组”' });
    expect(bar).toHaveTextContent('12 人 · 34 张进行中工单随部门走');
    expect(bar).toHaveTextContent('售后服务部客户服务中心');
    expect(moves(requests)).toEqual([]);

    await press('Enter');
    expect(await screen.findByText('“上门服务一组”已移到客户服务中心。')).toBeInTheDocument();
    expect(moves(requests)).toEqual([{ departmentId: 'field-1', version: 3, parentId: 'company', beforeId: 'region' }]);
    expect(requests.find(({ name }) => name === 'DepartmentMove')?.idempotencyKey).toMatch(/^\w{32}$/);

    await click('撤销');
    await waitFor(() => expect(moves(requests)).toHaveLength(2));
    expect(moves(requests)[1]).toEqual({ departmentId: 'field-1', version: 4, parentId: 'after-sales', beforeId: null });
  });

  it('moves nothing when the proposal is dropped', async () => {
    const { requests } = await open('field-1');
    await press('ArrowUp', { altKey: true });
    expect(await screen.findByText('只改变同级次序，归属不变。')).toBeInTheDocument();
    await press('Escape');
    expect(screen.queryByText('只改变同级次序，归属不变。')).not.toBeInTheDocument();
    expect(moves(requests)).toEqual([]);
  });

  it('proposes a move by dragging and shows where the department was', async () => {
    await open('field-1');
    await drag('上门服务一组', '区域服务中心');
    expect(screen.getAllByRole('row', { name: /上门服务一组/ })).toHaveLength(2);
    expect(await screen.findByRole('region', { name: '移动“上门服务一组”' })).toHaveTextContent('售后服务部区域服务中心');
  });

  it('does not let a department be dropped below itself and says why', async () => {
    const { requests } = await open('after-sales');
    await drag('售后服务部', '热线受理组');
    expect(await screen.findByRole('alert')).toHaveTextContent('部门不能移动到自己的下级。');
    expect(screen.queryByRole('button', { name: '确认移动' })).not.toBeInTheDocument();
    await press('Enter');
    expect(moves(requests)).toEqual([]);
  });

  it("shows the server's reason and keeps the proposal", async () => {
    await open('field-1', () => refusedMove('DEPARTMENT_TOO_DEEP', '部门层级最多 20 级。'));
    await press('ArrowLeft', { altKey: true });
    await click('确认移动');
    expect(await screen.findByRole('alert')).toHaveTextContent('部门层级最多 20 级。');
    expect(screen.getByRole('region', { name: '移动“上门服务一组”' })).toBeInTheDocument();
  });

  it('brings in what others changed and sends the same move with the new version', async () => {
    const later = UNITS.map((unit) => (unit.id === 'field-1' ? { ...unit, version: 7 } : unit));
    const { requests } = await open(
      'field-1',
      (input) => (input.version === 7 ? moved(input) : refusedMove('CONFLICT', '其他人刚刚做了修改。')),
      later,
    );
    await press('ArrowLeft', { altKey: true });
    await click('确认移动');
    await click('查看最新内容');
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    await click('确认移动');
    await waitFor(() => expect(moves(requests).map(({ version }) => version)).toEqual([3, 7]));
  });

  it('asks for the place in a dialog and shows a refusal at its field', async () => {
    await open('after-sales', () => ({
      __typename: 'DepartmentMovePayload',
      department: null,
      userErrors: [userError({ code: 'DEPARTMENT_CYCLE', message: '部门不能移动到自己的下级。', field: ['input', 'parentId'] })],
    }));
    await click('移动…');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('20 人 · 46 张进行中工单随部门走');
    await act(async () => fireEvent.click(within(dialog).getByRole('button', { name: /确认移动/ })));
    expect(await within(dialog).findByText('部门不能移动到自己的下级。')).toBeInTheDocument();
  });
});

/** The page with a department selected; a second reading of the tree may differ from the first. */
async function open(selected: string, answer: MoveAnswer = moved, later: readonly Unit[] = UNITS): Promise<Rendered> {
  let isSent = false;
  const rendered = await renderRemote(<DepartmentTreePage />, {
    path: `/organization?department=${selected}`,
    messages: MESSAGES,
    resolvers: {
      departments: (asked: never) => departmentsOf(isSent ? later : UNITS)(asked),
      department: ({ id }: { id: string }) => UNITS.filter((unit) => unit.id === id).map((unit) => departmentOf(unit))[0],
      departmentMove: ({ input }: { input: MoveInput }) => {
        isSent = true;
        return answer(input);
      },
      departmentMovePreview: () => null,
    },
  });
  await screen.findByRole('treegrid');
  return rendered;
}

function moved({ departmentId, version }: MoveInput) {
  const unit = UNITS.find(({ id }) => id === departmentId);
  return { __typename: 'DepartmentMovePayload', department: unit && departmentOf({ ...unit, version: version + 1 }), userErrors: [] };
}

function moves(requests: Rendered['requests']): MoveInput[] {
  return requests.filter(({ name }) => name === 'DepartmentMove').map(({ variables }) => variables.input as MoveInput);
}

function press(key: string, more: { readonly altKey?: boolean } = {}): Promise<void> {
  return act(async () => void fireEvent.keyDown(screen.getByRole('treegrid'), { key, ...more }));
}

async function click(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name: new RegExp(name) });
  await act(async () => void fireEvent.click(button));
}

/** jsdom knows no data transfer and gives every row the height 0, which counts as its middle. */
async function drag(from: string, onto: string): Promise<void> {
  const dataTransfer = { setData: () => undefined, effectAllowed: '' };
  const row = (name: string): Element => screen.getByText(name, { selector: '.label' });
  await act(async () => void fireEvent.dragStart(row(from), { dataTransfer }));
  await act(async () => void fireEvent.dragOver(row(onto), { dataTransfer }));
  await act(async () => void fireEvent.drop(row(onto), { dataTransfer }));
}
