import { screen } from '@testing-library/react';
import { REFUSAL } from '../desk.fixture.js';
import { DONE, openDialog, send, write } from '../ticket-dialogs/dialog.fixture.js';

beforeEach(() => sessionStorage.clear());

test('asks for a reason and sends it with the version that was on the screen', async () => {
  const { requests } = await openDialog({ dialog: 'return', mutation: 'ticketReturn', answer: DONE });
  await send();
  expect(await screen.findByText('请填写')).toBeInTheDocument();
  await write('退回原因', '缺外机铭牌照片');
  await send();
  expect(await screen.findByText('已退回')).toBeInTheDocument();
  const sent = requests.filter(({ name }) => name === 'TicketReturn');
  expect(sent.map(({ variables }) => variables)).toEqual([{ input: { ticketId: 'tkt_1', version: 5, reason: '缺外机铭牌照片' } }]);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('keeps the reason when it is refused', async () => {
  await openDialog({
    dialog: 'return',
    mutation: 'ticketReturn',
    answer: {
      ticket: null,
      userErrors: [REFUSAL('NOTHING_TO_RETURN', '工单不是由其他部门转来，无处可退。')],
    },
  });
  await write('退回原因', '缺外机铭牌照片');
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent('工单不是由其他部门转来，无处可退。');
  expect(screen.getByRole('textbox', { name: '退回原因' })).toHaveValue('缺外机铭牌照片');
});
