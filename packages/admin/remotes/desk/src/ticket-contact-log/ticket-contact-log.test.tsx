import { screen } from '@testing-library/react';
import { DONE, openDialog, send, write } from '../ticket-dialogs/dialog.fixture.js';

beforeEach(() => sessionStorage.clear());

test('a call is the usual contact: only what was said is asked for', async () => {
  const { requests } = await openDialog({ dialog: 'contact', mutation: 'ticketContactLog', answer: DONE });
  await write('沟通内容', '已说明进度');
  await write('下一步', '周五上门');
  await send();
  expect(await screen.findByText('已记录')).toBeInTheDocument();
  expect(requests.filter(({ name }) => name === 'TicketContactLog').map(({ variables }) => variables)).toEqual([
    {
      input: {
        ...{ ticketId: 'tkt_1', channel: 'PHONE', direction: 'OUT', result: 'REACHED', durationSeconds: null },
        ...{ body: '已说明进度', nextStep: '周五上门', isOutcome: false },
      },
    },
  ]);
});
