import { hopsOf, type LedgerEntry, returnsOf, secondsOf } from './hop-ledger.rules.js';

const desk = { id: 'dep_1', name: '售后服务部' };
const tech = { id: 'dep_2', name: '技术团队' };
const lin = { id: 'per_1', name: '林晓雯' };
const zhou = { id: 'per_2', name: '周启明' };

function entry(type: string, at: string, rest: Partial<LedgerEntry> = {}): LedgerEntry {
  return { id: `${type} ${at}`, type, at: `2026-05-08T${at}:00.000Z`, actorName: lin.name, ...rest };
}

const history = [
  entry('ticket.created', '03:20', { department: desk, assignee: lin }),
  entry('message.outbound_public', '03:32'),
  entry('ticket.assigned', '03:52', { department: desk, toDepartment: tech }),
  entry('ticket.accepted', '05:34', { department: tech, assignee: zhou, actorName: zhou.name }),
  entry('ticket.returned', '06:15', { department: tech, toDepartment: desk, assignee: lin, actorName: zhou.name }),
  entry('ticket.state_changed', '06:20', { department: desk, toState: { category: 'WAITING_CUSTOMER' } }),
];

test('follows the ticket from hand to hand with when it was sent, taken and left', () => {
  expect(hopsOf(history).map(({ id, ...hop }) => hop)).toEqual([
    {
      department: '售后服务部',
      person: '林晓雯',
      sentAt: history[0]?.at,
      acceptedAt: history[0]?.at,
      leftAt: history[2]?.at,
      end: 'transferred',
    },
    {
      department: '技术团队',
      person: '周启明',
      sentAt: history[2]?.at,
      acceptedAt: history[3]?.at,
      leftAt: history[4]?.at,
      end: 'returned',
    },
    { department: '售后服务部', person: '林晓雯', sentAt: history[4]?.at, acceptedAt: null, leftAt: null, end: 'current' },
  ]);
});

test('ends the last hand when the ticket is solved, and gives it back to the same person when it is reopened', () => {
  const hops = hopsOf([...history, entry('ticket.solved', '07:00'), entry('ticket.reopened', '08:00', { department: desk })]);
  expect(hops.slice(-2).map(({ department, person, end }) => [department, person, end])).toEqual([
    ['售后服务部', '林晓雯', 'solved'],
    ['售后服务部', '林晓雯', 'current'],
  ]);
});

test('ends the last hand by a change to a finished state', () => {
  const [hop] = hopsOf([history[0] as LedgerEntry, entry('ticket.state_changed', '04:00', { toState: { category: 'VOID' } })]);
  expect(hop).toMatchObject({ end: 'closed', leftAt: '2026-05-08T04:00:00.000Z' });
});

test('counts returns and the time in each hand', () => {
  const hops = hopsOf(history);
  const now = new Date('2026-05-08T06:25:00.000Z');
  expect(returnsOf(hops)).toBe(1);
  expect(hops.map((hop) => secondsOf(hop, now) / 60)).toEqual([32, 143, 10]);
});
