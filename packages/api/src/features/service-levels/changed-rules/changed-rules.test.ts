import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { instant } from '../../../platform/db/db.js';
import { shanghai } from '../../../testing/office-hours.js';
import { promise } from '../../../testing/promises.js';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';
import { followRules } from './follow-rules.js';

const IMPACT = 'running looked changed overdue shorter longer ended examples { number timerName fate dueAt newDueAt }';
const SET = `mutation ($input: ServicePolicySetInput!) { servicePolicySet(input: $input) { policy { version } userErrors { code } } }`;
const CALENDAR = `mutation ($input: CalendarSetInput!) { calendarSet(input: $input) { calendar { version } userErrors { code } } }`;
const OF_POLICY = `query ($set: ServicePolicySetInput, $archive: ServicePolicyArchiveInput, $move: ServicePolicyMoveInput) {
  servicePolicyImpact(set: $set, archive: $archive, move: $move) { ${IMPACT} } }`;
const OF_CALENDAR = `query ($calendar: CalendarSetInput, $statutoryYear: StatutoryYearImportInput, $department: DepartmentCalendarSetInput) {
  calendarImpact(calendar: $calendar, statutoryYear: $statutoryYear, department: $department) { ${IMPACT} } }`;
const YEAR = `mutation ($input: StatutoryYearImportInput!) { statutoryYearImport(input: $input) { userErrors { code } } }`;
const CLOCKS = 'query ($id: ID!) { ticket(id: $id) { clocks { timer { code } state dueAt targetSeconds breachedAt } } }';

let app: TestApp;
let desk: TicketDesk;
let ticket: TicketNow;
let endedBefore: readonly object[];
let endedIds: readonly string[];
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  // What happened later than the clock will say is delivered first.
  await app.settle();
  app.clock.standAt(shanghai('2026-01-05 10:00'));
  await promise(app, {
    timers: {
      first_response: { starts: [{ kind: 'created' }], stops: [{ kind: 'human_reply' }] },
      resolution: { starts: [{ kind: 'created' }], stops: [{ kind: 'solved' }] },
    },
    policies: [],
  });
  await acts(SET, policy('usual', { seconds: 4 * 3600 }));
  await acts(SET, policy('spare', { seconds: 8 * 3600 }));
  await endedClocks();
  ticket = await desk.registers('agent');
}, 60_000);
afterAll(() => app.close());

const policy = (code: string, { seconds, version }: { readonly seconds: number; readonly version?: number }) => {
  const common = { hours: 'BUSINESS', calendar: 'office', pauseStates: [], statistic: 'CASE', force: 'LIMIT', warnings: [], ladder: [] };
  const targets = ['first_response', 'resolution'].map((timer) => ({ timer, seconds, ...common }));
  return { code, version, names: { zhCN: code }, when: { match: 'ALL', clauses: [] }, targets };
};

/** Kept, missed and cancelled. */
async function endedClocks(): Promise<void> {
  const tickets = [await desk.registers('agent'), await desk.registers('agent'), await desk.registers('agent')] as const;
  endedIds = tickets.map(({ id }) => id);
  await answers(tickets[0]);
  await voids(tickets[2]);
  app.clock.standAt(shanghai('2026-01-05 17:00'));
  await answers(tickets[1]);
  for (const one of tickets.slice(0, 2)) await voids(one);
  await app.settle();
  app.clock.standAt(shanghai('2026-01-05 10:00'));
  endedBefore = await ended();
  expect(new Set(endedBefore.map((row) => Object(row).state))).toEqual(new Set(['met', 'missed', 'cancelled']));
}

async function voids({ id }: TicketNow): Promise<void> {
  const { data } = await app.as('manager').run('query ($id: ID!) { ticket(id: $id) { version } }', { id });
  await desk.does('manager', 'ticketVoid', { ticketId: id, version: data.ticket.version, reason: '误登记' });
}

const answers = ({ id }: TicketNow) =>
  desk.does('agent', 'ticketNoteAdd', { ticketId: id, body: '已与您确认', audience: 'CUSTOMER', channel: 'PHONE' });

const ended = (): Promise<object[]> => app.db.read.objects('select * from ticket_clock where ticket_id in (?, ?, ?) order by id', endedIds);

async function acts(document: string, input: object): Promise<void> {
  const { data, errors } = await app.as('admin').run(document, { input });
  const [answer] = Object.values(data ?? {}) as { userErrors: readonly object[] }[];
  expect([errors, answer?.userErrors]).toEqual([undefined, []]);
}

/** The change is delivered, and what it asks for is done batch by batch, each of them twice at once. */
async function followed(): Promise<void> {
  await app.settle();
  const ctx = systemCtx(app.state, 'job');
  for (let runs = await unfinished(); runs.length > 0; runs = await unfinished()) {
    for (const [runId] of runs) await Promise.all([followRules.handle(ctx, { runId }), followRules.handle(ctx, { runId })]);
  }
  expect(await ended()).toEqual(endedBefore);
}

