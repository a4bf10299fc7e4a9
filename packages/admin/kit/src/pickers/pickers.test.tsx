import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderRemote } from '../testing.js';
import { DepartmentPicker } from './DepartmentPicker.js';
import { PersonPicker } from './PersonPicker.js';

const ANCESTORS: Readonly<Record<string, readonly string[]>> = { dep_2: ['dep_1'], dep_3: ['dep_1', 'dep_2'] };
const department = (id: string, name: string, parent: string | null) => ({
  __typename: 'Department',
  id,
  name,
  code: `code-${id}`,
  depth: 0,
  sortOrder: 1,
  parent: parent === null ? null : { __typename: 'Department', id: parent },
  ancestors: (ANCESTORS[id] ?? []).map((above) => ({ __typename: 'Department', id: above, name: above })),
});
const DEPARTMENTS = [
  department('dep_1', '售后服务部', null),
  department('dep_2', '技术团队', 'dep_1'),
  department('dep_3', '制冷组', 'dep_2'),
];

const departments = ({ filter: { search = '' } }: { filter: { search?: string } }) => ({
  __typename: 'DepartmentConnection',
  nodes: DEPARTMENTS.filter(({ name, code }) => `${name} ${code}`.toLowerCase().includes(search.toLowerCase())),
  pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
});
const zhou = { __typename: 'Person', id: 'per_1', name: '周启明', account: 'zhou', position: '高级技术经理', department: DEPARTMENTS[1] };

const open = (label: string) => act(async () => void fireEvent.mouseDown(screen.getByRole('combobox', { name: label })));
const options = () => [...document.querySelectorAll<HTMLElement>('.ant-select-item-option')];

describe('DepartmentPicker', () => {
  it('lets the server find a department by its code and gives its id and name', async () => {
    const onChange = jest.fn();
    await renderRemote(<DepartmentPicker aria-label="部门" onChange={onChange} />, { resolvers: { departments } });
    await open('部门');
    await waitFor(() => expect(options()).toHaveLength(3));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'CODE-dep_2' } });
    await waitFor(() => expect(options().map((option) => option.title)).toEqual(['技术团队']));
    fireEvent.click(options()[0] as HTMLElement);
    expect(onChange).toHaveBeenCalledWith('dep_2', '技术团队');
  });

  it('offers nothing of an older list that does not hold the letters, so that a quick Enter chooses nothing else', async () => {
    const onChange = jest.fn();
    await renderRemote(<DepartmentPicker aria-label="部门" onChange={onChange} />, { resolvers: { departments } });
    await open('部门');
    await waitFor(() => expect(options()).toHaveLength(3));
    const field = screen.getByRole('combobox');
    fireEvent.change(field, { target: { value: '制冷' } });
    expect(options().map((option) => option.title)).toEqual(['制冷组']);
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
    expect(onChange).toHaveBeenCalledWith('dep_3', '制冷组');
  });

  it('does not offer a department or anything below it where that would make a circle', async () => {
    await renderRemote(<DepartmentPicker aria-label="部门" excludeIds={['dep_2']} />, { resolvers: { departments } });
    await open('部门');
    await waitFor(() => expect(options()).toHaveLength(3));
    expect(options().map((option) => option.classList.contains('ant-select-item-option-disabled'))).toEqual([false, true, true]);
  });
});

describe('PersonPicker', () => {
  it('asks the server for people of the department, once the letters have rested', async () => {
    const people = jest.fn((_args: { filter: unknown }) => ({ __typename: 'PersonConnection', nodes: [zhou] }));
    await renderRemote(<PersonPicker aria-label="人员" departmentId="dep_2" />, { resolvers: { people } });
    await open('人员');
    for (const value of ['周', '周启']) fireEvent.change(screen.getByRole('combobox'), { target: { value } });
    await waitFor(() => expect(people).toHaveBeenCalledTimes(2));
    expect(people.mock.calls[1]?.[0].filter).toEqual({ isActive: true, search: '周启', departmentIds: ['dep_2'], includeSubtree: true });
    await waitFor(() => expect(options()[0]).toHaveTextContent('技术团队 · 高级技术经理'));
  });

  it('names the person chosen before, even when the list does not hold them', async () => {
    const resolvers = { people: () => ({ __typename: 'PersonConnection', nodes: [] }), person: () => zhou };
    await renderRemote(<PersonPicker aria-label="人员" value="per_1" />, { resolvers });
    expect(await screen.findByText('周启明')).toBeInTheDocument();
  });

  it.each([
    [false, '不能选'],
    [true, '能选'],
  ])('STF-11: says who lacks a certificate that the work asks for (%s: %s)', async (allowed) => {
    const gap = { ticketType: { id: 'tty_repair' }, isBlocking: !allowed, missing: [{ id: 'trm_1', name: '技师上岗证' }] };
    const people = () => ({ nodes: [{ ...zhou, certificateGaps: [gap] }] });
    await renderRemote(<PersonPicker aria-label="人员" ticketTypeId="tty_repair" />, { resolvers: { people } });
    await open('人员');
    await waitFor(() => expect(options()[0]).toHaveTextContent('缺少技师上岗证'));
    expect(options()[0]?.classList.contains('ant-select-item-option-disabled')).toBe(!allowed);
  });
});
