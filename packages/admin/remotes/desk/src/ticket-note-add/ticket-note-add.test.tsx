import { liveEvents, renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { entryOf, MESSAGES, no, REFUSAL, ticketOf, ZHOU } from '../desk.fixture.js';
import { answersWith, PHOTO } from '../ticket-files/uploads.fixture.js';
import { TicketPage } from '../ticket-page/TicketPage.js';

const SOLVED = { id: 'sta_s', code: 'SOLVED', name: '已解决', customerName: '已解决', category: 'SOLVED' };

beforeEach(() => sessionStorage.clear());

async function open(ticket: ReturnType<typeof ticketOf>, answer: unknown = { ticket, userErrors: [] }) {
  const page = await renderRemote(<TicketPage />, {
    path: '/desk/tickets/tkt_1',
    route: '/desk/tickets/:ticketId',
    messages: MESSAGES,
    resolvers: {
      ticket: () => ticket,
      ticketNoteAdd: () => answer,
      ticketDraftSave: () => ({ ticket, userErrors: [] }),
      ticketFileRemove: () => answer,
      ticketChanged: liveEvents().listen,
    },
  });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

async function send(name: string, text: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name });
  fireEvent.change(field, { target: { value: text } });
  await act(async () => void fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true }));
}

test('tells the outcome by default when the one who was asked first writes after solving', async () => {
  const { requests } = await open(ticketOf('tkt_1', { state: SOLVED }));
  expect(screen.getByRole('checkbox', { name: '这是处理结果的告知' })).toBeChecked();
  await send('回复客户', ' 主控板已更换，试机正常。 ');
  expect(requests.find(({ name }) => name === 'TicketNoteAdd')?.variables).toEqual({
    input: { ticketId: 'tkt_1', body: '主控板已更换，试机正常。', audience: 'CUSTOMER', channel: 'PHONE', isOutcome: true },
  });
  expect(screen.getByRole('textbox', { name: '回复客户' })).toHaveValue('');
});

test('leaves it to a colleague to say so', async () => {
  await open(ticketOf('tkt_1', { state: SOLVED, owner: ZHOU }));
  expect(screen.getByRole('checkbox', { name: '这是处理结果的告知' })).not.toBeChecked();
});

test('writes a note for colleagues without channel and outcome', async () => {
  const { requests } = await open(ticketOf('tkt_1', { state: SOLVED }));
  await act(async () => void fireEvent.keyDown(document.body, { key: 'n' }));
  await send('内部备注', '合肥仓有货');
  expect(requests.find(({ name }) => name === 'TicketNoteAdd')?.variables).toEqual({
    input: { ticketId: 'tkt_1', body: '合肥仓有货', audience: 'INTERNAL', channel: null, isOutcome: false },
  });
});

test('keeps the text when it is refused', async () => {
  await open(ticketOf('tkt_1'), { ticket: null, userErrors: [REFUSAL('NOT_ALLOWED', '您的角色没有此项权限，可由管理员授予。')] });
  await send('回复客户', '陈先生您好');
  expect(await screen.findByRole('alert')).toHaveTextContent('您的角色没有此项权限');
  expect(screen.getByRole('textbox', { name: '回复客户' })).toHaveValue('陈先生您好');
});

describe('what is begun', () => {
  const saved = (requests: readonly { readonly name: string; readonly variables: object }[]) =>
    requests.filter(({ name }) => name === 'TicketDraftSave').map(({ variables }) => variables);

  test('goes on where another device left it, and is kept after a pause', async () => {
    const { requests } = await open(ticketOf('tkt_1', { drafts: [{ audience: 'CUSTOMER', body: '李先生您好，' }] }));
    const field = await screen.findByRole('textbox', { name: '回复客户' });
    expect(field).toHaveValue('李先生您好，');
    fireEvent.change(field, { target: { value: '李先生您好，配件明天到' } });
    await waitFor(() => expect(saved(requests)).toHaveLength(1), { timeout: 4000 });
    expect(saved(requests)).toEqual([{ input: { ticketId: 'tkt_1', audience: 'CUSTOMER', body: '李先生您好，配件明天到' } }]);
  });

  test('is kept at once when one turns to the other text or leaves', async () => {
    const { requests, unmount } = await open(ticketOf('tkt_1'));
    fireEvent.change(await screen.findByRole('textbox', { name: '回复客户' }), { target: { value: '给客户' } });
    await act(async () => void fireEvent.keyDown(document.body, { key: 'n' }));
    await waitFor(() => expect(saved(requests)).toEqual([{ input: { ticketId: 'tkt_1', audience: 'CUSTOMER', body: '给客户' } }]));
    fireEvent.change(await screen.findByRole('textbox', { name: '内部备注' }), { target: { value: '给同事' } });
    unmount();
    await waitFor(() => expect(saved(requests)).toHaveLength(2));
    expect(saved(requests).at(-1)).toEqual({ input: { ticketId: 'tkt_1', audience: 'INTERNAL', body: '给同事' } });
  });
});

