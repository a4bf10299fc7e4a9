import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { shanghai } from '../../testing/office-hours.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { at, startDesk, type TicketDesk, type TicketNow } from '../../testing/ticket-desk.js';
import { watchPromises } from './watch-promises.job.js';

let app: TestApp;
let desk: TicketDesk;
let ticket: TicketNow;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  // What the start left to do is done before the clock stands in the past.
  await app.settle();
});
afterAll(() => app.close());
beforeEach(async () => {
  week += 1;
  stands('Mon 10:00');
  ticket = await desk.registers('agent');
});

/** Each test has a week of its own, the one after the last: time never goes back. */
let week = 0;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;
type Day = (typeof DAYS)[number];
type Wall = `${Day} ${number}:${number}`;
const FIRST_MONDAY = shanghai('2025-12-29 00:00');
const instantOf = (wall: Wall): number => {
  const [hours = 0, minutes = 0] = wall.slice(4).split(':').map(Number);
  const days = week * 7 + DAYS.indexOf(wall.slice(0, 3) as Day);
  return FIRST_MONDAY + ((days * 24 + hours) * 60 + minutes) * 60_000;
};
const stands = (wall: Wall): void => app.clock.standAt(instantOf(wall));
const iso = (wall: Wall): string => new Date(instantOf(wall)).toISOString();

type Verb = 'promiseMake' | 'promiseKeep' | 'promiseMove' | 'promiseWithdraw';
const SHOWN = `promise { id version what state dueAt hours isOverdue note moves { from to } madeBy { account } holder { account } endedAt }
  ticket { id version } userErrors { code field }`;
