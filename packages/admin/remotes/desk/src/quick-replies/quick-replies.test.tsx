import { liveEvents, renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { connectionOf, MESSAGES, no, REFUSAL, ticketOf } from '../desk.fixture.js';
import { TicketPage } from '../ticket-page/TicketPage.js';
import { QuickRepliesPage } from './QuickRepliesPage.js';
import { insertAt } from './quick-reply-draft.rules.js';

beforeEach(() => sessionStorage.clear());

const YES = { allowed: true, reason: null };
const replyOf = (id: string, title: string, rest: object = {}) => ({
  ...{ id, version: 1, title, topic: '致歉', body: '{{contact.name}}，非常抱歉', audience: 'EVERYBODY' },
  ...{ department: null, categories: [], keeping: YES, ...rest },
});
const GENERAL = replyOf('qrp_1', '为不便致歉', { keeping: no('您的角色没有此项权限，可由管理员授予。') });
const OWN = replyOf('qrp_2', '加班说明', { topic: null, body: '今晚八点前回复您', audience: 'OWN' });

describe('on a ticket', () => {
  const FILLED = [
    { isSolution: true, text: '请先清洗过滤网。', missing: [], reply: replyOf('qrp_3', '不制冷自查', { topic: '处理办法' }) },
    { isSolution: false, text: '【联系人】，非常抱歉', missing: ['联系人'], reply: GENERAL },
  ];
  const asked: unknown[] = [];

  async function open() {
    const ticketQuickReplies = ({ text }: { text: string | null }) => {
      asked.push(text);
      return connectionOf(FILLED.filter(({ reply }) => reply.title.includes(text ?? '')) as never[]);
    };
    await renderRemote(<TicketPage />, {
      path: '/desk/tickets/tkt_1',
      route: '/desk/tickets/:ticketId',
      messages: MESSAGES,
      resolvers: { ticket: () => ticketOf('tkt_1'), ticketQuickReplies, ticketChanged: liveEvents().listen },
    });
    const field = await screen.findByRole('textbox', { name: '回复客户' });
    fireEvent.change(field, { target: { value: '/' } });
    return { field, search: await screen.findByRole('combobox', { name: '搜索快捷回复' }) };
  }
  const press = (element: HTMLElement, key: string) => act(async () => void fireEvent.keyDown(element, { key }));

  test('a slash opens the prepared wording, arrows and Enter put it in (KNO-04, KNO-14)', async () => {
    const { field, search } = await open();
    const [solution, apology] = await screen.findAllByRole('option');
    expect(solution).toHaveTextContent('不制冷自查处理办法');
    expect(solution).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByText('请先清洗过滤网。')).toBeInTheDocument();
    await press(search, 'ArrowDown');
    expect(apology).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByText('工单中没有：联系人')).toBeInTheDocument();
    await press(search, 'Enter');
    expect(field).toHaveValue('【联系人】，非常抱歉');
    expect(screen.queryByRole('listbox', { name: '快捷回复' })).not.toBeInTheDocument();
    await waitFor(() => expect(field).toHaveFocus());
  });

  test('is narrowed by a few letters, and Escape goes back to what was written', async () => {
    const { field, search } = await open();
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    fireEvent.change(search, { target: { value: '致歉' } });
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    expect(asked.at(-1)).toBe('致歉');
    await press(search, 'Escape');
    expect(screen.queryByRole('combobox', { name: '搜索快捷回复' })).not.toBeInTheDocument();
    expect(field).toHaveValue('');
  });

  test('wording goes in where one writes', () => {
    expect(insertAt('您好，再见', '抱歉', { from: 3, to: 3 })).toEqual({ text: '您好，抱歉再见', caret: 5 });
    expect(insertAt('您好，再见', '抱歉', { from: 0, to: 5 })).toEqual({ text: '抱歉', caret: 2 });
  });
});

describe('the page that keeps it', () => {
  const open = (answers: object = {}, permissions = ['ticket:note', 'reply:manage']) =>
    renderRemote(<QuickRepliesPage />, {
      path: '/desk/replies',
      messages: MESSAGES,
      viewer: { permissions: permissions as never },
      resolvers: {
        quickReplies: () => connectionOf([OWN, GENERAL]),
        quickReplyVariables: () => [{ name: 'contact.name', label: '联系人' }],
        ticketTypes: () => connectionOf([]),
        categories: () => connectionOf([]),
        departments: () => connectionOf([]),
        quickReplyCreate: () => ({ quickReply: OWN, userErrors: [] }),
        quickReplyUpdate: () => ({ quickReply: OWN, userErrors: [] }),
        quickReplyRemove: () => ({ removedId: 'qrp_2', userErrors: [] }),
        ...answers,
      },
    });
  const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) });

  test('prepares wording with a variable put in by a click', async () => {
    const { requests } = await open();
    fireEvent.click(await screen.findByRole('button', { name: '新建快捷回复' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByRole('textbox', { name: '名称' }), { target: { value: '问候' } });
    fireEvent.change(dialog.getByRole('textbox', { name: '内容' }), { target: { value: '您好，' } });
    fireEvent.click(await dialog.findByRole('button', { name: '联系人' }));
    await waitFor(() => expect(dialog.getByRole('textbox', { name: '内容' })).toHaveValue('您好，{{contact.name}}'));
    await act(async () => void fireEvent.click(dialog.getByRole('button', { name: /保\s*存/ })));
    await waitFor(() =>
      expect(requests.find(({ name }) => name === 'QuickReplyCreate')?.variables).toEqual({
        input: { title: '问候', topic: null, body: '您好，{{contact.name}}', audience: 'OWN', departmentId: null, categoryIds: [] },
      }),
    );
  });

  test('says at the field what no ticket can fill in', async () => {
    const refusal = REFUSAL('UNKNOWN_VARIABLE', '工单中没有“x”可以填入。', ['input', 'body']);
    await open({ quickReplyUpdate: () => ({ quickReply: null, userErrors: [refusal] }) });
    fireEvent.click(within(await row('加班说明')).getByRole('button', { name: '修改' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('textbox', { name: '内容' })).toHaveValue('今晚八点前回复您');
    await act(async () => void fireEvent.click(dialog.getByRole('button', { name: /保\s*存/ })));
    expect(await dialog.findByText('工单中没有“x”可以填入。')).toBeInTheDocument();
  });

  test('everybody’s stays as it is for whoever does not keep it; one’s own goes after a second question', async () => {
    const { requests } = await open();
    expect(within(await row('为不便致歉')).getByRole('button', { name: '修改' })).toHaveAttribute('aria-disabled', 'true');
    fireEvent.click(within(await row('加班说明')).getByRole('button', { name: '删除' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('删除“加班说明”？已经发出的内容不受影响。')).toBeInTheDocument();
    await act(async () => void fireEvent.click(dialog.getByRole('button', { name: /删\s*除/ })));
    await waitFor(() =>
      expect(requests.find(({ name }) => name === 'QuickReplyRemove')?.variables).toEqual({ input: { quickReplyId: 'qrp_2', version: 1 } }),
    );
  });

  test('who keeps nothing for others is not asked for whom', async () => {
    await open({}, ['ticket:note']);
    fireEvent.click(await screen.findByRole('button', { name: '新建快捷回复' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByText('谁可以用')).not.toBeInTheDocument();
  });
});
