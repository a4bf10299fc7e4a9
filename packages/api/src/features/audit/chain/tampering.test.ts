import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { required } from '../../../testing/given.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';
import { headOf } from './chain.queries.js';
import type { ChainReport } from './verdict.rules.js';
import { type CheckOptions, verifyChain } from './verify-chain.js';

let app: TestApp;
let ticket: TicketNow;
/** Places in the chain and ids of the events of a ticket that was registered and transferred. */
let seals: readonly { readonly id: string; readonly position: number }[];

beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'qiulan'] });
  const desk = new TicketDesk(app);
  ticket = await desk.withComplaints();
  await app.settle();
  const rows = await app.db.read.rows('select id, place from audit_entry where subject_id = ? order by place', [ticket.id]);
  seals = rows.map(([id, position]) => ({ id: String(id), position: Number(position) }));
}, 30_000);
afterAll(() => app.close());

type Tamper = readonly [sql: string, ...params: (string | number)[]];

class RolledBack extends Error {}

/** What the check says after somebody with access to the database did this behind the product's back; afterwards it is undone. */
async function checkAfter(tampering: readonly Tamper[], options: Partial<CheckOptions> = {}): Promise<ChainReport> {
  let report: ChainReport | undefined;
  const attempt = app.db.inTransaction(async (tx) => {
    for (const [sql, ...params] of tampering) await tx.run(sql, params);
    report = await verifyChain(tx, { now: app.clock.now(), ...options });
    throw new RolledBack();
  });
  await expect(attempt).rejects.toThrow(RolledBack);
  return required(report, 'report');
}

const placesAfter = async (...tampering: Tamper[]) => (await checkAfter(tampering)).places;
const seal = (index: number) => seals[index] ?? { id: '', position: 0 };

describe('the sealed log (SEC-02)', () => {
  it('is intact after ordinary work, and says where it ends', async () => {
    expect(seals.length).toBeGreaterThanOrEqual(2);
    const [count] = await app.db.read.rows('select count(*) from event');
    const { checked, head, places } = await verifyChain(app.db.read, { now: app.clock.now() });
    expect([checked, places]).toEqual([Number(count?.[0]), []]);
    expect(head).toEqual(await headOf(app.db.read));
  });

  it.each([
    ['payload', `update event set payload = '{}' where id = ?`],
    ['time', `update event set at = '2020-01-01 00:00:00.000' where id = ?`],
    ['actor', `update event set actor_id = 'per_somebody' where id = ?`],
    ['address', `update event set address = '10.0.0.1' where id = ?`],
    ['kind', `update event set type = 'ticket.closed' where id = ?`],
  ])('names the event whose %s was changed', async (_, sql) => {
    expect(await placesAfter([sql, seal(1).id])).toEqual([{ kind: 'event_changed', position: seal(1).position, eventId: seal(1).id }]);
  });

  it('names the event that was deleted', async () => {
    expect(await placesAfter(['delete from event where id = ?', seal(0).id])).toEqual([
      { kind: 'event_missing', position: seal(0).position, eventId: seal(0).id },
    ]);
  });

  it('names the event that was inserted, and never seals it', async () => {
    const columns = 'type, subject_type, subject_id, at, actor_kind, actor_id, department_id, payload, source, request_id';
    const forge = `insert into event (id, seq, ${columns}) select 'evt_forged', 99, ${columns} from event where id = ?`;
    await app.db.inTransaction((tx) => tx.run(forge, [seal(1).id]));
    await new TicketDesk(app).registers('agent');
    await app.settle();
    const { places } = await verifyChain(app.db.read, { now: app.clock.now() });
    await app.db.inTransaction((tx) => tx.run(`delete from event where id = 'evt_forged'`));
    expect(places).toEqual([{ kind: 'event_inserted', position: null, eventId: 'evt_forged' }]);
  });

  it('names a deleted seal, and the one that no longer follows from the one before it', async () => {
    const { id, position } = seal(0);
    const found = await placesAfter(['delete from audit_entry where id = ?', id], [`update audit_chain set sealed_below = 'evt_1'`]);
    expect(found).toContainEqual({ kind: 'seal_missing', position, eventId: null });
    expect(found).toContainEqual({ kind: 'event_inserted', position: null, eventId: id });
  });

  it('names a seal that was made to fit a changed event', async () => {
    const found = await placesAfter(
      [`update event set actor_id = 'per_somebody' where id = ?`, seal(0).id],
      [`update audit_entry set actor_id = 'per_somebody', event_hash = ? where id = ?`, 'f'.repeat(64), seal(0).id],
    );
    const kinds = found.map(({ kind, position }) => [kind, position]);
    expect(kinds).toEqual([
      ['seal_changed', seal(0).position],
      ['event_changed', seal(0).position],
    ]);
  });

  it('names a seal whose searchable columns say something else than its event', async () => {
    expect(await placesAfter([`update audit_entry set source = 'job' where id = ?`, seal(0).id])).toEqual([
      { kind: 'seal_changed', position: seal(0).position, eventId: seal(0).id },
    ]);
  });

  it('misses a kept anchor when the end of the chain was cut off and sealed anew', async () => {
    const anchor = await headOf(app.db.read);
    const { places } = await checkAfter([['delete from audit_entry where place = ?', anchor.position]], { anchor });
    expect(places).toContainEqual({
      kind: 'anchor_missed',
      position: anchor.position,
      eventId: null,
    });
  });
});

describe('texts beside the log (SEC-01, SEC-05)', () => {
  const textId = async () => String((await app.db.read.rows('select event_id from event_text where texts is not null'))[0]?.[0]);

  it('are named when they were changed or taken away otherwise', async () => {
    const id = await textId();
    const kinds = async (sql: string) => (await placesAfter([sql, id])).map(({ kind, eventId }) => [kind, eventId]);
    expect(await kinds(`update event_text set texts = '{"reason":"other"}' where event_id = ?`)).toEqual([['text_changed', id]]);
    expect(await kinds('update event_text set texts = null where event_id = ?')).toEqual([['text_missing', id]]);
    expect(await kinds('delete from event_text where event_id = ?')).toEqual([['text_missing', id]]);
  });

  it('may be erased by whoever may, and the chain stays whole', async () => {
    const id = await textId();
    const erase = 'mutation ($input: EventTextsEraseInput!) { eventTextsErase(input: $input) { eventId userErrors { code } } }';
    const input = { eventId: id, reason: '客户要求' };
    expect((await app.as('admin').run(erase, { input })).data.eventTextsErase).toEqual({ eventId: id, userErrors: [] });
    await app.settle();
    expect((await verifyChain(app.db.read, { now: app.clock.now() })).places).toEqual([]);
    const { data } = await app
      .as('agent')
      .run('query ($id: ID!) { ticket(id: $id) { timeline(first: 30) { nodes { id reason } } } }', { id: ticket.id });
    expect(data.ticket.timeline.nodes).toContainEqual({ id, reason: null });
    expect((await app.as('admin').run(erase, { input })).data.eventTextsErase.userErrors).toEqual([{ code: 'NOTHING_TO_ERASE' }]);
  });
});
