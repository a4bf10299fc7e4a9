import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';
import { refusesLikeEveryVerb } from '../../../testing/verb-refusals.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

const PART = async () => ({
  subject: '另要一张发票',
  description: '客户顺带提到上次的发票没有收到。',
  typeId: await desk.typeId('inquiry'),
});

test('a part becomes a ticket of its own for the same customer, and who was asked first answers for it as well', async () => {
  const ticket = await desk.withComplaints();
  const part = await desk.does('qiulan', 'ticketSplit', { ticketId: ticket.id, version: ticket.version, ...(await PART()), isChild: true });
  expect(part).toMatchObject({ owner: { account: 'agent' }, assignee: { account: 'qiulan' }, state: { code: 'RECORDED' } });
  expect(part.number).not.toBe(ticket.number);
  const look = 'query L($id: ID!) { ticket(id: $id) { customer { id } relations { relation ticket { id } } } }';
  const [whole, piece] = [
    (await app.as('agent').run(look, { id: ticket.id })).data.ticket,
    (await app.as('agent').run(look, { id: part.id })).data.ticket,
  ];
  expect(piece).toEqual({ customer: whole.customer, relations: [{ relation: 'PARENT', ticket: { id: ticket.id } }] });
  expect((await desk.events(ticket.id)).at(-1)?.type).toBe('ticket.split');
  expect((await desk.events(part.id)).map(({ type }) => type)).toEqual(['ticket.created']);
});

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketSplit',
  by: 'qiulan',
  stranger: 'agent2',
  ready: () => desk.withComplaints(),
  input: PART,
  texts: ['subject', 'description'],
  isVersioned: true,
  // Two tickets, each with its first receiver.
  mostStatements: 17,
});