const unfinished = () => app.db.read.rows('select id from clock_run where finished_at is null order by id');

const asks = async (document: string, variables: object) => {
  const { data, errors } = await app.as('admin').run(document, variables);
  expect(errors).toBeUndefined();
  return Object(Object.values(data)[0]);
};

async function dueOf(code = 'first_response'): Promise<string | null> {
  const { clocks } = (await app.as('agent').run(CLOCKS, { id: ticket.id })).data.ticket;
  const { dueAt } = clocks.find(({ timer }: { timer: { code: string } }) => timer.code === code);
  return dueAt;
}

const due = (wall: string): string => new Date(shanghai(wall)).toISOString();

/** The last line of the log about a run. */
async function lines(): Promise<{ readonly type: string; readonly payload: Record<string, unknown> }[]> {
  const rows = await app.db.read.objects<{ type: string; payload: string }>(
    "select type, payload from event where subject_type = 'clock_run' order by seq",
  );
  return rows.map(({ type, payload }) => ({ type, payload: JSON.parse(payload) }));
}

describe('clocks follow changed rules (SLA-01, SLA-19, catalogue section 5 rule 7, section 11 invariant 7)', () => {
  it('a new version of a policy: first what it would do, then what it does, with a line in the log', async () => {
    expect(await dueOf()).toBe(due('2026-01-05 15:30'));
    const set = policy('usual', { seconds: 2 * 3600, version: 1 });
    const told = await asks(OF_POLICY, { set });
    expect(told).toMatchObject({ running: 1, looked: 1, changed: 2, overdue: 0, shorter: 2, longer: 0, ended: 0 });
    expect(told.examples[0]).toEqual({
      number: ticket.number,
      timerName: 'first_response',
      fate: 'SHORTER',
      dueAt: due('2026-01-05 15:30'),
      newDueAt: due('2026-01-05 12:00'),
    });
    expect(await dueOf()).toBe(due('2026-01-05 15:30'));
    await acts(SET, set);
    await followed();
    expect(await dueOf()).toBe(due('2026-01-05 12:00'));
    const [one, last] = await lines();
    expect(one).toMatchObject({
      type: 'clock_run.followed',
      payload: {
        cause: 'service_policy.set',
        clocks: [{ ticketId: ticket.id, from: due('2026-01-05 15:30'), to: due('2026-01-05 12:00') }, {}],
      },
    });
    expect(last).toMatchObject({ type: 'clock_run.finished', payload: { checked: 1, changed: 2, overdue: 0, longer: 0, ended: 0 } });
  });

  it('the list of tickets sorts by the new deadline, and the version of the ticket stays', async () => {
    const [row] = await app.db.read.rows('select next_due_at, version from ticket where id = ?', [ticket.id]);
    expect(instant(String(row?.[0])).toISOString()).toBe(due('2026-01-05 12:00'));
    expect(row?.[1]).toBe(ticket.version);
  });

  it('a time that has gone by already is late at once, and more time does not take a miss back', async () => {
    app.clock.standAt(shanghai('2026-01-05 11:30'));
    const short = policy('usual', { seconds: 3600, version: 2 });
    expect(await asks(OF_POLICY, { set: short })).toMatchObject({ changed: 2, overdue: 2, shorter: 0 });
    await acts(SET, short);
    await followed();
    app.clock.standAt(shanghai('2026-01-05 11:31'));
    const { clocks } = (await app.as('agent').run(CLOCKS, { id: ticket.id })).data.ticket;
    expect(clocks.map(({ breachedAt }: { breachedAt: string | null }) => breachedAt !== null)).toEqual([true, true]);
    await acts(SET, policy('usual', { seconds: 4 * 3600, version: 3 }));
    await followed();
    expect((await app.as('agent').run(CLOCKS, { id: ticket.id })).data.ticket.clocks).toEqual(
      clocks.map((clock: object) => ({ ...clock, targetSeconds: 14_400 })),
    );
  });

  it('a policy that goes out of use leaves the word to the next; one that is moved takes it', async () => {
    app.clock.standAt(shanghai('2026-01-05 13:30'));
    ticket = await desk.registers('agent');
    const archive = { code: 'usual', version: 4, isArchived: true };
    expect(await asks(OF_POLICY, { archive })).toMatchObject({ running: 2, looked: 2, changed: 2, longer: 2 });
    await acts('mutation ($input: ServicePolicyArchiveInput!) { servicePolicyArchive(input: $input) { userErrors { code } } }', archive);
    await followed();
    expect(await dueOf()).toBe(due('2026-01-06 14:00'));
    await acts('mutation ($input: ServicePolicyArchiveInput!) { servicePolicyArchive(input: $input) { userErrors { code } } }', {
      ...archive,
      version: 5,
      isArchived: false,
    });
    await followed();
    expect(await dueOf()).toBe(due('2026-01-05 17:30'));
    const move = { code: 'spare', beforeCode: 'usual' };
    expect(await asks(OF_POLICY, { move })).toMatchObject({ changed: 2, longer: 2 });
    await acts('mutation ($input: ServicePolicyMoveInput!) { servicePolicyMove(input: $input) { userErrors { code } } }', move);
    await followed();
    expect(await dueOf()).toBe(due('2026-01-06 14:00'));
  });

  it('other hours of a calendar count from now on', async () => {
    app.clock.standAt(shanghai('2026-01-05 15:30'));
    const { data } = await app.as('admin').run('{ calendars(first: 20) { nodes { code version } } }');
    const { version } = data.calendars.nodes.find(({ code }: { code: string }) => code === 'office');
    const day = ['09:00-12:00', '13:30-16:30'];
    const calendar = {
      ...{ code: 'office', zhCN: '办公时间', version, timeZone: 'Asia/Shanghai', statutory: 'HOLIDAYS_AND_MAKEUP' },
      weeks: [{ days: [day, day, day, day, day, [], []] }],
    };
    expect(await asks(OF_CALENDAR, { calendar })).toMatchObject({ changed: 2, longer: 2 });
    await acts(CALENDAR, calendar);
    await followed();
    // Two hours had gone by; of the six that are left one was today, three are in the morning, two in the afternoon.
    expect(await dueOf()).toBe(due('2026-01-06 15:30'));
  });

  it('a year that the state declares moves what lies in it', async () => {
    const spare = policy('spare', { seconds: 40 * 3600, version: 1 });
    const { data } = await app.as('admin').run('{ servicePolicy(code: "spare") { version } }');
    await acts(SET, { ...spare, version: data.servicePolicy.version });
    await followed();
    const before = await dueOf();
    expect(before?.slice(0, 10)).toBe('2026-01-14');
    const year = {
      year: 2026,
      off: [{ name: '校庆', days: ['2026-01-08', '2026-01-09'] }],
      workdays: [],
      document: '国办发明电〔2026〕7号',
    };
    expect(await asks(OF_CALENDAR, { statutoryYear: year })).toMatchObject({ changed: 2, longer: 2 });
    await acts(YEAR, year);
    await followed();
    expect((await dueOf())?.slice(0, 10)).toBe('2026-01-16');
  });

  it('a department that works by other hours: its clocks without a calendar of their own', async () => {
    const { data } = await app.as('admin').run('{ servicePolicy(code: "spare") { version } }');
    const free = policy('spare', { seconds: 4 * 3600, version: data.servicePolicy.version });
    await acts(SET, { ...free, targets: free.targets.map((target) => ({ ...target, calendar: null })) });
    await followed();
    const answers = await app
      .as('admin')
      .run('{ calendars(first: 20) { nodes { id code } } departments(first: 100) { nodes { id parent { id } } } }');
    const calendarId = answers.data.calendars.nodes.find(({ code }: { code: string }) => code === 'always').id;
    const roots = answers.data.departments.nodes.filter(({ parent }: { parent: object | null }) => parent === null);
    const department = { departmentId: roots[0].id, calendarId };
    const now = shanghai('2026-01-05 15:30');
    expect(await asks(OF_CALENDAR, { department })).toMatchObject({ changed: 2, shorter: 2 });
    await acts(
      'mutation ($input: DepartmentCalendarSetInput!) { departmentCalendarSet(input: $input) { userErrors { code } } }',
      department,
    );
    await followed();
    expect(new Date(String(await dueOf())).getTime()).toBeLessThan(now + 4 * 3_600_000);
  });

  it('nothing is promised any more: it ends without a verdict', async () => {
    const { data } = await app.as('admin').run('{ servicePolicies(first: 20) { nodes { code version isArchived } } }');
    const used = data.servicePolicies.nodes.filter(({ isArchived }: { isArchived: boolean }) => !isArchived);
    for (const { code, version } of used) {
      await acts('mutation ($input: ServicePolicyArchiveInput!) { servicePolicyArchive(input: $input) { userErrors { code } } }', {
        ...{ code, version, isArchived: true },
      });
    }
    await followed();
    const { clocks } = (await app.as('agent').run(CLOCKS, { id: ticket.id })).data.ticket;
    expect(clocks.map(({ state }: { state: string }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
  });

  it('what would be refused, and several changes at once, have no answer', async () => {
    expect((await app.as('admin').run(OF_POLICY, { move: { code: 'nobody' } })).data.servicePolicyImpact).toBeNull();
    const both = { move: { code: 'usual' }, archive: { code: 'usual', version: 1, isArchived: true } };
    expect((await app.as('admin').run(OF_POLICY, both)).data.servicePolicyImpact).toBeNull();
    const { errors } = await app.as('agent').run(OF_POLICY, { move: { code: 'usual' } });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
