import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

const QUERY = 'query C($ticketId: ID!, $text: String) { ticketColleagues(ticketId: $ticketId, text: $text) { account } }';
const colleagues = async (account: string, ticketId: string, text: string | null = null): Promise<string[]> => {
  const { data } = await app.as(account).run(QUERY, { ticketId, text });
  return data.ticketColleagues.map((person: { account: string }) => person.account);
};

test('whom a note may speak to: colleagues who see the ticket, those who have it first, never oneself', async () => {
  const ticket = await desk.withComplaints();
  const found = await colleagues('agent', ticket.id);
  expect(found[0]).toBe('qiulan');
  expect(found.length).toBeLessThanOrEqual(8);
  expect(found).not.toContain('agent');
  expect(await colleagues('agent', ticket.id, '邱')).toEqual(['qiulan']);
  expect(await colleagues('agent', ticket.id, 'QIU')).toEqual(['qiulan']);
});

test('somebody who may not see it is not offered, and whoever is offered may be mentioned', async () => {
  const ticket = await desk.withComplaints();
  expect(await colleagues('agent', ticket.id, '吴佳怡')).toEqual([]);
  const [account = ''] = await colleagues('agent', ticket.id);
  const { nodes } = (await app.as('admin').run('{ people(first: 100) { nodes { id account } } }')).data.people;
  const mentionIds = [nodes.find((one: { account: string }) => one.account === account).id];
  const note = { ticketId: ticket.id, body: '请看一下', audience: 'INTERNAL', mentionIds };
  expect((await desk.verb('agent', 'ticketNoteAdd', note)).userErrors).toEqual([]);
});

test('a ticket one may not see names nobody', async () => {
  const ticket = await desk.withComplaints();
  expect(await colleagues('agent2', ticket.id)).toEqual([]);
});
