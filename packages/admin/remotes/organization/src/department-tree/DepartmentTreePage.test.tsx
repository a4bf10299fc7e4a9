import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { DepartmentTreePage } from './DepartmentTreePage.js';
import { departmentOf, departmentsOf, type Filter, MESSAGES, UNITS } from './organization.fixture.js';

const PLANNED = {
  __typename: 'DepartmentConnection',
  nodes: [{ __typename: 'Department', id: 'hotline', plannedMove: { __typename: 'DepartmentPlannedMove', effectiveOn: '2027-01-01' } }],
};

describe('the department page', () => {
  it('shows every department with its place in the tree', async () => {
    await open();
    expect(names()).toEqual(['客户服务中心', '售后服务部', '热线受理组', '上门服务一组', '区域服务中心', '合肥服务站']);
    expect(row('热线受理组')).toHaveAttribute('aria-level', '3');
    expect(row('售后服务部')).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('walks, folds and unfolds with the arrows', async () => {
    await open();
    await press('ArrowDown');
    expect(row('售后服务部')).toHaveAttribute('aria-selected', 'true');
    await press('ArrowLeft');
    expect(names()).toEqual(['客户服务中心', '售后服务部', '区域服务中心', '合肥服务站']);
    await press('ArrowRight');
    await press('ArrowRight');
    expect(row('热线受理组')).toHaveAttribute('aria-selected', 'true');
    await press('ArrowLeft');
    expect(row('售后服务部')).toHaveAttribute('aria-selected', 'true');
  });

  it('finds a department in a folded branch and shows the way to it', async () => {
    await open();
    await press('ArrowLeft');
    await act(
      async () => void fireEvent.change(screen.getByRole('textbox', { name: '部门、负责人、编码' }), { target: { value: 'SOUTH' } }),
    );
    expect(names()).toEqual(['客户服务中心', '区域服务中心', '合肥服务站']);
  });

  it('marks a department that moves on a day to come', async () => {
    await open();
    expect(within(row('热线受理组')).getByRole('img', { name: '2027-01-01 移动' })).toHaveTextContent('01-01');
    expect(screen.getAllByRole('img', { name: /移动$/ })).toHaveLength(1);
  });

  it('leads from a count to the tickets of the desk', async () => {
    await open();
    expect(screen.getByRole('link', { name: '热线受理组进行中工单 12 张' })).toHaveAttribute(
      'href',
      '/desk?view=all_open&department=hotline',
    );
  });
});

async function open(): Promise<void> {
  await renderRemote(<DepartmentTreePage />, {
    path: '/organization',
    messages: MESSAGES,
    resolvers: {
      departments: (asked: { filter?: Filter }) => (asked.filter?.hasPlannedMove === true ? PLANNED : departmentsOf(UNITS)(asked)),
      department: ({ id }: { id: string }) => UNITS.filter((unit) => unit.id === id).map((unit) => departmentOf(unit))[0],
    },
  });
  await screen.findByRole('treegrid');
}

function names(): string[] {
  return screen.getAllByRole('row').flatMap((element) => element.querySelector('.label')?.textContent ?? []);
}

function row(name: string): HTMLElement {
  return screen.getByRole('row', { name: new RegExp(`^(收起|展开)?${name}`) });
}

function press(key: string): Promise<void> {
  return act(async () => void fireEvent.keyDown(screen.getByRole('treegrid'), { key }));
}
