import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { connectionOf, MESSAGES } from '../desk.fixture.js';
import { CustomerImportDialog } from './CustomerImportDialog.js';

const check = (more: object = {}) => ({
  ...{ rowCount: 2, readyCount: 2, skippedCount: 0, problems: () => connectionOf([]) },
  headings: [
    { heading: '联系人', column: 'name' },
    { heading: '备用', column: null },
  ],
  columns: [
    { key: 'name', name: '名称' },
    { key: 'phone', name: '电话' },
  ],
  ...more,
});
const KNOWN = { id: '1', line: 2, column: 'phone', error: { code: 'CUSTOMER_PHONE_KNOWN', message: '客户“孙七”已登记此号码。' } };

async function open(answer: () => object) {
  const onDone = jest.fn();
  jest.spyOn(window, 'fetch').mockResolvedValue({ ok: true, json: async () => ({ fileId: 'fil_1' }) } as Response);
  const { requests } = await renderRemote(<CustomerImportDialog onDone={onDone} onClose={() => undefined} />, {
    path: '/desk/customers',
    messages: MESSAGES,
    viewer: { permissions: ['customer:read', 'customer:import'] },
    resolvers: {
      customerImportCheck: answer,
      customerImport: () => ({ importedCount: 2, skippedCount: 0, userErrors: [] }),
    },
  });
  const file = new File(['联系人,备用\n'], 'a.csv', { type: 'text/csv' });
  await act(async () => void fireEvent.change(screen.getByLabelText('选择文件', { selector: 'input' }), { target: { files: [file] } }));
  const sent = (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
  return { sent, onDone };
}

afterEach(() => jest.restoreAllMocks());

describe('importing customers (CUS-07)', () => {
  it('says what would be imported, and imports it as it was read', async () => {
    const { sent, onDone } = await open(() => check());
    expect(await screen.findByText('可导入 2 位，跳过 0 位。')).toBeInTheDocument();
    expect(screen.getByRole('list', { name: '各列的含义' })).toHaveTextContent(/联系人.*备用/);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '导入 2 位' })));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(sent('CustomerImport')).toEqual([{ input: { fileId: 'fil_1', duplicates: 'REFUSE' } }]);
  });

  it('names every problem, writes nothing, and looks again when known customers are to be skipped', async () => {
    let isSkipping = false;
    const { sent } = await open(() =>
      isSkipping ? check({ readyCount: 1, skippedCount: 1 }) : check({ readyCount: 0, problems: () => connectionOf([KNOWN]) }),
    );
    expect(await screen.findByRole('row', { name: /2 电话 客户“孙七”已登记此号码。/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '导入 0 位' })).toBeDisabled();
    isSkipping = true;
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '跳过' })));
    expect(await screen.findByText('可导入 1 位，跳过 1 位。')).toBeInTheDocument();
    expect(sent('CustomerImportCheck').at(-1)).toMatchObject({ input: { fileId: 'fil_1', duplicates: 'SKIP' } });
  });
});
