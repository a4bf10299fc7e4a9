import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { entryOf, HISTORY, MESSAGES, REFUSAL, ticketOf, ZHOU } from '../desk.fixture.js';
import { TicketDialogs } from '../ticket-dialogs/TicketDialogs.js';

const arrived = entryOf('evt_6', 'message.internal_note', {
  actor: ZHOU,
  actorName: ZHOU.name,
  audience: 'INTERNAL',
  body: '先别解决，配件还没到。',
});

beforeEach(() => sessionStorage.clear());

/** The second reading of the ticket brings what a colleague did in between; the API then accepts the new version only. */
async function open() {
  let reads = 0;
  const now = ticketOf('tkt_1', {}, [...HISTORY, arrived]);
  return renderRemote(<TicketDialogs ticketId="tkt_1" />, {
    path: '/desk/tickets/tkt_1?dialog=resolve',
    messages: MESSAGES,
    resolvers: {
      ticket: () => (reads++ === 0 ? ticketOf('tkt_1') : now),
      ticketResolve: ({ input }: { input: { version: number } }) =>
        input.version === 6
          ? { ticket: now, userErrors: [] }
          : { ticket: null, userErrors: [REFUSAL('CONFLICT', '其他人刚刚做了修改，请查看最新内容后重试。')] },
    },
  });
}

const field = (name: string) => screen.findByRole('textbox', { name });
const submit = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: /^解决/ })));

test('asks for cause and measure before anything is sent', async () => {
  const { requests } = await open();
  await field('原因');
  await submit();
  expect(await screen.findAllByText('请填写')).toHaveLength(2);
  expect(requests.some(({ name }) => name === 'TicketResolve')).toBe(false);
});

test('keeps the draft on a conflict, shows what arrived, and goes on when it was read', async () => {
  const { requests } = await open();
  fireEvent.change(await field('原因'), { target: { value: '主控板批次性故障' } });
  fireEvent.change(await field('处理措施'), { target: { value: '更换主控板，试机 30 分钟' } });
  await submit();

  const notice = await screen.findByRole('alert');
  expect(notice).toHaveTextContent('其他人刚刚做了修改');
  expect(await within(notice).findByText(/先别解决，配件还没到。/)).toBeInTheDocument();
  expect(await field('原因')).toHaveValue('主控板批次性故障');
  expect(await field('处理措施')).toHaveValue('更换主控板，试机 30 分钟');

  await act(async () => void fireEvent.click(within(notice).getByRole('button', { name: '已了解，继续' })));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await submit();
  expect(await screen.findByText('已解决')).toBeInTheDocument();
  const sent = requests.filter(({ name }) => name === 'TicketResolve');
  expect(sent.map(({ variables }) => variables)).toMatchObject([
    { input: { version: 5 } },
    { input: { version: 6, cause: '主控板批次性故障' } },
  ]);
  expect(sessionStorage).toHaveLength(0);
});
