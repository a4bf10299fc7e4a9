import { screen } from '@testing-library/react';
import { REFUSAL, ticketOf } from '../desk.fixture.js';
import { DONE, openDialog, send } from '../ticket-dialogs/dialog.fixture.js';

test('says when the customer was told, and closes with one key', async () => {
  const told = ticketOf('tkt_1', { outcomeToldAt: '2026-05-09T08:10:00.000Z' });
  const { requests } = await openDialog({ dialog: 'close', mutation: 'ticketClose', answer: DONE, ticket: told });
  expect(await screen.findByRole('dialog')).toHaveTextContent('结果已告知客户：');
  await send();
  expect(await screen.findByText('已关闭')).toBeInTheDocument();
  expect(requests.find(({ name }) => name === 'TicketClose')?.variables).toEqual({ input: { ticketId: 'tkt_1', version: 5 } });
});

test('stays open with the reason when the customer does not know the outcome yet', async () => {
  await openDialog({
    dialog: 'close',
    mutation: 'ticketClose',
    answer: {
      ticket: null,
      userErrors: [REFUSAL('OUTCOME_NOT_TOLD', '关闭前须先将处理结果告知客户。')],
    },
  });
  expect(await screen.findByRole('dialog')).toHaveTextContent('结果还没有告知客户，请林晓雯先告知。');
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent('关闭前须先将处理结果告知客户。');
});
