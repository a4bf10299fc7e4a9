import { act, fireEvent, screen } from '@testing-library/react';
import { CUSTOMER, connectionOf, OPEN_STATE, ticketOf } from '../desk.fixture.js';
import { DONE, openDialog, send } from '../ticket-dialogs/dialog.fixture.js';

beforeEach(() => sessionStorage.clear());

const OTHERS = [
  { id: 'tkt_2', number: '260509-0007', subject: '再次来电', state: OPEN_STATE, createdAt: '2026-05-09T00:00:00.000Z' },
  {
    id: 'tkt_3',
    number: '260501-0001',
    subject: '旧单',
    state: { ...OPEN_STATE, id: 'sta_closed', category: 'CLOSED' },
    createdAt: '2026-05-01T00:00:00.000Z',
  },
];

test('offers what is still at work for the same customer, and merges into it', async () => {
  const ticket = ticketOf('tkt_1', { customer: { ...CUSTOMER, tickets: () => connectionOf(OTHERS) } });
  const { requests } = await openDialog({ dialog: 'merge', mutation: 'ticketMerge', answer: DONE, ticket });
  const field = await screen.findByRole('combobox', { name: '并入' });
  await act(async () => void fireEvent.mouseDown(field));
  const option = await screen.findByText('260509-0007 · 再次来电 · 处理中');
  expect(screen.queryByText(/旧单/)).not.toBeInTheDocument();
  await act(async () => void fireEvent.click(option));
  await send();
  expect(await screen.findByText('已合并')).toBeInTheDocument();
  const sent = requests.filter(({ name }) => name === 'TicketMerge');
  expect(sent.map(({ variables }) => variables)).toEqual([
    { input: { ticketId: 'tkt_1', version: 5, otherTicketId: 'tkt_2', reason: null } },
  ]);
});