test('says why nothing can be written', async () => {
  const ticket = ticketOf('tkt_1');
  await open(ticketOf('tkt_1', { viewerCan: { ...ticket.viewerCan, noteAdd: no('您的角色没有此项权限，可由管理员授予。') } }));
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.getByText('您的角色没有此项权限，可由管理员授予。')).toBeInTheDocument();
});

describe('files', () => {
  afterEach(() => jest.restoreAllMocks());

  test('are handed in while one writes, and go with the note', async () => {
    const sent = answersWith(201, { file: { id: 'fil_1', name: '铭牌.png', size: 1 }, userErrors: [] });
    const { requests } = await open(ticketOf('tkt_1'));
    fireEvent.change(screen.getByLabelText('选择文件'), { target: { files: [PHOTO] } });
    expect(await screen.findByText('铭牌.png')).toBeInTheDocument();
    expect(sent).toEqual(['/files/tickets?name=铭牌.png']);
    await send('回复客户', '请看铭牌');
    expect(requests.find(({ name }) => name === 'TicketNoteAdd')?.variables).toMatchObject({ input: { fileIds: ['fil_1'] } });
    expect(screen.queryByText('铭牌.png')).not.toBeInTheDocument();
  });

  test('that have arrived stay through a reload, and go with the note then', async () => {
    answersWith(201, { file: { id: 'fil_1', name: '铭牌.png', size: 1 }, userErrors: [] });
    const first = await open(ticketOf('tkt_1'));
    fireEvent.change(screen.getByLabelText('选择文件'), { target: { files: [PHOTO] } });
    await screen.findByText('1 B');
    first.unmount();
    const { requests } = await open(ticketOf('tkt_1'));
    expect(screen.getByRole('list', { name: '待发送的附件' })).toHaveTextContent('铭牌.png');
    await send('回复客户', '请看铭牌');
    expect(requests.find(({ name }) => name === 'TicketNoteAdd')?.variables).toMatchObject({ input: { fileIds: ['fil_1'] } });
    expect(sessionStorage.getItem('desk.files.tkt_1')).toBeNull();
  });

  test('that are not taken say why and hold nothing up', async () => {
    answersWith(400, { userErrors: [{ message: '不收这类文件。' }] });
    const { requests } = await open(ticketOf('tkt_1'));
    const field = await screen.findByRole('textbox', { name: '回复客户' });
    fireEvent.paste(field, { clipboardData: { files: [PHOTO] } });
    expect(await screen.findByRole('alert')).toHaveTextContent('不收这类文件。');
    await send('回复客户', '请看铭牌');
    expect(requests.find(({ name }) => name === 'TicketNoteAdd')?.variables).not.toHaveProperty('input.fileIds');
  });

  test('of an entry are shown: pictures as such, others to be saved, removed ones by name', async () => {
    const can = { allowed: true, code: null, reason: null };
    const file = (id: string, name: string, rest: object) => ({
      id,
      name,
      messageId: 'msg_1',
      mediaType: 'x',
      size: 1_887_437,
      isShown: false,
      thumbnailUrl: null,
      removedAt: null,
      removal: can,
      ...rest,
    });
    const files = [
      file('fil_1', '铭牌.png', { url: '/files/tickets/tkt_1/fil_1', thumbnailUrl: '/files/tickets/tkt_1/fil_1/thumbnail', isShown: true }),
      file('fil_2', '报价.pdf', { url: '/files/tickets/tkt_1/fil_2' }),
      file('fil_3', '身份证.png', { url: null, removedAt: '2026-05-09T06:38:00.000Z', removal: no('没有找到。') }),
    ];
    const { requests } = await open(
      ticketOf('tkt_1', { files }, [
        entryOf('evt_1', 'message.internal_note', { audience: 'INTERNAL', body: '见附件', messageId: 'msg_1' }),
      ]),
      {
        ticket: null,
        userErrors: [],
      },
    );
    expect(screen.getByRole('img', { name: '铭牌.png' })).toHaveAttribute('src', '/files/tickets/tkt_1/fil_1/thumbnail');
    expect(screen.getByRole('link', { name: /报价.pdf/ })).toHaveTextContent('1.8 MB');
    expect(screen.getByText('身份证.png')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '移除 身份证.png' })).not.toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: '移除 报价.pdf' }));
    fireEvent.change(await screen.findByRole('textbox', { name: '移除原因' }), { target: { value: '重复' } });
    fireEvent.click(screen.getByRole('button', { name: '移除' }));
    await waitFor(() =>
      expect(requests.find(({ name }) => name === 'TicketFileRemove')?.variables).toEqual({
        input: { ticketId: 'tkt_1', fileId: 'fil_2', reason: '重复' },
      }),
    );
  });
});
