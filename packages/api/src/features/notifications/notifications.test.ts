import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows, insertRows } from '../../platform/db/write.js';
import { eventsByIds } from '../../platform/events/outbox.queries.js';
import { required } from '../../testing/given.js';
import { holderOfOwnRole } from '../../testing/own-role.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { TestSocket } from '../../testing/test-socket.js';
import { startDesk, type TicketDesk } from '../../testing/ticket-desk.js';
import { PersonEntity, STAFF } from '../people/index.js';
import { RoleAssignmentEntity } from '../people/role-assignment.entity.js';
import { fanOut } from './fan-out.js';
import { notificationsSweep } from './notifications.jobs.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.settle();
  await app.db.inTransaction((tx) => tx.run('delete from notification'));
});

const LIST = `query L($first: Int, $after: String, $filter: NotificationFilter) {
  notifications(first: $first, after: $after, filter: $filter) { totalCount nodes { id kind title at readAt ticket { number } } pageInfo { endCursor } }
  notificationBox { unreadCount } }`;
const READ =
  'mutation R($input: NotificationsReadInput!) { notificationsRead(input: $input) { readCount box { unreadCount } userErrors { code } } }';

async function boxOf(account: string, variables: object = {}) {
  await app.settle();
  const { data, errors, sqlCount } = await app.as(account).run(LIST, { first: 50, ...variables });
  expect(errors).toBeUndefined();
  return { ...data.notifications, unread: data.notificationBox.unreadCount, sqlCount };
}
const kindsOf = async (account: string) => (await boxOf(account)).nodes.map(({ kind }: { kind: string }) => kind);
const reads = async (account: string, input: object) => (await app.as(account).run(READ, { input })).data.notificationsRead;

describe('what happens to a ticket', () => {
  test('is told to those whom it concerns, after it has happened (SYS-26)', async () => {
    const ticket = await desk.withComplaints();
    expect(await kindsOf('qinfen')).toEqual(['QUEUED']);
    expect(await kindsOf('qiulan')).toEqual(['QUEUED']);
    const solved = await desk.resolves('qiulan', ticket);
    const box = await boxOf('agent');
    expect(box).toMatchObject({
      nodes: [{ kind: 'SOLVED', title: '邱兰解决了你登记的工单，请告知客户', readAt: null, ticket: { number: solved.number } }],
      ...{ totalCount: 1, unread: 1 },
    });
    expect(await kindsOf('agent2')).toEqual([]);
  });

  test('is told once, however often the event is delivered', async () => {
    const ticket = await desk.passes('agent', await desk.registers('agent'), 'complaints');
    await app.settle();
    const [event] = await storedEvents(ticket.id, 'ticket.assigned');
    await fanOut.handle(systemCtx(app.state, 'event'), required(event, 'event'));
    expect(await kindsOf('qiulan')).toEqual(['QUEUED']);
  });

  test('does not go to who could not open the ticket, and says nothing of one that has left somebody’s sight', async () => {
    await holderOfOwnRole(app, { code: 'clerk', permissions: ['person:read'] });
    const clerk = await app.given.person({ account: 'clerk-there', department: 'complaints', role: 'clerk' });
    const ticket = await desk.passes('agent', await desk.registers('agent'), 'complaints');
    expect(await kindsOf('qinfen')).toEqual(['QUEUED']);
    const rows = await app.db.read.rows('select count(*) from notification where person_id = ?', [clerk.id]);
    expect(Number(rows[0]?.[0])).toBe(0);
    const accepted = await desk.accepts('qiulan', ticket);
    await desk.passes('qiulan', accepted, 'technical');
    const { nodes } = await boxOf('qinfen');
    expect(nodes).toMatchObject([{ kind: 'QUEUED', ticket: null }]);
  });
});

test('five thousand people of a department are told with a dozen statements, after the command (SYS-26)', async () => {
  const model = await app.given.person({ account: 'model', department: 'complaints', role: 'complaint-handler' });
  await app.state.db.inTransaction(async (tx) => {
    const people = (await findRows(tx, PersonEntity, { id: model.id })).flatMap((row) =>
      MANY.map((n) => ({ ...row, id: `per_many${n}`, account: `many${n}`, accountKey: `many${n}` })),
    );
    await insertRows(tx, PersonEntity, people);
    const held = await findRows(tx, RoleAssignmentEntity, { personId: model.id });
    await insertRows(
      tx,
      RoleAssignmentEntity,
      MANY.flatMap((n) => held.map((row) => ({ ...row, id: `asg_many${n}`, personId: `per_many${n}` }))),
    );
    await touchReference(tx, STAFF);
  });
  const ticket = await desk.registers('agent');
  await app.settle();
  const departmentId = await app.given.departmentId('complaints');
  const { sqlCount } = await desk.verb('agent', 'ticketTransfer', {
    ticketId: ticket.id,
    version: ticket.version,
    departmentId,
    reason: '请处理',
  });
  expect(sqlCount).toBeLessThanOrEqual(25);
  const [before, [event]] = [app.statements.length, await storedEvents(ticket.id, 'ticket.assigned')];
  await fanOut.handle(systemCtx(app.state, 'event'), required(event, 'event'));
  const own = app.statements.slice(before);
  expect(await rowsLeft()).toBeGreaterThanOrEqual(5000);
  expect(own.filter((sql) => sql.includes('into notification ')).length).toBeLessThanOrEqual(11);
  expect(own.filter((sql) => !/into notification |begin|commit/i.test(sql)).length).toBeLessThanOrEqual(15);
});

