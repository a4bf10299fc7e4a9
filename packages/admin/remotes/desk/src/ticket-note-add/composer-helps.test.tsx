import { liveEvents, renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { entryOf, HISTORY, MESSAGES, TECH, ticketOf, ZHOU } from '../desk.fixture.js';
import { TicketPage } from '../ticket-page/TicketPage.js';

beforeEach(() => sessionStorage.clear());

const PERSON = { __typename: 'Person', department: { __typename: 'Department', ...TECH } };
const COLLEAGUES = [
  { ...PERSON, ...ZHOU },
  { ...PERSON, id: 'per_wu', name: '吴佳怡' },
];
const reply = (id: string, title: string) => ({ __typename: 'QuickReply', id, title, topic: null });
const PREPARED = {
  __typename: 'FilledQuickReplyConnection',
  nodes: [
    {
      __typename: 'FilledQuickReply',
      isSolution: true,
      text: '请先断电十分钟再试。',
      missing: [],
      reply: reply('qre_1', '异响：断电重启'),
    },
    { __typename: 'FilledQuickReply', isSolution: false, text: '您好', missing: [], reply: reply('qre_2', '问候') },
  ],
};
const DOCUMENT = { __typename: 'CompanyDocument', id: 'doc_1', title: '异响处理标准', text: '一、先听后拆。', file: null };

async function open() {
  const category = { id: 'cat_1', code: 'noise', name: '异响', path: ['异响'], document: DOCUMENT };
  const ticket = ticketOf('tkt_1', { category });
  const live = liveEvents();
  const page = await renderRemote(<TicketPage />, {
    path: '/desk/tickets/tkt_1',
    route: '/desk/tickets/:ticketId',
    messages: MESSAGES,
    resolvers: {
      ticket: () => ticket,
      ticketNoteAdd: () => ({ ticket, userErrors: [] }),
      ticketDraftSave: () => ({ ticket, userErrors: [] }),
      ticketColleagues: () => COLLEAGUES,
      ticketQuickReplies: () => PREPARED,
      document: () => DOCUMENT,
      ticketChanged: live.listen,
    },
  });
  await screen.findByRole('heading', { level: 1 });
  return { ...page, live };
}

const sent = (requests: readonly { readonly name: string; readonly variables: object }[]) =>
  requests.filter(({ name }) => name === 'TicketNoteAdd').map(({ variables }) => variables);
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value, selectionStart: value.length } });

test('an "@" offers who may see the ticket; Enter names them, and the note speaks to those whose names stay', async () => {
  const { requests } = await open();
  await act(async () => void fireEvent.keyDown(document.body, { key: 'n' }));
  const field = await screen.findByRole('textbox', { name: '内部备注' });
  write(field, '请@');
  expect(await screen.findByRole('option', { name: /周启明/ })).toHaveAttribute('aria-selected', 'true');
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(field).toHaveValue('请@吴佳怡 ');
  expect(screen.queryByRole('listbox', { name: '提到' })).not.toBeInTheDocument();
  write(field, '请@吴佳怡 看一下');
  await act(async () => void fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true }));
  expect(sent(requests)).toMatchObject([{ input: { body: '请@吴佳怡 看一下', audience: 'INTERNAL', mentionIds: ['per_wu'] } }]);
});

test('what arrived while one was writing is shown at the first press of send; the second sends all the same', async () => {
  const { requests, live } = await open();
  write(await screen.findByRole('textbox', { name: '回复客户' }), '配件明天到');
  const answer = entryOf('evt_9', 'message.outbound_public', {
    ...{ actor: ZHOU, actorName: ZHOU.name, audience: 'CUSTOMER', channel: 'PHONE', body: '我已告知周五上门' },
  });
  const ticket = ticketOf('tkt_1', {}, [...HISTORY, answer]);
  await act(async () =>
    live.push({
      ticketChanged: {
        eventId: 'evt_9',
        ticketId: 'tkt_1',
        type: answer.type,
        at: '2026-05-09T07:00:00.000Z',
        actorName: ZHOU.name,
        ticket,
      },
    }),
  );
  await screen.findByText('我已告知周五上门');
  const press = (name: RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
  await press(/^发\s?送/);
  expect(await screen.findByRole('alert')).toHaveTextContent('我已告知周五上门');
  expect(sent(requests)).toEqual([]);
  await press(/仍然发送/);
  await waitFor(() => expect(sent(requests)).toMatchObject([{ input: { body: '配件明天到' } }]));
});

test('KNO-04, KNO-05: a digit puts in a prepared solution of the category, and its standard document is read beside the ticket', async () => {
  await open();
  expect(await screen.findByRole('button', { name: /异响：断电重启/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /问候/ })).not.toBeInTheDocument();
  await act(async () => void fireEvent.keyDown(document.body, { key: '1' }));
  expect(await screen.findByRole('textbox', { name: '回复客户' })).toHaveValue('请先断电十分钟再试。');
  await act(async () => void fireEvent.keyDown(document.body, { key: '0' }));
  expect(await screen.findByText('一、先听后拆。')).toBeInTheDocument();
});
