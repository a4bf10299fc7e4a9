import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../../kernel/id.js';
import type { TestApp } from '../../../testing/start-test-app.js';
import { type Subscribed, TestSocket } from '../../../testing/test-socket.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
const sockets: TestSocket[] = [];
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
});
afterAll(() => app.close());

const ALL = 'subscription All { ticketsChanged { ticketId eventId type actorName at ticket { number version assignee { account } } } }';
const ONE = 'subscription One($id: ID!) { ticketChanged(ticketId: $id) { type actorName ticket { state { code } } } }';

/** Long enough for an event that should not come. */
const A_WHILE = 250;

async function listens(account: string, query: string, variables: object = {}): Promise<Subscribed> {
  const socket = await TestSocket.open(app.address, app.as(account).headers);
  sockets.push(socket);
  const subscribed = socket.subscribe(query, variables);
  await socket.stands();
  return subscribed;
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; waited < 5000 && !condition(); waited += 20) await setTimeout(20);
  expect(condition()).toBe(true);
}

const typesOf = ({ received }: Subscribed): unknown[] => received.map(({ data }) => Object(Object.values(data ?? {})[0]).type);

describe('changes of all tickets', () => {
  test('reach those who may see the ticket, with who did what and the ticket as it is now (SYS-19)', async () => {
    const [owner, stranger, complaints] = await Promise.all(['agent', 'agent2', 'qinfen'].map((account) => listens(account, ALL)));
    const ticket = await desk.withComplaints();
    await until(() => owner?.received.length === 3);
    await setTimeout(A_WHILE);
    expect(owner && typesOf(owner)).toEqual(['ticket.created', 'ticket.assigned', 'ticket.accepted']);
    expect(owner?.received.at(-1)?.data).toMatchObject({
      ticketsChanged: { ticketId: ticket.id, actorName: '邱兰', ticket: { version: 3, assignee: { account: 'qiulan' } } },
    });
    expect(complaints && typesOf(complaints)).toEqual(['ticket.assigned', 'ticket.accepted']);
    expect(stranger?.received).toEqual([]);
  });

  test('speak the language that the connection names: a browser writes its own into the handshake (SYS-22)', async () => {
    const query = 'subscription { ticketsChanged { ticket { type { name } } } }';
    const subscribed: Subscribed[] = [];
    for (const parameters of [{}, { 'accept-language': 'zh-CN' }]) {
      const socket = await TestSocket.open(app.address, { ...app.as('agent').headers, 'accept-language': 'en-US' }, parameters);
      sockets.push(socket);
      subscribed.push(socket.subscribe(query));
      await socket.stands();
    }
    await desk.registers('agent');
    await until(() => subscribed.every(({ received }) => received.length === 1));
    const names = subscribed.map(({ received }) => Object(received[0]?.data?.ticketsChanged).ticket.type.name);
    expect(names).toEqual(['Complaint', '投诉']);
  });

  test('reach those who took part, also after it has moved on (TKT-23)', async () => {
    const ticket = await desk.withComplaints();
    const onward = await desk.passes('qiulan', ticket, 'technical');
    const sender = await listens('qiulan', ALL);
    await desk.does('agent', 'ticketNoteAdd', { ticketId: onward.id, body: '客户来催', audience: 'INTERNAL' });
    await until(() => sender.received.length === 1);
  });
});

describe('a change that many hear of or not', () => {
  test('is looked up once for all of them', async () => {
    const ticket = await desk.passes('agent', await desk.registers('agent'), 'complaints');
    for (const account of ['technician', 'agent2', 'hanmei', 'agent'])
      await listens(account, 'subscription { ticketsChanged { ticketId } }');
    const before = app.statements.length;
    await desk.does('qinfen', 'ticketAccept', { ticketId: ticket.id, version: ticket.version });
    await setTimeout(A_WHILE);
    const looks = app.statements.slice(before).filter((sql) => /as ownerDepartmentId|person_id from ticket_participant/.test(sql));
    expect(looks).toHaveLength(2);
  });
});

describe('changes of one ticket', () => {
  test('come one after the other', async () => {
    const ticket = await desk.withComplaints();
    const other = await desk.registers('agent');
    const heard = await listens('agent', ONE, { id: ticket.id });
    await desk.does('agent', 'ticketNoteAdd', { ticketId: other.id, body: '别的工单', audience: 'INTERNAL' });
    await desk.resolves('qiulan', ticket);
    await desk.tells('agent', ticket);
    await until(() => heard.received.length === 2);
    expect(typesOf(heard)).toEqual(['ticket.solved', 'message.outbound_public']);
    expect(heard.received[1]?.data).toMatchObject({ ticketChanged: { actorName: '陈思敏', ticket: { state: { code: 'FED_BACK' } } } });
  });

  test('stop when the ticket leaves the sight of whoever listens', async () => {
    const ticket = await desk.registers('agent');
    const colleague = await app.given.person({ account: 'watcher', department: 'hotline', role: 'desk-agent' });
    const watcher = await TestSocket.open(app.address, (await app.signIn(colleague.account)).headers);
    sockets.push(watcher);
    const heard = watcher.subscribe(ONE, { id: ticket.id });
    await watcher.stands();
    await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '在热线组', audience: 'INTERNAL' });
    await until(() => heard.received.length === 1);
    const passed = await desk.passes('agent', { ...ticket, version: 2 }, 'complaints');
    await desk.accepts('qiulan', passed);
    await setTimeout(A_WHILE);
    expect(heard.received).toHaveLength(1);
  });

  test('are refused alike for a foreign and an unknown ticket', async () => {
    const ticket = await desk.registers('agent');
    for (const id of [ticket.id, newId('tkt', new Date()), 'nonsense']) {
      const { errors } = await (await listens('agent2', ONE, { id })).first;
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