const MANY = Array.from({ length: 5000 }, (_, n) => n);

async function storedEvents(subjectId: string, type: string) {
  const rows = await app.db.read.rows('select id from event where subject_id = ? and type = ?', [subjectId, type]);
  return eventsByIds(
    app.db.read,
    rows.map(([id]) => String(id)),
  );
}

describe('the box', () => {
  test('is read by thing, up to a time, or whole', async () => {
    const [one, two] = [await desk.withComplaints(), await desk.withComplaints()];
    await desk.resolves('qiulan', one);
    app.clock.advance(1000);
    await desk.resolves('qiulan', two);
    const { nodes, unread } = await boxOf('agent');
    expect(unread).toBe(2);
    const [latest] = nodes;
    const notificationId = nodes.find(({ ticket }: { ticket: { number: string } }) => ticket.number === one.number).id;
    expect(await reads('agent2', { notificationId })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await reads('agent', { notificationId })).toEqual({ readCount: 1, box: { unreadCount: 1 }, userErrors: [] });
    expect((await boxOf('agent', { filter: { isUnread: true, kinds: ['SOLVED'] } })).nodes).toMatchObject([
      { ticket: { number: two.number } },
    ]);
    expect(await reads('agent', { until: new Date(Date.parse(latest.at) - 1) })).toMatchObject({ readCount: 0 });
    expect(await reads('agent2', {})).toMatchObject({ readCount: 0 });
    expect(await reads('agent', {})).toMatchObject({ readCount: 1, box: { unreadCount: 0 } });
    expect((await boxOf('agent')).totalCount).toBe(2);
  });

  test('is read where the ticket is opened, and nowhere else (SYS-19)', async () => {
    const [one, two] = [await desk.withComplaints(), await desk.withComplaints()];
    for (const ticket of [one, two]) await desk.resolves('qiulan', ticket);
    await app.settle();
    expect(await reads('agent2', { ticketId: one.id })).toMatchObject({ readCount: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await reads('agent', { ticketId: one.id })).toEqual({ readCount: 1, box: { unreadCount: 1 }, userErrors: [] });
  });

  test('is listed in pages with as many statements however many there are', async () => {
    const few = await desk.withComplaints();
    await desk.resolves('qiulan', few);
    const { sqlCount } = await boxOf('agent');
    for (let count = 0; count < 4; count += 1) await desk.resolves('qiulan', await desk.withComplaints());
    expect((await boxOf('agent')).sqlCount).toBe(sqlCount);
    expect(sqlCount).toBeLessThanOrEqual(6);
    const page = await boxOf('agent', { first: 3 });
    const next = await boxOf('agent', { first: 3, after: page.pageInfo.endCursor });
    expect([...page.nodes, ...next.nodes].map(({ ticket }) => ticket.number)).toHaveLength(5);
  });

  test('tells its open pages at once, and nobody else’s (SYS-19)', async () => {
    const socket = await TestSocket.open(app.address, app.as('agent').headers);
    const other = await TestSocket.open(app.address, app.as('agent2').headers);
    const listen = (one: TestSocket) => one.subscribe('subscription { notificationBoxChanged { unreadCount } }');
    const [heard, silent] = [listen(socket), listen(other)];
    await Promise.all([socket.stands(), other.stands()]);
    await desk.resolves('qiulan', await desk.withComplaints());
    await app.settle();
    for (let waited = 0; waited < 5000 && heard.received.length === 0; waited += 20) await sleep(20);
    expect(heard.received[0]?.data).toEqual({ notificationBoxChanged: { unreadCount: 1 } });
    await reads('agent', {});
    for (let waited = 0; waited < 5000 && heard.received.length < 2; waited += 20) await sleep(20);
    expect(heard.received[1]?.data).toEqual({ notificationBoxChanged: { unreadCount: 0 } });
    expect(silent.received).toEqual([]);
    for (const one of [socket, other]) one.close();
  });

  test('forgets what is long past', async () => {
    await desk.resolves('qiulan', await desk.withComplaints());
    expect((await boxOf('agent')).totalCount).toBe(1);
    app.clock.advance(89 * 86_400_000);
    await notificationsSweep.handle(systemCtx(app.state, 'job'), {});
    expect(await rowsLeft()).toBeGreaterThan(0);
    app.clock.advance(2 * 86_400_000);
    await notificationsSweep.handle(systemCtx(app.state, 'job'), {});
    expect(await rowsLeft()).toBe(0);
  });
});

const rowsLeft = async () => Number((await app.db.read.rows('select count(*) from notification'))[0]?.[0]);
