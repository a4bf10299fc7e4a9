import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderRemote } from '../testing.js';
import { DataTable, type DataTableProps } from './DataTable.js';

interface Row {
  readonly id: string;
  readonly subject: string;
}

const ROWS: readonly Row[] = [
  { id: 'a', subject: '不制冷' },
  { id: 'b', subject: '异响' },
  { id: 'c', subject: '漏水' },
];
const COLUMNS = [{ key: 'subject', title: '主题', isLead: true, render: ({ subject }: Row) => subject }];

function List(props: Partial<DataTableProps<Row>>) {
  const [cursor, setCursor] = useState<string | null>(null);
  return <DataTable label="工单" columns={COLUMNS} rows={ROWS} rowKey={({ id }) => id} cursor={cursor} onCursor={setCursor} {...props} />;
}

const selected = () => screen.getAllByRole('row', { selected: true }).map((row) => row.textContent);

describe('DataTable', () => {
  it('moves its cursor with J and K from anywhere on the page and opens with Enter', async () => {
    const onOpen = jest.fn();
    await renderRemote(<List onOpen={onOpen} />);
    fireEvent.keyDown(document.body, { key: 'j' });
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(selected()).toEqual(['异响']);
    fireEvent.keyDown(document.body, { key: 'k' });
    expect(selected()).toEqual(['不制冷']);
    fireEvent.keyDown(document.body, { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledWith(ROWS[0]);
  });

  it('names the row under the cursor to assistive technology', async () => {
    await renderRemote(<List />);
    const grid = screen.getByRole('grid', { name: '工单' });
    fireEvent.keyDown(grid, { key: 'End' });
    expect(grid.getAttribute('aria-activedescendant')).toBe(screen.getByRole('row', { name: '漏水' }).id);
  });

  it('puts the cursor on a clicked row and opens on a double click', async () => {
    const onOpen = jest.fn();
    await renderRemote(<List onOpen={onOpen} />);
    fireEvent.click(screen.getByText('漏水'));
    expect(selected()).toEqual(['漏水']);
    expect(onOpen).not.toHaveBeenCalled();
    fireEvent.doubleClick(screen.getByText('漏水'));
    expect(onOpen).toHaveBeenCalledWith(ROWS[2]);
  });

  it('says that it loads, and why it is empty', async () => {
    const { unmount } = await renderRemote(<List rows={undefined} />);
    expect(screen.getByRole('status', { name: '正在加载' })).toBeInTheDocument();
    unmount();
    await renderRemote(<List rows={[]} empty={<p>没有工单</p>} />);
    expect(screen.getByText('没有工单')).toBeInTheDocument();
  });

  it('says what went wrong in place of rows, and keeps the rows it has', async () => {
    const failure = { error: new Error('offline'), retry: jest.fn() };
    const { unmount } = await renderRemote(<List rows={undefined} failure={failure} />);
    expect(screen.getByRole('alert')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: /重\s?试/ }));
    expect(failure.retry).toHaveBeenCalledTimes(1);
    unmount();
    await renderRemote(<List failure={failure} />);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByText('不制冷')).toBeInTheDocument();
  });

  it('folds the branches of a tree from the keyboard', async () => {
    const onToggle = jest.fn();
    const tree = { level: ({ id }: Row) => (id === 'a' ? 0 : 1), isOpen: ({ id }: Row) => (id === 'a' ? true : null), onToggle };
    await renderRemote(<List tree={tree} />);
    const grid = screen.getByRole('treegrid', { name: '工单' });
    fireEvent.keyDown(grid, { key: 'Home' });
    fireEvent.keyDown(grid, { key: 'ArrowLeft' });
    expect(onToggle).toHaveBeenCalledWith(ROWS[0]);
    expect(screen.getByRole('row', { name: /不制冷/ })).toHaveAttribute('aria-expanded', 'true');
  });
});
