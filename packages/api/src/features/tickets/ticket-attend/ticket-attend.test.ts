import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

const ATTEND =
  'mutation A($input: TicketAttendInput!) { ticketAttend(input: $input) { ticket { attendees { name isWriting } } userErrors { code field } } }';
const LIST = '{ tickets(first: 20, filter: { view: ALL_OPEN }) { nodes { id attendees { name } } } }';

async function attends(account: string, ticketId: string, more: object = {}) {
  const { data, errors, sqlCount } = await app.as(account).run(ATTEND, { input: { ticketId, isWriting: false, ...more } });
  expect(errors).toBeUndefined();
  return { ...data.ticketAttend, sqlCount };
}

test('whoever is at a ticket is seen there by the others, and whether they write (TKT-27)', async () => {
  const { id } = await desk.withComplaints();
  expect((await attends('qiulan', id)).ticket.attendees).toEqual([]);
  const second = await attends('qinfen', id, { isWriting: true });
  expect(second.ticket.attendees).toEqual([{ name: '邱兰', isWriting: false }]);
  expect(second.sqlCount).toBeLessThanOrEqual(12);
  expect((await attends('qiulan', id)).ticket.attendees).toMatchObject([{ isWriting: true }]);
  await attends('qinfen', id, { isLeaving: true });
  expect((await attends('qiulan', id)).ticket.attendees).toEqual([]);
  expect((await desk.events(id)).length).toBe(3);
});

test('is gone after 25 seconds of silence', async () => {
  const { id } = await desk.withComplaints();
  await attends('qiulan', id);
  expect((await attends('qinfen', id)).ticket.attendees).toHaveLength(1);
  app.clock.advance(26_000);
  expect((await attends('qinfen', id)).ticket.attendees).toEqual([]);
});

test('a list reads it together for all of its tickets', async () => {
  const { id } = await desk.withComplaints();
  await attends('qiulan', id);
  await app.as('qinfen').run(LIST);
  const { data, sqlCount } = await app.as('qinfen').run(LIST);
  expect(data.tickets.nodes.find((one: { id: string }) => one.id === id).attendees).toEqual([{ name: '邱兰' }]);
  expect(sqlCount).toBeLessThanOrEqual(3);
});

test('a ticket out of sight has no attendance to see or to join', async () => {
  const { id } = await desk.withComplaints();
  for (const ticketId of [id, 'tkt_nothing'])
    expect(await attends('agent2', ticketId)).toMatchObject({ ticket: null, userErrors: [{ code: 'NOT_FOUND', field: ['ticketId'] }] });
});
