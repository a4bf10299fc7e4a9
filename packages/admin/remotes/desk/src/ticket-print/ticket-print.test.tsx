import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { connectionOf, MESSAGES, ticketOf } from '../desk.fixture.js';
import { TicketPrintPage } from './TicketPrintPage.js';

const screensOf = (print: readonly string[]) => ({ __typename: 'TicketTypeScreens', registration: [], panel: [], print, columns: [] });

async function open(hidden: readonly string[] = []) {
  const product = { __typename: 'CustomerProduct', id: 'prd_1', model: 'KFR-72', serial: 'SN-001', warrantyUntil: '2027-03-01' };
  await renderRemote(<TicketPrintPage />, {
    path: '/desk/tickets/tkt_1/print',
    route: '/desk/tickets/:ticketId/print',
    routes: [{ path: '/desk/tickets/:ticketId', element: <output>ticket</output> }],
    messages: MESSAGES,
    resolvers: {
      ticketTypes: () => connectionOf([{ __typename: 'TicketType', id: 'tty_repair', screens: screensOf(hidden) }]),
      ticket: () => ticketOf('tkt_1', { product, closing: [{ proof: 'SIGNATURE', isThere: false }] }),
    },
  });
  return screen.findByRole('article');
}

test('SYS-28: the form says whose matter it is, what was said and done, by whom and when, and leaves room to sign', async () => {
  const sheet = await open();
  for (const text of [
    '维修工单',
    '260508-0142',
    '锦和物业',
    '138****6021',
    'KFR-72 · SN-001',
    '家用空调 / 异响',
    '缺外机铭牌照片',
    '客户签字：',
  ])
    expect(sheet).toHaveTextContent(text);
  expect(within(sheet).getAllByRole('row')).toHaveLength(5);
  // What is not known is no empty line on paper.
  expect(within(sheet).queryByText('付款状态')).not.toBeInTheDocument();
});

test('one press prints, one key leads back', async () => {
  await open();
  const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
  fireEvent.click(screen.getByRole('button', { name: /打\s?印/ }));
  expect(print).toHaveBeenCalledTimes(1);
  await act(async () => void fireEvent.keyDown(document.body, { key: 'u' }));
  expect(await screen.findByText('ticket')).toBeInTheDocument();
});

test('TKT-91: paper leaves out what the type leaves out', async () => {
  const sheet = await open(['category', 'signatures']);
  expect(sheet).toHaveTextContent('缺外机铭牌照片');
  await waitFor(() => expect(sheet).not.toHaveTextContent('家用空调 / 异响'));
  expect(sheet).not.toHaveTextContent('客户签字：');
});
