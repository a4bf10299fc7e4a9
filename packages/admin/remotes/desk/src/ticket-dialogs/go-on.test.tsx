import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import { useLocation } from 'react-router';
import { MESSAGES, ticketOf } from '../desk.fixture.js';
import { writeTrail } from '../inbox/inbox-trail.js';
import { DONE, send } from './dialog.fixture.js';
import { TicketDialogs } from './TicketDialogs.js';

function Page() {
  const { pathname, search } = useLocation();
  return (
    <>
      <output>{pathname + search}</output>
      <TicketDialogs ticketId="tkt_1" />
    </>
  );
}

async function open(ids: readonly string[]) {
  writeTrail({ search: '?view=owned', ids });
  const told = ticketOf('tkt_1', { outcomeToldAt: '2026-05-09T08:10:00.000Z' });
  await renderRemote(<Page />, {
    path: '/desk/tickets/tkt_1?dialog=close',
    route: '/desk/tickets/:ticketId',
    routes: [{ path: '/desk', element: <output>list</output> }],
    messages: MESSAGES,
    resolvers: { ticket: () => told, ticketClose: () => DONE },
  });
  await screen.findByRole('dialog');
}

afterEach(() => localStorage.clear());

test('goes on to the next ticket of the list when one is finished, and remembers that it shall', async () => {
  await open(['tkt_1', 'tkt_2']);
  fireEvent.click(screen.getByRole('checkbox', { name: '然后打开下一张' }));
  await send();
  expect(await screen.findByText('/desk/tickets/tkt_2')).toBeInTheDocument();
  expect(localStorage.getItem('shouwen.desk.goesOn')).toBe('yes');
});

test('goes back to the list behind the last one', async () => {
  await open(['tkt_0', 'tkt_1']);
  fireEvent.click(screen.getByRole('checkbox', { name: '然后打开下一张' }));
  await send();
  expect(await screen.findByText('list')).toBeInTheDocument();
});

test('stays unless asked, and asks nothing where there is no list', async () => {
  await open(['tkt_7']);
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  await send();
  await act(async () => undefined);
  expect(await screen.findByText('/desk/tickets/tkt_1')).toBeInTheDocument();
});
