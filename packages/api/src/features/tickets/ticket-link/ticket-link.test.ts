import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';
import { refusesLikeEveryVerb } from '../../../testing/verb-refusals.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

let other: TicketNow;
refusesLikeEveryVerb(() => desk, {
  verb: 'ticketLink',
  by: 'agent',
  stranger: 'agent2',
  ready: async () => {
    other = await desk.registers('agent');
    return desk.registers('agent');
  },
  input: () => ({ otherTicketId: other.id, relation: 'RELATED' }),
  texts: [],
  isVersioned: false,
});

const LOOK =
  'query L($id: ID!) { ticket(id: $id) { relations { relation ticket { id number } } timeline(last: 1) { nodes { type otherNumber relation } } } }';
const look = async (account: string, id: string) => (await app.as(account).run(LOOK, { id })).data.ticket;
const link = (ticketId: string, otherTicketId: string, relation: string) =>
  desk.verb('agent', 'ticketLink', { ticketId, otherTicketId, relation });

test('both tickets and both histories say how they belong together, until it is taken back', async () => {
  const [one, two] = [await desk.registers('agent'), await desk.registers('agent')];
  expect((await link(one.id, two.id, 'DUPLICATE_OF')).userErrors).toEqual([]);
  expect(await look('agent', one.id)).toEqual({
    relations: [{ relation: 'DUPLICATE_OF', ticket: { id: two.id, number: two.number } }],
    timeline: { nodes: [{ type: 'ticket.linked', otherNumber: two.number, relation: 'DUPLICATE_OF' }] },
  });
  expect((await look('agent', two.id)).relations).toEqual([{ relation: 'DUPLICATED_BY', ticket: { id: one.id, number: one.number } }]);
  expect((await link(two.id, one.id, 'RELATED')).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['otherTicketId'] }]);
  await desk.does('agent', 'ticketUnlink', { ticketId: two.id, otherTicketId: one.id });
  expect((await look('agent', one.id)).relations).toEqual([]);
  expect((await desk.events(one.id)).map(({ type }) => type)).toEqual(['ticket.created', 'ticket.linked', 'ticket.unlinked']);
});

test('a ticket waits for the tickets below it (TKT-24), which lie in no circle and below one only', async () => {
  const [parent, child, third] = [await desk.registers('agent'), await desk.registers('agent'), await desk.registers('agent')];
  await link(parent.id, child.id, 'CHILD');
  expect((await link(child.id, third.id, 'PARENT')).userErrors).toMatchObject([{ code: 'TICKET_HAS_PARENT' }]);
  expect((await link(child.id, parent.id, 'CHILD')).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
  await link(third.id, parent.id, 'CHILD');
  expect((await link(child.id, third.id, 'CHILD')).userErrors).toMatchObject([{ code: 'TICKET_CYCLE' }]);
  const input = { ticketId: parent.id, version: parent.version + 2, cause: '因', measure: '措施' };
  expect((await desk.verb('agent', 'ticketResolve', input)).userErrors).toMatchObject([
    { code: 'CHILDREN_OPEN', params: [{ name: 'count', value: '1' }] },
  ]);
  const can = 'query C($id: ID!) { ticket(id: $id) { viewerCan { resolve { code } } } }';
  expect((await app.as('agent').run(can, { id: parent.id })).data.ticket.viewerCan.resolve.code).toBe('CHILDREN_OPEN');
  await desk.resolves('agent', { ...child, version: child.version + 1 });
  expect((await desk.verb('agent', 'ticketResolve', input)).userErrors).toEqual([]);
});

test('what the viewer may not see is not told, and cannot be linked', async () => {
  const [mine, hidden] = [await desk.registers('agent'), await desk.registers('agent2')];
  expect((await link(mine.id, hidden.id, 'RELATED')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['otherTicketId'] }]);
  await desk.does('manager', 'ticketLink', { ticketId: mine.id, otherTicketId: hidden.id, relation: 'RELATED' });
  expect((await look('agent', mine.id)).relations).toEqual([]);
  expect((await look('manager', mine.id)).relations).toHaveLength(1);
});
