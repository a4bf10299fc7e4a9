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

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketNoteAdd',
  by: 'qiulan',
  stranger: 'agent2',
  ready: () => desk.withComplaints(),
  input: () => ({ body: '已联系客户', audience: 'INTERNAL' }),
  texts: ['body'],
  isVersioned: false,
});

test('notes never conflict: twenty at once are all kept, in one order', async () => {
  const ticket = await desk.withComplaints();
  const bodies = Array.from({ length: 20 }, (_, n) => `第${n}条`);
  const done = await Promise.all(
    bodies.map((body, n) => desk.verb(n % 2 ? 'agent' : 'qiulan', 'ticketNoteAdd', { ticketId: ticket.id, body, audience: 'INTERNAL' })),
  );
  expect(done.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  const events = await desk.events(ticket.id);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(events).toHaveLength(ticket.version + 20);
});

test('emoji and rare characters come back as they were', async () => {
  const ticket = await desk.registers('agent');
  const body = '𠮷野家👩‍🔧 说「㐂」\n第二行';
  await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body, audience: 'CUSTOMER' });
  const { data } = await app
    .as('agent')
    .run('query Note($id: ID!) { ticket(id: $id) { timeline(last: 1) { nodes { type body audience channel isOutcome } } } }', {
      id: ticket.id,
    });
  expect(data.ticket.timeline.nodes).toEqual([
    { type: 'message.outbound_public', body, audience: 'CUSTOMER', channel: 'PHONE', isOutcome: false },
  ]);
});

test('the text is in the message and not in the log, where it could not be erased', async () => {
  const ticket = await desk.registers('agent');
  await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '客户电话 13800136021', audience: 'INTERNAL' });
  const payloads = await app.db.read.rows('select payload from event where subject_id = ?', [ticket.id]);
  expect(payloads.flat().filter((payload) => String(payload).includes('13800136021'))).toEqual([]);
});

test.each([
  ['the outcome, before there is one', { audience: 'CUSTOMER', isOutcome: true }, 'OUTCOME_TOO_EARLY'],
  ['the outcome, to colleagues', { audience: 'INTERNAL', isOutcome: true }, 'INVALID'],
])('does not tell %s', async (_, wish, code) => {
  const ticket = await desk.registers('agent');
  const { userErrors } = await desk.verb('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '结果', ...wish });
  expect(userErrors).toMatchObject([{ code, field: ['isOutcome'] }]);
});
