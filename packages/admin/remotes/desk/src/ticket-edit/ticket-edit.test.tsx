import { screen } from '@testing-library/react';
import { DONE, openDialog, send, write } from '../ticket-dialogs/dialog.fixture.js';
import { editWish } from './edit-wish.rules.js';

beforeEach(() => sessionStorage.clear());

const FACTS = { subject: '异响', description: '嗡嗡响', contactName: '', typeId: 'tty_1', categoryId: 'cat_1', priority: 'HIGH' } as const;

test('asks only for what is different, so that two people may put different things right', () => {
  expect(editWish(FACTS, { ...FACTS, priority: 'URGENT' })).toEqual({ priority: 'URGENT' });
  expect(editWish(FACTS, { ...FACTS, categoryId: null, reason: ' ' })).toEqual({ isCategoryCleared: true });
});

test('begins with the facts as they are and sends the new subject with the version that was on the screen', async () => {
  const { requests } = await openDialog({ dialog: 'edit', mutation: 'ticketEdit', answer: DONE });
  expect(await screen.findByRole('textbox', { name: '主题' })).toHaveValue('三匹柜机不制冷，外机异响');
  await write('主题', '外机异响');
  await send();
  expect(await screen.findByText('已修改')).toBeInTheDocument();
  const sent = requests.filter(({ name }) => name === 'TicketEdit');
  expect(sent.map(({ variables }) => variables)).toEqual([{ input: { ticketId: 'tkt_1', version: 5, subject: '外机异响' } }]);
});
