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

const idOf = async (account: string): Promise<string> => {
  const { nodes } = (await app.as('admin').run('{ people(first: 100) { nodes { id account } } }')).data.people;
  return nodes.find((person: { account: string }) => person.account === account).id;
};

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketWatch',
  by: 'qiulan',
  stranger: 'agent2',
  ready: () => desk.withComplaints(),
  input: () => ({ isWatching: true }),
  texts: [],
  isVersioned: false,
  isForReaders: true,
});

const watchers = async (account: string, id: string) =>
  (await app.as(account).run('query W($id: ID!) { ticket(id: $id) { watchers { account } } }', { id })).data.ticket?.watchers;
const listed = async (account: string, view: string) =>
  (await app.as(account).run('query V($view: TicketView!) { tickets(first: 50, filter: { view: $view }) { nodes { id } } }', { view })).data
    .tickets.nodes;

test('watching gives nobody sight: who loses it finds the ticket no more, nor is anybody drawn in who does not see it', async () => {
  const ticket = await desk.registers('agent2');
  await desk.does('manager', 'ticketWatch', { ticketId: ticket.id, isWatching: true });
  await desk.does('agent2', 'ticketWatch', { ticketId: ticket.id, personId: await idOf('manager'), isWatching: false });
  expect(await watchers('agent2', ticket.id)).toEqual([]);
  const drawn = await desk.verb('agent2', 'ticketWatch', { ticketId: ticket.id, personId: await idOf('qiulan'), isWatching: true });
  expect(drawn.userErrors).toMatchObject([{ code: 'CANNOT_SEE_TICKET', field: ['personId'], message: '邱兰看不到这张工单。' }]);
  const seen = await desk.withComplaints();
  await desk.does('qinfen', 'ticketWatch', { ticketId: seen.id, isWatching: true });
  expect(await listed('qinfen', 'WATCHED')).toContainEqual({ id: seen.id });
  const { version } = (await app.as('agent').run('query T($id: ID!) { ticket(id: $id) { version } }', { id: seen.id })).data.ticket;
  await desk.passes('qiulan', { ...seen, version }, 'technical');
  expect(await listed('qinfen', 'WATCHED')).not.toContainEqual({ id: seen.id });
  expect(await watchers('qinfen', seen.id)).toBeUndefined();
});

test('a note speaks to colleagues who see the ticket, and to nobody else', async () => {
  const ticket = await desk.withComplaints();
  const note = { ticketId: ticket.id, body: '@秦芬 请看一下', audience: 'INTERNAL' };
  await desk.does('qiulan', 'ticketNoteAdd', { ...note, mentionIds: [await idOf('qinfen')] });
  expect(await listed('qinfen', 'MENTIONED')).toContainEqual({ id: ticket.id });
  const { data } = await app
    .as('agent')
    .run('query N($id: ID!) { ticket(id: $id) { timeline(last: 1) { nodes { people { account } } } } }', { id: ticket.id });
  expect(data.ticket.timeline.nodes).toEqual([{ people: [{ account: 'qinfen' }] }]);
  const blind = await desk.verb('qiulan', 'ticketNoteAdd', { ...note, mentionIds: [await idOf('qinfen'), await idOf('agent2')] });
  expect(blind.userErrors).toMatchObject([{ code: 'CANNOT_SEE_TICKET', field: ['mentionIds', '1'] }]);
  const told = await desk.verb('qiulan', 'ticketNoteAdd', { ...note, audience: 'CUSTOMER', mentionIds: [await idOf('qinfen')] });
  expect(told.userErrors).toMatchObject([{ code: 'INVALID', field: ['mentionIds'] }]);
  await app.settle();
  const { nodes } = (await app.as('qinfen').run('{ notifications(first: 10) { nodes { kind } } }')).data.notifications;
  expect(nodes).toContainEqual({ kind: 'MENTIONED' });
});
