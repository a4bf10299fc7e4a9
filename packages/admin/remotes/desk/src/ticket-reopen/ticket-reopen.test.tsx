import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { REFUSAL, ticketOf } from '../desk.fixture.js';
import { DONE, openDialog, send, write } from '../ticket-dialogs/dialog.fixture.js';

beforeEach(() => sessionStorage.clear());

test('asks for a reason and sends it with the version that was on the screen', async () => {
  const { requests } = await openDialog({ dialog: 'reopen', mutation: 'ticketReopen', answer: DONE });
  await send();
  expect(await screen.findByText('请填写')).toBeInTheDocument();
  await write('重开原因', '客户反映又不制冷');
  await send();
  expect(await screen.findByText('已重开')).toBeInTheDocument();
  const sent = requests.filter(({ name }) => name === 'TicketReopen');
  expect(sent.map(({ variables }) => variables)).toEqual([{ input: { ticketId: 'tkt_1', version: 5, reason: '客户反映又不制冷' } }]);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('keeps the reason when it is refused', async () => {
  await openDialog({
    dialog: 'reopen',
    mutation: 'ticketReopen',
    answer: {
      ticket: null,
      userErrors: [REFUSAL('STATE_FORBIDS', '工单处于“处理中”时不能进行此操作。')],
    },
  });
  await write('重开原因', '客户反映又不制冷');
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent('工单处于“处理中”时不能进行此操作。');
  expect(screen.getByRole('textbox', { name: '重开原因' })).toHaveValue('客户反映又不制冷');
});

test('after a conflict sends the same words at once, against what is there now', async () => {
  const conflict = { ticket: null, userErrors: [REFUSAL('CONFLICT', '这张工单刚被别人改过。')] };
  let answer: unknown = conflict;
  const { requests } = await openDialog({ dialog: 'reopen', mutation: 'ticketReopen', answer: () => answer });
  await write('重开原因', '客户反映又不制冷');
  await send();
  await screen.findByText('这张工单刚被别人改过。');
  answer = { ticket: ticketOf('tkt_1'), userErrors: [] };
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '仍然发送' })));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  const sent = requests.filter(({ name }) => name === 'TicketReopen').map(({ variables }) => variables);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toMatchObject({ input: { reason: '客户反映又不制冷' } });
});
