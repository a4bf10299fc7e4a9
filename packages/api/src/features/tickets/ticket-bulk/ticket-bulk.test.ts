import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../../kernel/id.js';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

const BULK = `mutation B($input: TicketBulkInput!) { ticketBulk(input: $input) {
  results { ticketId isDone refusals { code field } ticket { version priority assignee { account } } } userErrors { code field } } }`;

const at = ({ id, version }: TicketNow) => ({ ticketId: id, version });

async function bulk(account: string, input: object, key?: string) {
  const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key };
  const { data, errors, sqlCount } = await app.as(account).run(BULK, { input }, { headers });
  expect(errors).toBeUndefined();
  return { ...data.ticketBulk, sqlCount };
}
const versionOf = async (id: string): Promise<number> =>
  Number((await app.db.read.rows('select version from ticket where id = ?', [id]))[0]?.[0]);
const waiting = async (count: number): Promise<TicketNow[]> => {
  const tickets: TicketNow[] = [];
  for (let index = 0; index < count; index += 1) tickets.push(await desk.passes('agent', await desk.registers('agent'), 'complaints'));
  return tickets;
};

describe('one act for many tickets (TKT-88)', () => {
  test('is done to each by its own rule: what one is refused holds up none of the others', async () => {
    const tickets = await waiting(3);
    const [first, second, third] = tickets.map(at);
    const stale = { ...second, version: 1 };
    const { results, userErrors } = await bulk('qiulan', { tickets: [first, stale, third], action: { accept: true } });
    expect(userErrors).toEqual([]);
    expect(results.map(({ isDone }: { isDone: boolean }) => isDone)).toEqual([true, false, true]);
    expect(results[0].ticket).toMatchObject({ version: 3, assignee: { account: 'qiulan' } });
    expect(results[1]).toMatchObject({ refusals: [{ code: 'CONFLICT' }], ticket: { version: 2, assignee: null } });
    expect((await desk.events(tickets[0]?.id ?? '')).length).toBe(3);
  });

  test('says beforehand what would come of it, and leaves nothing behind', async () => {
    const tickets = await waiting(2);
    await desk.does('qinfen', 'ticketAccept', at(tickets[1] as TicketNow));
    const asked = { tickets: [at(tickets[0] as TicketNow), { ...at(tickets[1] as TicketNow), version: 3 }], action: { accept: true } };
    const events = async () => (await app.db.read.rows('select count(*) from event'))[0]?.[0];
    const before = await events();
    const trial = await bulk('qiulan', { ...asked, isTrial: true });
    expect(trial.results).toMatchObject([
      { isDone: true, refusals: [], ticket: { version: 2, assignee: null } },
      { isDone: false, refusals: [{ code: 'NOT_YOURS' }] },
    ]);
    expect(await events()).toBe(before);
    expect((await bulk('qiulan', asked)).results.map(({ isDone }: { isDone: boolean }) => isDone)).toEqual([true, false]);
  });

  test('is done once to each, however often it arrives; what failed is tried again', async () => {
    const [first, second] = await waiting(2);
    const input = { tickets: [first, second].map((ticket) => at(ticket as TicketNow)), action: { note: { body: '统一回访' } } };
    await bulk('qiulan', input, 'bulk-note-once');
    await bulk('qiulan', input, 'bulk-note-once');
    expect(await versionOf(first?.id ?? '')).toBe(3);
    expect((await bulk('qiulan', { ...input, action: { accept: true } }, 'bulk-note-once')).results).toMatchObject([
      { refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] },
      { refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] },
    ]);
  });

  test('changes priority, passes on, gives to a person, closes', async () => {
    const tickets = (await waiting(2)).map(at);
    await bulk('qiulan', { tickets, action: { accept: true } });
    const taken = tickets.map((ticket) => ({ ...ticket, version: 3 }));
    const edited = await bulk('qiulan', { tickets: taken, action: { edit: { priority: 'URGENT' } } });
    expect(edited.results).toMatchObject([{ ticket: { priority: 'URGENT' } }, { ticket: { priority: 'URGENT' } }]);
    const now = edited.results.map(({ ticketId, ticket }: { ticketId: string; ticket: { version: number } }) => ({
      ticketId,
      version: ticket.version,
    }));
    const transfer = { departmentId: await app.given.departmentId('technical'), reason: '需技术判断' };
    expect((await bulk('qiulan', { tickets: now, action: { transfer } })).results).toMatchObject([{ isDone: true }, { isDone: true }]);
    const closing = await bulk('agent', { tickets: now, action: { close: true } });
    expect(closing.results.every(({ isDone }: { isDone: boolean }) => !isDone)).toBe(true);
  });

  test('puts tags on and takes them off; what has them already is said to be so, and a trial leaves none behind (TKT-88)', async () => {
    const tickets = (await waiting(2)).map(at);
    await bulk('qiulan', { tickets, action: { accept: true } });
    const { nodes } = (await app.as('qiulan').run('{ words(list: TICKET_TAG, first: 2) { nodes { id } } }')).data.words;
    const [first, second] = nodes.map(({ id }: { id: string }) => id);
    const tagsOf = async () => Number((await app.db.read.rows('select count(*) from ticket_tag'))[0]?.[0]);
    const before = await tagsOf();
    const tag = { addIds: [first, second], removeIds: [] };
    expect((await bulk('qiulan', { tickets, action: { tag }, isTrial: true })).results).toMatchObject([{ isDone: true }, { isDone: true }]);
    expect(await tagsOf()).toBe(before);
    await bulk('qiulan', { tickets, action: { tag } });
    expect(await tagsOf()).toBe(before + 4);
    expect((await bulk('qiulan', { tickets, action: { tag } })).results).toMatchObject([
      { refusals: [{ code: 'NOTHING_CHANGED' }] },
      { refusals: [{ code: 'NOTHING_CHANGED' }] },
    ]);
    await bulk('qiulan', { tickets, action: { tag: { addIds: [], removeIds: [second] } } });
    expect(await tagsOf()).toBe(before + 2);
  });

  test('a note, an end and taking out of the figures are tried without a trace (TKT-88)', async () => {
    const tickets = (await waiting(1)).map(at);
    const left = async () =>
      Promise.all(
        ['event', 'ticket_message', 'ticket_mention'].map(
          async (table) => (await app.db.read.rows(`select count(*) from ${table}`))[0]?.[0],
        ),
      );
    const before = await left();
    const tried = async (action: object) => (await bulk('admin', { tickets, action, isTrial: true })).results[0];
    expect(await tried({ note: { body: '统一回访' } })).toMatchObject({ isDone: true, ticket: { version: 2 } });
    expect(await tried({ close: true })).toMatchObject({ isDone: false });
    expect(await tried({ void: { reason: '重复登记' } })).toMatchObject({ isDone: true, ticket: { version: 2 } });
    expect(await left()).toEqual(before);
  });

  test('what was closed together is opened again together, and counts as opened again (TKT-33, TKT-88)', async () => {
    const told = [];
    for (const ticket of await waiting(2)) {
      const solved = await desk.resolves('qiulan', await desk.accepts('qiulan', ticket));
      told.push(at(await desk.tells('agent', solved)));
    }
    const closed = await bulk('agent', { tickets: told, action: { close: true } });
    const now = closed.results.map(({ ticketId, isDone, ticket }: { ticketId: string; isDone: boolean; ticket: { version: number } }) => {
      expect(isDone).toBe(true);
      return { ticketId, version: ticket.version };
    });
    const reopen = { reason: '批量关闭有误' };
    expect((await bulk('agent', { tickets: now, action: { reopen }, isTrial: true })).results).toMatchObject([
      { isDone: true, ticket: { version: now[0].version } },
      { isDone: true },
    ]);
    expect((await bulk('agent', { tickets: now, action: { reopen } })).results).toMatchObject([{ isDone: true }, { isDone: true }]);
    const counts = 'select reopen_count, closed_at from ticket where id in (?, ?)';
    const stand = await app.db.read.rows(
      counts,
      now.map(({ ticketId }: { ticketId: string }) => ticketId),
    );
    expect(stand.map(([count, closedAt]) => [Number(count), closedAt])).toEqual([
      [1, null],
      [1, null],
    ]);
  });

  test('is exactly one act, to so many tickets, each named once', async () => {
    const [ticket] = await waiting(1);
    const tickets = [at(ticket as TicketNow)];
    for (const action of [{}, { accept: true, close: true }, { accept: false }])
      expect((await bulk('qiulan', { tickets, action })).userErrors).toMatchObject([{ code: 'INVALID', field: ['action'] }]);
    expect((await bulk('qiulan', { tickets: [], action: { accept: true } })).userErrors).not.toEqual([]);
    expect((await bulk('qiulan', { tickets: Array(51).fill(tickets[0]), action: { accept: true } })).userErrors).not.toEqual([]);
    expect((await bulk('qiulan', { tickets: [...tickets, ...tickets], action: { accept: true } })).results).toHaveLength(1);
  });

  test('a foreign ticket, person or department is answered like an unknown one', async () => {
    const foreign = await desk.registers('agent2');
    const unknown = newId('tkt', new Date());
    const { results } = await bulk('qiulan', {
      tickets: [{ ...at(foreign) }, { ticketId: unknown, version: 1 }],
      action: { accept: true },
    });
    const refusal = { isDone: false, refusals: [{ code: 'NOT_FOUND', field: ['ticketId'] }], ticket: null };
    expect(results).toEqual([
      { ...refusal, ticketId: foreign.id },
      { ...refusal, ticketId: unknown },
    ]);
  });

  test('reads its tickets together', async () => {
    const tickets = (await waiting(3)).map(at);
    const one = await bulk('qiulan', { tickets: tickets.slice(0, 1), action: { accept: true }, isTrial: true });
    const three = await bulk('qiulan', { tickets, action: { accept: true }, isTrial: true });
    expect(three.sqlCount).toBeLessThanOrEqual(one.sqlCount * 3 - 2);
  });
});
