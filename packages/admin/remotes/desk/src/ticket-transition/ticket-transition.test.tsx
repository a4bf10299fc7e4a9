import { screen } from '@testing-library/react';
import { REFUSAL } from '../desk.fixture.js';
import { DONE, openDialog, send, write } from '../ticket-dialogs/dialog.fixture.js';

beforeEach(() => sessionStorage.clear());

test('is named as the workflow names the step, and needs no reason', async () => {
  const { requests } = await openDialog({ dialog: 'transition.wait-customer', mutation: 'ticketTransition', answer: DONE });
  expect(await screen.findByRole('dialog')).toHaveTextContent('变为 等待客户');
  await send();
  expect(await screen.findByText('状态已改变')).toBeInTheDocument();
  expect(requests.find(({ name }) => name === 'TicketTransition')?.variables).toEqual({
    input: { ticketId: 'tkt_1', version: 5, transitionCode: 'wait-customer', reason: null },
  });
});

test('shows why a step that is no longer offered was refused', async () => {
  const refused = { ticket: null, userErrors: [REFUSAL('STATE_FORBIDS', '工单处于“已完工”时不能进行此操作。')] };
  await openDialog({ dialog: 'transition.arrive', mutation: 'ticketTransition', answer: refused });
  await write('说明（可不填）', '已到客户家');
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent('工单处于“已完工”时不能进行此操作。');
});
