import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { RoutingDesk } from '../../testing/routing-desk.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
let routing: RoutingDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  routing = new RoutingDesk(app, desk);
});
afterAll(() => app.close());

/** Everybody goes home and nothing is left. */
afterEach(async () => {
  for (const account of ['qiulan', 'qinfen']) await routing.is(account, 'OFFLINE');
  await app.state.db.inTransaction(async (tx) => {
    await tx.run("update ticket set phase = 2, state_category = 'closed', assignee_id = null where phase = 0");
    await tx.run('delete from routing_wait');
  });
});

const now = async ({ id }: TicketNow): Promise<TicketNow> => {
  const [row] = await app.db.read.rows('select version from ticket where id = ?', [id]);
  return { ...({ id } as TicketNow), version: Number(row?.[0]) };
};

test('D1: what waits goes to whoever is there, to each who has least in hand', async () => {
  await routing.queue();
  await routing.workload(10);
  const first = await routing.waiting();
  await app.settle();
  expect(await routing.assignees([first])).toEqual([null]);
  await routing.is('qiulan', 'ONLINE');
  expect(await routing.assignees([first])).toEqual(['qiulan']);
  await routing.is('qinfen', 'ONLINE');
  const [second, third] = [await routing.waiting(), await routing.waiting()];
  await app.settle();
  expect((await routing.assignees([second, third])).sort()).toEqual(['qinfen', expect.any(String)]);
  expect((await desk.events(second.id)).map(({ type }) => type)).toEqual(['ticket.created', 'ticket.assigned', 'ticket.assigned']);
});

test('D2: nobody gets more than they have room for, and when there is room the oldest goes first, what is urgent before it', async () => {
  await routing.queue({ urgentWhen: { match: 'ALL', clauses: [{ fact: 'priority', test: 'IS', values: ['urgent'] }] } });
  await routing.workload(1);
  await routing.is('qiulan', 'ONLINE');
  const held = await routing.waiting();
  await app.settle();
  const [oldest, younger] = [await routing.waiting(), await routing.waiting()];
  const urgent = await routing.waiting({ priority: 'URGENT' });
  await app.settle();
  expect(await routing.assignees([held, oldest, younger, urgent])).toEqual(['qiulan', null, null, null]);
  await desk.resolves('qiulan', await desk.accepts('qiulan', await now(held)));
  await app.settle();
  expect(await routing.assignees([oldest, younger, urgent])).toEqual([null, null, 'qiulan']);
  await routing.agent('qiulan', { capacity: 2 });
  expect(await routing.assignees([oldest, younger])).toEqual(['qiulan', null]);
});

test('D2: a heavy ticket is the next of whoever is full; light ones behind it wait', async () => {
  await routing.queue();
  await routing.workload(4, [{ when: { match: 'ALL', clauses: [{ fact: 'priority', test: 'IS', values: ['high'] }] }, weight: 4 }]);
  await routing.agent('qiulan', {});
  await routing.is('qiulan', 'ONLINE');
  const [light, heavy, behind] = [await routing.waiting(), await routing.waiting({ priority: 'HIGH' }), await routing.waiting()];
  await app.settle();
  expect(await routing.assignees([light, heavy, behind])).toEqual(['qiulan', null, null]);
  await desk.resolves('qiulan', await desk.accepts('qiulan', await now(light)));
  await app.settle();
  expect(await routing.assignees([heavy, behind])).toEqual(['qiulan', null]);
});

test('ROL-03: busy or on a break is not there for new tickets; outside the hours of the department neither', async () => {
  await routing.workload(10);
  for (const choice of ['BUSY', 'BREAK'] as const) {
    await routing.queue();
    await routing.is('qiulan', choice);
    const ticket = await routing.waiting();
    await app.settle();
    expect(await routing.assignees([ticket])).toEqual([null]);
  }
});

const CALENDAR = 'mutation C($input: CalendarSetInput!) { calendarSet(input: $input) { calendar { id } userErrors { code } } }';
const FOLLOWS = 'mutation F($input: DepartmentCalendarSetInput!) { departmentCalendarSet(input: $input) { userErrors { code } } }';

test('D4: while the calendar of somebody’s department is closed they get nothing, unless the queue asks for no hours', async () => {
  const { nodes } = (await app.as('admin').run('{ calendars(first: 10) { nodes { id code } } }')).data.calendars;
  const inheritsFromId = nodes.find(({ code }: { code: string }) => code === 'office').id;
  const weeks = [{ days: Array.from({ length: 7 }, () => ['03:00-03:10']) }];
  const input = { code: 'night', zhCN: '凌晨', version: 0, inheritsFromId, weeks };
  const { calendar } = (await app.as('admin').run(CALENDAR, { input })).data.calendarSet;
  const departmentId = await app.given.departmentId('complaints');
  await app.as('admin').run(FOLLOWS, { input: { departmentId, calendarId: calendar.id } });
  await routing.queue({ hours: 'CALENDAR' });
  await routing.workload(10);
  await routing.is('qiulan', 'ONLINE');
  const ticket = await routing.waiting();
  await app.settle();
  expect(await routing.assignees([ticket])).toEqual([null]);
  await app.as('admin').run(FOLLOWS, { input: { departmentId, calendarId: null } });
  await routing.queue({ hours: 'ALWAYS' });
  expect(await routing.assignees([ticket])).toEqual(['qiulan']);
});

