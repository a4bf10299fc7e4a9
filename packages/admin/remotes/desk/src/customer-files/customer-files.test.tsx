import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { connectionOf, LIN, MESSAGES, no } from '../desk.fixture.js';
import { answersWith, PHOTO } from '../ticket-files/uploads.fixture.js';
import { CustomerFiles } from './CustomerFiles.js';

const YES = { allowed: true, code: null, reason: null };
const file = (id: string, more: object = {}) => ({
  ...{ id, name: `${id}.pdf`, mediaType: 'application/pdf', size: 2048, url: `/files/customers/cus_1/${id}`, isShown: false },
  ...{ uploader: LIN, uploadedAt: '2026-05-08T03:20:00.000Z', removedAt: null, removal: YES, ...more },
});

async function open(ability: object = YES, files = [file('fil_1'), file('fil_2', { url: null, removal: no('已移除') })]) {
  const done = () => ({ customer: null, userErrors: [] });
  const { requests } = await renderRemote(<CustomerFiles customerId="cus_1" ability={ability as typeof YES} />, {
    path: '/desk/customers/cus_1',
    messages: MESSAGES,
    viewer: { permissions: ['customer:read', 'customer:update'] },
    resolvers: { customerFiles: () => connectionOf(files), customerFilesAdd: done, customerFileRemove: done },
  });
  await waitFor(() => expect(screen.queryAllByRole('listitem')).toHaveLength(files.length));
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}

afterEach(() => jest.restoreAllMocks());

describe('files of a customer (CUS-06)', () => {
  it('stand with who added them; of a removed one only the name', async () => {
    await open();
    const [kept, gone] = screen.getAllByRole('listitem');
    expect(kept).toHaveTextContent(/fil_1\.pdf2 kB · 林晓雯/);
    expect(gone).toHaveTextContent(/fil_2\.pdf已移除/);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('are put on the customer as soon as they have arrived', async () => {
    const addresses = answersWith(201, { file: { id: 'fil_9', name: '铭牌.png', size: 1 } });
    const sent = await open();
    await act(async () => void fireEvent.change(screen.getByLabelText('选择文件'), { target: { files: [PHOTO] } }));
    await waitFor(() => expect(sent('CustomerFilesAdd')).toEqual([{ input: { customerId: 'cus_1', fileIds: ['fil_9'] } }]));
    expect(addresses).toEqual(['/files/customers?name=铭牌.png']);
  });

  it('open large when they are pictures, with the others a key away', async () => {
    await open(YES, [file('front', { isShown: true }), file('bill'), file('back', { isShown: true })]);
    expect(screen.queryByRole('button', { name: '放大查看 bill.pdf' })).toBeNull();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '放大查看 front.pdf' })));
    expect(screen.getByRole('img', { name: 'front.pdf', hidden: true })).toHaveAttribute('src', '/files/customers/cus_1/front');
    await act(async () => void fireEvent.keyDown(screen.getByRole('dialog', { hidden: true }), { key: 'ArrowRight' }));
    expect(screen.getByRole('img', { name: 'back.pdf', hidden: true })).toBeInTheDocument();
  });

  it('are removed with a reason', async () => {
    const sent = await open();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /fil_1\.pdf/ })));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '发错了' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /移\s?除$/ })));
    await waitFor(() =>
      expect(sent('CustomerFileRemove')).toEqual([{ input: { customerId: 'cus_1', fileId: 'fil_1', reason: '发错了' } }]),
    );
  });

  it('are added by nobody who may not change the customer', async () => {
    const addresses = answersWith(201, { file: { id: 'fil_9', name: '铭牌.png', size: 1 } });
    await open(no('数据范围不包括这里。'), []);
    expect(screen.getByRole('button', { name: '添加文件' })).toHaveAttribute('aria-disabled', 'true');
    expect(addresses).toEqual([]);
  });
});