async function act(verb: Verb, input: object, account = 'agent') {
  const document = `mutation A($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${SHOWN} } }`;
  const { data, errors, sqlCount } = await app.as(account).run(document, { input });
  return { ...inMilliseconds(data?.[verb]), errors, sqlCount };
}
/** MariaDB leaves out milliseconds that are nought. */
const inMilliseconds = (answer: object) => JSON.parse(JSON.stringify(answer).replace(/(:\d\d)Z"/g, '$1.000Z"'));
const make = (wish: object = {}, account = 'agent') =>
  act('promiseMake', { ticketId: ticket.id, what: '回电说明进度', channel: 'PHONE', dueAt: iso('Mon 15:00'), ...wish }, account);
const where = (promise: { id: string; version: number }) => ({ ticketId: ticket.id, promiseId: promise.id, version: promise.version });
const codes = ({ userErrors }: { userErrors: readonly { code: string }[] }) => userErrors.map(({ code }) => code);
const onTicket = async (id = ticket.id) =>
  (
    await app
      .as('agent')
      .run('query T($id: ID!) { ticket(id: $id) { promises { id state } nextPromise { id } viewerCan { close { code } } } }', { id })
  ).data.ticket;
const counts = async (account = 'agent') => (await app.as(account).run('{ promiseCounts { open soon overdue } }')).data.promiseCounts;

describe('a promise is on record (TKT-31, SLA-22)', () => {
  it('with what, by when and by whom, and stands on its ticket', async () => {
    const { promise, userErrors } = await make();
    expect(userErrors).toEqual([]);
    expect(promise).toMatchObject({
      ...{
        version: 1,
        what: '回电说明进度',
        state: 'OPEN',
        dueAt: iso('Mon 15:00'),
        hours: 'CALENDAR',
        isOverdue: false,
        moves: [],
      },
      ...{ madeBy: { account: 'agent' }, holder: { account: 'agent' }, endedAt: null },
    });
    expect(await onTicket()).toMatchObject({ promises: [{ id: promise.id, state: 'OPEN' }], nextPromise: { id: promise.id } });
    expect((await desk.events(ticket.id)).at(-1)?.type).toBe('ticket.promise_made');
  });

  it('due in business time as the maker says it', async () => {
    stands('Fri 17:00');
    const { promise } = await make({ dueAt: null, withinMinutes: 120, hours: 'BUSINESS' });
    expect(promise.hours).toBe('BUSINESS');
    expect(new Date(promise.dueAt).getTime()).toBeGreaterThan(instantOf('Fri 19:00'));
  });

  it.each([
    ['without a time', () => ({ dueAt: null }), 'INVALID'],
    ['with a time that has passed', () => ({ dueAt: iso('Mon 09:00') }), 'PROMISE_TIME_PAST'],
    ['of nothing', () => ({ what: ' ' }), 'REQUIRED'],
  ])('not %s', async (_, wish, code) => {
    const made = await make(wish());
    expect([made.promise, codes(made)]).toEqual([null, [code]]);
  });

  it('not on a ticket that one does not see, nor of one that is not there', async () => {
    expect(codes(await make({ ticketId: 'tkt_01ARZ3NDEKTSV4RRFFQ69G5FAV' }))).toEqual(['NOT_FOUND']);
    const { promise } = await make();
    const other = await desk.registers('agent');
    expect(codes(await act('promiseKeep', { ...where(promise), ticketId: other.id }))).toEqual(['NOT_FOUND']);
  });
});

describe('what becomes of it', () => {
  const CONTACT = { contact: { channel: 'PHONE', direction: 'OUT', result: 'REACHED', body: '已说明进度' } };

  it.each([
    ['promiseKeep', 'Mon 15:00', CONTACT, 'KEPT'],
    ['promiseKeep', 'Mon 15:01', CONTACT, 'LATE'],
    ['promiseWithdraw', 'Mon 14:00', { reason: '客户改为到店' }, 'WITHDRAWN'],
    ['promiseWithdraw', 'Mon 15:01', { reason: '无法联系' }, 'BROKEN'],
  ] as const)('%s at %s', async (verb, wall, more, state) => {
    const { promise } = await make();
    stands(wall);
    const ended = await act(verb, { ...where(promise), ...more });
    expect(ended.promise).toMatchObject({ version: 2, state, isOverdue: false, endedAt: iso(wall) });
    expect(codes(await act('promiseKeep', { ...where(ended.promise) }))).toEqual(['PROMISE_ENDED']);
    expect(codes(await act('promiseKeep', where(promise)))).toEqual(['CONFLICT']);
    expect((await onTicket()).nextPromise).toBeNull();
  });

  it('the contact that keeps it is logged with it, or neither is', async () => {
    const { promise } = await make();
    await act('promiseKeep', { ...where(promise), ...CONTACT });
    const types = (await desk.events(ticket.id)).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['message.outbound_public', 'ticket.promise_kept']);
    const next = (await make()).promise;
    const before = (await desk.events(ticket.id)).length;
    const early = { contact: { ...CONTACT.contact, isOutcome: true } };
    expect((await act('promiseKeep', { ...where(next), ...early })).userErrors).toEqual([
      { code: 'OUTCOME_TOO_EARLY', field: ['contact', 'isOutcome'] },
    ]);
    expect(codes(await act('promiseKeep', { ...where(next), version: 7, ...CONTACT }))).toEqual(['CONFLICT']);
    expect(await desk.events(ticket.id)).toHaveLength(before);
  });

  it('moved, both times stay; moved after its time it is late all the same', async () => {
    const { promise } = await make();
    const moved = (await act('promiseMove', { ...where(promise), dueAt: iso('Mon 16:00'), reason: '等备件' })).promise;
    expect(moved.moves).toEqual([{ from: iso('Mon 15:00'), to: iso('Mon 16:00') }]);
    stands('Mon 16:30');
    const again = (await act('promiseMove', { ...where(moved), withinMinutes: 60 })).promise;
    expect(again).toMatchObject({ dueAt: iso('Mon 17:30'), isOverdue: true });
    expect((await act('promiseKeep', where(again))).promise.state).toBe('LATE');
  });
});

describe('its clock (OUT-13)', () => {
  const look = (): Promise<void> => watchPromises.handle(systemCtx(app.state, 'job'), {});
  const said = async (id: string) => (await desk.events(id)).map(({ type }) => type);

  it('warns once before its time and says once that it passed, also after nobody looked for long', async () => {
    const { promise } = await make();
    const version = (await app.as('agent').run('query V($id: ID!) { ticket(id: $id) { version } }', { id: ticket.id })).data.ticket.version;
    for (const wall of ['Mon 14:29', 'Mon 14:30', 'Mon 14:31', 'Mon 15:00'] as const) {
      stands(wall);
      await Promise.all([look(), look()]);
    }
    expect(await said(promise.id)).toEqual(['ticket.promise_warned']);
    stands('Tue 15:00');
    await look();
    await look();
    expect(await said(promise.id)).toEqual(['ticket.promise_warned', 'ticket.promise_missed']);
    expect((await app.as('agent').run('query V($id: ID!) { ticket(id: $id) { version } }', { id: ticket.id })).data.ticket.version).toBe(
      version,
    );
    await app.settle();
    const { data } = await app.as('agent').run('{ notifications(first: 50) { nodes { kind ticket { id } } } }');
    const mine = data.notifications.nodes.filter((one: { kind: string; ticket: { id: string } | null }) => one.ticket?.id === ticket.id);
    expect(mine.map(({ kind }: { kind: string }) => kind)).toEqual(['PROMISE', 'PROMISE']);

    const slept = (await make({ dueAt: iso('Tue 16:00') })).promise;
    stands('Thu 10:00');
    await look();
    expect(await said(slept.id)).toEqual(['ticket.promise_missed']);
  });

  it('the list tells what is near and what is late, and counts it, in as many statements for three as for one', async () => {
    const LIST =
      'query L($filter: PromiseFilter) { customerPromises(first: 50, filter: $filter) { totalCount nodes { id isOverdue ticket { number customer { name } } holder { name } } } }';
    const list = async (filter: object) => {
      const { data, sqlCount } = await app.as('agent').run(LIST, { filter });
      return { ids: data.customerPromises.nodes.map(({ id }: { id: string }) => id), sqlCount };
    };
    const before = await counts();
    const first = (await make({ dueAt: iso('Mon 12:00') })).promise;
    const one = await list({ isOpen: true });
    ticket = await desk.registers('agent');
    const second = (await make({ dueAt: iso('Mon 11:00') })).promise;
    expect((await list({ isOpen: true })).sqlCount).toBe(one.sqlCount);
    const order = (await list({ isOpen: true })).ids.filter((id: string) => [first.id, second.id].includes(id));
    expect(order).toEqual([second.id, first.id]);
    stands('Mon 11:40');
    expect((await list({ due: 'OVERDUE' })).ids).toContain(second.id);
    expect((await list({ due: 'SOON' })).ids).toEqual([first.id]);
    expect(await counts()).toEqual({ open: before.open + 2, soon: 1, overdue: before.overdue + 1 });
    const elsewhere = await app.given.departmentId('complaints');
    const ofMine = (await list({ isOfMyDepartments: true, isOpen: true })).ids;
    expect(ofMine).toEqual(expect.arrayContaining([first.id, second.id]));
    expect((await list({ isOfMyDepartments: true, departmentIds: [elsewhere], isOpen: true })).ids).toEqual([]);
  });
});

describe('a ticket with an open promise', () => {
  it('cannot be closed without saying what became of it', async () => {
    ticket = await desk.withComplaints();
    const { promise } = await make();
    const told = await desk.tells('agent', await desk.resolves('qiulan', await now()));
    expect((await onTicket()).viewerCan.close.code).toBe('PROMISES_OPEN');
    expect((await desk.verb('agent', 'ticketClose', at(told))).userErrors[0]?.code).toBe('PROMISES_OPEN');
    await act('promiseKeep', where(promise));
    expect((await desk.verb('agent', 'ticketClose', at(await now()))).userErrors).toEqual([]);
  });

  it('hands it over when it is merged, and has it back when that is taken back', async () => {
    const customerId = (await app.as('agent').run('query C($id: ID!) { ticket(id: $id) { customer { id } } }', { id: ticket.id })).data
      .ticket.customer.id;
    const other = await desk.registers('agent', { customerId });
    const { promise } = await make();
    const merged = await desk.does('admin', 'ticketMerge', { ...at(await now()), otherTicketId: other.id });
    expect((await onTicket(other.id)).promises).toEqual([{ id: promise.id, state: 'OPEN' }]);
    expect((await onTicket()).promises).toEqual([]);
    await desk.does('admin', 'ticketUnmerge', at(merged));
    expect((await onTicket()).promises).toEqual([{ id: promise.id, state: 'OPEN' }]);
    const rows = await app.db.read.rows('select open_promises from ticket where id in (?, ?) order by id', [ticket.id, other.id]);
    expect(rows.map(([count]) => Number(count))).toEqual(ticket.id < other.id ? [1, 0] : [0, 1]);
  });

  const now = async (): Promise<TicketNow> =>
    (await app.as('agent').run('query T($id: ID!) { ticket(id: $id) { id version } }', { id: ticket.id })).data.ticket;
});