test('the customer goes to whoever had their last ticket, as long as they have room', async () => {
  await routing.queue({ prefers: ['LAST_HANDLER'] });
  await routing.workload(10);
  const customerId = await desk.customerId('13900139001');
  for (const account of ['qiulan', 'qinfen']) await routing.is(account, 'ONLINE');
  const first = await routing.waiting({ customerId });
  await app.settle();
  const [had] = await routing.assignees([first]);
  const again = [await routing.waiting({ customerId }), await routing.waiting({ customerId })];
  await app.settle();
  expect(await routing.assignees(again)).toEqual([had, had]);
});

const TICKET = `query T($id: ID!) { ticket(id: $id) { routing { wait { queueName isUrgent } assignment { queueName versionNumber strategy
  preference personName isViewer isCurrent weight hiddenCount explanation considered { personName place exclusion isChosen } } } } }`;

test('D9: a ticket says why it went to whom, who stood in line and why others did not, and by which version', async () => {
  await routing.queue({ strategy: 'ROUND_ROBIN', prefers: ['LAST_HANDLER'] });
  await routing.workload(10);
  await routing.is('qiulan', 'ONLINE');
  await routing.is('qinfen', 'BREAK');
  const ticket = await routing.waiting();
  await app.settle();
  const { assignment, wait } = (await app.as('qiulan').run(TICKET, { id: ticket.id })).data.ticket.routing;
  expect(wait).toBeNull();
  expect(assignment).toMatchObject({
    queueName: '投诉处理',
    strategy: 'ROUND_ROBIN',
    personName: '邱兰',
    isViewer: true,
    isCurrent: true,
    weight: 1,
  });
  expect(assignment.explanation[0]).toBe(`按队列“投诉处理”的规则（第 ${assignment.versionNumber} 版）`);
  expect(assignment.considered).toEqual(
    expect.arrayContaining([
      { personName: '邱兰', place: 1, exclusion: null, isChosen: true },
      { personName: '秦芬', place: null, exclusion: 'ON_BREAK', isChosen: false },
    ]),
  );
});

test('D9: trying out says to whom a ticket would go and changes nothing; no permission, no answer', async () => {
  await routing.queue();
  const ticket = await routing.waiting();
  await app.settle();
  const TRY =
    'query T($ticketId: ID!) { routingTrial(ticketId: $ticketId) { personName weight isUrgent queue { code } verdicts { queue { code } failed { fact } } considered { personName exclusion } explanation } }';
  const tried = (await app.as('xumin').run(TRY, { ticketId: ticket.id })).data.routingTrial;
  expect(tried).toMatchObject({ personName: null, queue: { code: 'complaints' }, isUrgent: false });
  expect(tried.considered.map(({ exclusion }: { exclusion: string }) => exclusion)).toEqual(['OFFLINE', 'OFFLINE']);
  expect(await routing.assignees([ticket])).toEqual([null]);
  expect((await app.as('qiulan').run(TRY, { ticketId: ticket.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

const BOARD = `{ routingBoard { queue { code } waitingCount urgentCount oldestSince onDutyCount load capacity seats { personName presence load capacity } } }`;

test('M3: whoever leads a department sees its queues: what waits, since when, who is there and what they have in hand', async () => {
  await routing.queue();
  await routing.workload(1);
  await routing.is('qiulan', 'ONLINE');
  const tickets = [await routing.waiting(), await routing.waiting(), await routing.waiting()];
  await app.settle();
  const { data, sqlCount } = await app.as('xumin').run(BOARD);
  expect(data.routingBoard).toHaveLength(1);
  expect(data.routingBoard[0]).toMatchObject({ queue: { code: 'complaints' }, waitingCount: 2, urgentCount: 0, onDutyCount: 1, load: 1 });
  expect(data.routingBoard[0].seats[0]).toEqual({ personName: '邱兰', presence: 'ONLINE', load: 1, capacity: expect.any(Number) });
  expect(sqlCount).toBeLessThanOrEqual(5);
  expect(await routing.assignees(tickets)).toEqual(['qiulan', null, null]);
});

test('a person who takes or is given a ticket by hand is not asked about room, and the ticket leaves the queue', async () => {
  await routing.queue();
  await routing.workload(1);
  const ticket = await routing.waiting();
  await app.settle();
  await desk.does('xumin', 'ticketAssign', {
    ...(await now(ticket)),
    ticketId: ticket.id,
    id: undefined,
    assigneeId: await routing.personId('qinfen'),
    reason: '熟悉该客户',
  });
  await app.settle();
  expect(await app.db.read.rows('select 1 from routing_wait where ticket_id = ?', [ticket.id])).toEqual([]);
  await routing.is('qinfen', 'ONLINE');
  const next = await routing.waiting();
  await app.settle();
  expect(await routing.assignees([next])).toEqual([null]);
});
