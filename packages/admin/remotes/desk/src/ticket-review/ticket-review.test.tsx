import { screen } from '@testing-library/react';
import { entryOf, REFUSAL, ticketOf } from '../desk.fixture.js';
import { DONE, openDialog, send } from '../ticket-dialogs/dialog.fixture.js';

const CALL = entryOf('evt_9', 'message.outbound_public', {
  audience: 'CUSTOMER',
  contact: { direction: 'OUT', result: 'REACHED', durationSeconds: 60 },
});

test('TKT-36: shows the record once more, and says with one key that it was looked through', async () => {
  const { requests } = await openDialog({
    dialog: 'review',
    mutation: 'ticketReview',
    answer: DONE,
    ticket: ticketOf('tkt_1', {}, [CALL]),
  });
  expect(await screen.findByRole('dialog')).toHaveTextContent('家用空调 / 异响');
  expect(screen.getByRole('dialog')).toHaveTextContent('联系记录1 次');
  await send();
  expect(await screen.findByText('已复核')).toBeInTheDocument();
  expect(requests.find(({ name }) => name === 'TicketReview')?.variables).toEqual({ input: { ticketId: 'tkt_1', version: 1 } });
});

test('TKT-37: says what is missing', async () => {
  const refusal = { ticket: null, userErrors: [REFUSAL('RECORD_NO_CONTACT', '记录不完整：工单上还没有联系记录。')] };
  await openDialog({ dialog: 'review', mutation: 'ticketReview', answer: refusal });
  expect(await screen.findByRole('dialog')).toHaveTextContent('联系记录缺');
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent('记录不完整');
});
