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
const customers = new Map<string, string>();
/** Tickets of one customer. */
async function ofOne(account: string, name: string): Promise<TicketNow> {
  const customerId = customers.get(name) ?? (await desk.customerId(`1380013${String(6100 + customers.size)}`));
  customers.set(name, customerId);
  return desk.registers(account, { customerId });
}

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketMerge',
  // Two tickets are locked and read, each with its clocks and its responsibility; promises are looked for.
  mostStatements: 19,
  by: 'agent',
  stranger: 'agent2',
  ready: async () => {
    other = await ofOne('agent', 'one');
    return ofOne('agent', 'one');
  },
  input: () => ({ otherTicketId: other.id }),
  texts: [],
  isVersioned: true,
});

const row = async (id: string) => {
  const [one = {}] = await app.db.read.objects<Record<string, unknown>>('select * from ticket where id = ?', [id]);
  const { version: _version, updated_at: _at, ...rest } = one;
  const people = await app.db.read.rows('select person_id from ticket_participant where ticket_id = ? order by person_id', [id]);
  return { ...rest, people };
};
const merge = (account: string, { id, version }: TicketNow, otherTicketId: string) =>
  desk.verb(account, 'ticketMerge', { ticketId: id, version, otherTicketId, reason: '同一件事' });

test('goes on in the other ticket: both numbers lead there, nothing is done to it, and it is in no figure', async () => {
  const [source, target] = [await ofOne('agent', 'two'), await ofOne('agent', 'two')];
  const { ticket } = await merge('agent', source, target.id);
  expect(ticket?.state.category).toBe('VOID');
  const byNumber = 'query N($number: String!) { ticketByNumber(number: $number) { id relations { relation ticket { number } } } }';
  const found = (await app.as('agent').run(byNumber, { number: source.number })).data.ticketByNumber;
  expect(found.relations).toEqual([{ relation: 'MERGED_INTO', ticket: { number: target.number } }]);
  expect((await app.as('agent').run(byNumber, { number: target.number })).data.ticketByNumber.relations).toEqual([
    { relation: 'MERGED_FROM', ticket: { number: source.number } },
  ]);
  for (const [verb, input] of [
    ['ticketNoteAdd', { body: '备注', audience: 'INTERNAL' }],
    ['ticketEdit', { version: 2, priority: 'HIGH' }],
    ['ticketMerge', { version: 2, otherTicketId: target.id }],
    ['ticketReopen', { version: 2, reason: '重开' }],
  ] as const) {
    expect((await desk.verb('agent', verb, { ticketId: source.id, ...input })).userErrors).toMatchObject([{ code: 'TICKET_MERGED' }]);
  }
  await app.settle();
  expect(await app.db.read.rows('select 1 from metric_fact where ticket_id = ?', [source.id])).toEqual([]);
});

test('taken back, both tickets are exactly what they were', async () => {
  const [source, taken] = [await desk.resolves('agent', await ofOne('agent', 'three')), await ofOne('agent', 'three')];
  const target = await desk.accepts('qiulan', await desk.passes('agent', taken, 'complaints'));
  const before = [await row(source.id), await row(target.id)];
  const { ticket } = await merge('agent', source, target.id);
  expect(await row(source.id)).not.toEqual(before[0]);
  // Whoever goes on with the matter reads what was said of it before.
  expect((await app.as('qiulan').run('query T($id: ID!) { ticket(id: $id) { id } }', { id: source.id })).data.ticket).not.toBeNull();
  await desk.does('agent', 'ticketUnmerge', { ticketId: source.id, version: ticket?.version });
  expect([await row(source.id), await row(target.id)]).toEqual(before);
  expect(await app.db.read.rows('select 1 from ticket_link where ticket_id = ?', [source.id])).toEqual([]);
  expect((await desk.events(target.id)).map(({ type }) => type)).toEqual([
    'ticket.created',
    'ticket.assigned',
    'ticket.accepted',
    'ticket.absorbed',
    'ticket.released',
  ]);
  const again = await desk.verb('agent', 'ticketUnmerge', { ticketId: source.id, version: source.version + 2 });
  expect(again.userErrors).toMatchObject([{ code: 'NOT_MERGED' }]);
});

test("is refused into itself, into another customer's ticket, and into one that has ended", async () => {
  const [source, foreign] = [await ofOne('agent', 'four'), await ofOne('agent', 'five')];
  expect((await merge('agent', source, source.id)).userErrors).toMatchObject([{ code: 'SAME_TICKET' }]);
  expect((await merge('agent', source, foreign.id)).userErrors).toMatchObject([{ code: 'OTHER_CUSTOMER', field: ['otherTicketId'] }]);
  const gone = await ofOne('agent', 'four');
  await desk.does('supervisor', 'ticketVoid', { ticketId: gone.id, version: gone.version, reason: '误登' });
  expect((await merge('agent', source, gone.id)).userErrors).toMatchObject([{ code: 'STATE_FORBIDS', field: ['otherTicketId'] }]);
});
