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

const tags = async (): Promise<readonly { id: string; name: string }[]> =>
  (await app.as('admin').run('{ words(list: TICKET_TAG, first: 50) { nodes { id name } } }')).data.words.nodes;

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketTag',
  by: 'qiulan',
  stranger: 'agent2',
  ready: () => desk.withComplaints(),
  input: async () => ({ addIds: [(await tags())[0]?.id] }),
  texts: [],
  isVersioned: false,
});

test('is found by its tags, and the history says which were put on and taken off', async () => {
  const [one, two] = await tags();
  const ticket = await desk.withComplaints();
  await desk.does('qiulan', 'ticketTag', { ticketId: ticket.id, addIds: [one?.id, two?.id] });
  const filter = (tagIds: readonly unknown[]) =>
    app
      .as('agent')
      .run('query F($ids: [ID!]) { tickets(first: 50, filter: { tagIds: $ids }) { nodes { id tags { id } } } }', { ids: tagIds });
  expect((await filter([one?.id, two?.id])).data.tickets.nodes).toEqual([{ id: ticket.id, tags: [{ id: one?.id }, { id: two?.id }] }]);
  await desk.does('agent', 'ticketTag', { ticketId: ticket.id, removeIds: [two?.id] });
  expect((await filter([two?.id])).data.tickets.nodes).toEqual([]);
  const look = 'query T($id: ID!) { ticket(id: $id) { timeline(last: 2) { nodes { changes { field from to } } } } }';
  expect((await app.as('agent').run(look, { id: ticket.id })).data.ticket.timeline.nodes).toEqual([
    { changes: [{ field: 'TAGS', from: null, to: `${one?.name} · ${two?.name}` }] },
    { changes: [{ field: 'TAGS', from: two?.name, to: null }] },
  ]);
  const again = await desk.verb('agent', 'ticketTag', { ticketId: ticket.id, removeIds: [two?.id] });
  expect(again.userErrors).toMatchObject([{ code: 'NOTHING_CHANGED' }]);
});
