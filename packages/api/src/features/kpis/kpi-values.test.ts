import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_ACCOUNTS } from '@shouwen/shared';
import { dayAfter } from '../../kernel/local-date.js';
import { systemCtx } from '../../platform/context.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { Answer, TestCaller } from '../../testing/test-caller.js';
import { TicketDesk } from '../../testing/ticket-desk.js';
import { kpisSection } from './kpis.playbook.js';
import { recordFacts } from './record-facts.js';
import { rebuildChangedDays } from './rollup.js';

const HOUR = 3_600_000;
const KEYS = ['created', 'solved', 'first_response', 'dispatch', 'full_resolution', 'complaint_24h'];
const FIGURES = 'value numerator denominator n mean p50 p90 status isProvisional isApproximate';

const FIRST_RESPONSE = {
  key: 'first_response',
  names: { 'zh-CN': '首次响应', 'zh-TW': '首次回應', en: 'First response' },
  definitions: { 'zh-CN': '定义', 'zh-TW': '定義', en: 'Definition' },
  measure: 'first_response',
  conditions: { excludedChannels: ['phone', 'visit'] },
  direction: 'down',
  target: 3600,
  force: 'limit',
  minimumN: 5,
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: [...DEMO_ACCOUNTS, 'xumin'] });
  await new TicketDesk(app).certifies('technician', 'technician-certificate');
  // A morning, so that no story of one day runs over midnight whenever the suite runs.
  advance(Date.parse(`${dayAfter(today(), 1)}T09:00:00+08:00`) - app.clock.now().getTime());
});
afterAll(() => app.close());

describe('figures of today', () => {
  it('shows what just happened, with the tickets behind it (issue: the head of department sees it in the day’s figures)', async () => {
    const ticket = await create('agent2', { type: 'repair', category: 'fridge-noise', channel: 'WEB' });
    advance(10 * 60_000);
    await act('agent2', 'ticketNoteAdd', { ticketId: ticket.id, body: '您好，已登记。', audience: 'CUSTOMER', channel: 'WEB' });
    advance(20 * 60_000);
    const field = await app.given.departmentId('field-1');
    const technician = (await app.state.db.read.rows("select id from person where account = 'technician'"))[0]?.[0];
    await act('agent2', 'ticketTransfer', {
      ticketId: ticket.id,
      version: 2,
      departmentId: field,
      assigneeId: technician,
      reason: '就近派工',
    });
    await act('technician', 'ticketAccept', { ticketId: ticket.id, version: 3 });
    advance(2 * HOUR);
    await act('technician', 'ticketResolve', { ticketId: ticket.id, version: 4, cause: '风扇擦碰', measure: '更换支架' });
    await app.settle();
    const figures = await totals('manager');
    expect(figures).toMatchObject({
      created: { value: 1, n: 1, isProvisional: true, status: 'UNJUDGED' },
      solved: { value: 1 },
      first_response: {
        value: within(600),
        p50: within(600),
        numerator: 1,
        denominator: 1,
        target: 3600,
        isApproximate: false,
        status: 'UNJUDGED',
      },
      dispatch: { value: within(1800), numerator: 1 },
      full_resolution: { value: within(9000), numerator: 1 },
      complaint_24h: { value: null, numerator: 0, denominator: 0, n: 0 },
    });
    for (const key of KEYS) expect(figures[key].tickets.totalCount).toBe(figures[key].n);
    expect(figures.created.tickets.nodes).toEqual([{ id: ticket.id }]);
  });

  it('measures a complaint nobody answered when its limit passes, without any event (SLA-15, KPI-20)', async () => {
    const answered = await create('agent', { type: 'complaint', category: 'complaint-late', channel: 'PHONE' });
    const forgotten = await create('agent', { type: 'complaint', category: 'complaint-fee', channel: 'PHONE' });
    advance(HOUR);
    await act('agent', 'ticketNoteAdd', { ticketId: answered.id, body: '先向您致歉。', audience: 'CUSTOMER', channel: 'PHONE' });
    await app.settle();
    expect((await totals('manager')).complaint_24h).toMatchObject({ value: 1, numerator: 1, denominator: 1 });
    advance(23 * HOUR + 60_000);
    await app.state.jobs.idle();
    const { complaint_24h } = await totals('manager', { from: dayAfter(today(), -2) });
    expect(complaint_24h).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, target: 0.9 });
    expect(complaint_24h.tickets.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([answered.id, forgotten.id].sort());
  });

  it('are the same when an event and a limit ask for them at the same moment', async () => {
    const { id } = await create('agent2', { type: 'repair', category: 'fridge-noise', channel: 'WEB' });
    await app.settle();
    const facts = () =>
      app.state.db.read.rows('select metric, cycle_no, source_event_id from metric_fact where ticket_id = ? order by 1, 2, 3', [id]);
    const before = await facts();
    await app.state.db.inTransaction((tx) => tx.run('delete from metric_fact where ticket_id = ?', [id]));
    await Promise.all(Array.from({ length: 6 }, () => recordFacts(systemCtx(app.state, 'event'), [id])));
    expect(before.length).toBeGreaterThan(0);
    expect(await facts()).toEqual(before);
  });

  it('counts nothing twice when an event comes again', async () => {
    const before = await stored();
    const tickets = (await app.state.db.read.rows('select id from ticket')).map(([id]) => String(id));
    await recordFacts(systemCtx(app.state, 'event'), tickets);
    expect(await stored()).toEqual(before);
  });
});

describe('figures of past days', () => {
  beforeAll(async () => {
    for (const hours of [2, 20, 30]) {
      const ticket = await create('agent2', { type: 'guidance', category: 'washer-use', channel: 'CHAT' });
      advance(hours * HOUR);
      await act('agent2', 'ticketNoteAdd', { ticketId: ticket.id, body: '请这样设置。', audience: 'CUSTOMER', channel: 'CHAT' });
      await act('agent2', 'ticketResolve', { ticketId: ticket.id, version: 2, cause: '咨询', measure: '已指导' });
    }
    advance(36 * HOUR);
    await app.settle();
  });

  it('answers the same from the rollup as from the facts, and reads no fact for it (catalogue 7, invariant 2)', async () => {
    const fromFacts = await both();
    await rebuildChangedDays(systemCtx(app.state, 'job'));
    const before = app.statements.length;
    expect(await both()).toEqual(fromFacts);
    const read = app.statements.slice(before).filter((sql) => sql.includes('FROM metric_fact'));
    expect(read).toEqual([]);
    await rebuildChangedDays(systemCtx(app.state, 'job'));
    expect(await both()).toEqual(fromFacts);
  });

  it('adds up: days to the month, departments to the whole (catalogue 11, invariants 1 and 3)', async () => {
    const total = await values('manager', { bucket: 'TOTAL', groupBy: 'NONE' });
    const days = await values('manager', { bucket: 'DAY', groupBy: 'NONE' });
    const departments = await values('manager', { bucket: 'TOTAL', groupBy: 'DEPARTMENT' });
    for (const whole of total) {
      const ofKpi = ({ kpi }: typeof whole) => kpi.key === whole.kpi.key;
      for (const part of ['n', 'numerator', 'denominator'] as const) {
        expect(sum(days.filter(ofKpi), part)).toBe(whole[part]);
        expect(sum(departments.filter(ofKpi), part)).toBe(whole[part]);
      }
    }
    expect(departments.every(({ department }) => department !== null)).toBe(true);
  });

  it('serves a day from its facts again as soon as one of them changed', async () => {
    const ticket = await create('agent2', { type: 'guidance', category: 'fridge-use', channel: 'CHAT' });
    await app.settle();
    advance(48 * HOUR);
    const from = dayAfter(today(), -2);
    const before = (await totals('manager', { from })).created.n;
    await app.db.inTransaction((tx) => tx.run('delete from metric_fact where ticket_id = ?', [ticket.id]));
    await recordFacts(systemCtx(app.state, 'event'), [ticket.id]);
    expect((await totals('manager', { from })).created.n).toBe(before);
  });

  it('needs few statements however long the span is', async () => {
    const answer = await ask('manager', { ...span(), bucket: 'DAY', groupBy: 'DEPARTMENT' });
    expect(answer.errors).toBeUndefined();
    expect(answer.sqlCount).toBeLessThanOrEqual(3);
  });
});

describe('when the organisation changes a definition', () => {
  it('measures the past by it too', async () => {
    const before = (await totals('manager', { from: dayAfter(today(), -30) })).first_response;
    expect(before.numerator).toBeLessThan(before.n);
    await app.db.inTransaction((tx) =>
      kpisSection.apply(tx, systemCtx(app.state, 'setup'), { kpis: [{ ...FIRST_RESPONSE, target: 30 * 86_400 }] }),
    );
    await heardOf();
    expect((await totals('manager', { from: dayAfter(today(), -30) })).first_response).toMatchObject({
      target: 30 * 86_400,
      n: before.n,
      numerator: before.n,
    });
    const chatless = { ...FIRST_RESPONSE, conditions: { excludedChannels: ['phone', 'visit', 'chat'] } };
    await app.db.inTransaction((tx) => kpisSection.apply(tx, systemCtx(app.state, 'setup'), { kpis: [chatless] }));
    await heardOf();
    expect((await totals('manager', { from: dayAfter(today(), -30) })).first_response.n).toBeLessThan(before.n);
  });
});

describe('who sees which figures', () => {
  it.each([
    ['the part of the organisation in reach', 'xumin', null],
    ['nothing of a department out of reach', 'xumin', 'complaints'],
    ['nothing of an unknown department', 'manager', 'nowhere'],
  ])('shows %s', async (_, account, department) => {
    const departmentId =
      department === null ? null : department === 'nowhere' ? 'dep_01ARZ3NDEKTSV4RRFFQ69G5FAV' : await app.given.departmentId(department);
    const { data } = await ask(account, { ...span(), departmentId, bucket: 'TOTAL', groupBy: 'DEPARTMENT' });
    const codes = data.kpiValues.map((value: { department: { code: string } }) => value.department.code);
    expect(new Set(codes)).toEqual(new Set(department === null ? ['hotline'] : []));
  });

  it('refuses those who may not see figures', async () => {
    const answer = await ask('technician', { ...span(), bucket: 'TOTAL', groupBy: 'NONE' });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each([
    ['more than 92 days', { from: '2026-01-01', to: '2026-04-03' }],
    ['an end before the start', { from: '2026-03-02', to: '2026-03-01' }],
    ['an unknown KPI', { kpiKeys: ['luck'] }],
    ['no KPI', { kpiKeys: [] }],
  ])('refuses %s', async (_, wrong) => {
    const answer = await ask('manager', { ...span(), bucket: 'TOTAL', groupBy: 'NONE', ...wrong });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

/** Measuring starts over once every process knows the definitions. */
async function heardOf(): Promise<void> {
  advance(2000);
  await app.state.jobs.idle();
}

/** Sessions do not live as long as these stories: after every leap people sign in again. */
const callers = new Map<string, TestCaller>();

function advance(milliseconds: number): void {
  callers.clear();
  app.clock.advance(milliseconds);
}

async function caller(account: string): Promise<TestCaller> {
  const known = callers.get(account) ?? (await app.signIn(account));
  callers.set(account, known);
  return known;
}

function today(): string {
  return localToday(app.state);
}

function span(): { kpiKeys: string[]; from: string; to: string } {
  return { kpiKeys: KEYS, from: dayAfter(today(), -30), to: today() };
}

// biome-ignore lint/suspicious/noExplicitAny: figures are asserted on as the document below shapes them
type Values = any[];

async function ask(account: string, input: object): Promise<Answer<{ kpiValues: Values }>> {
  const document = `query ($input: KpiValuesInput!) { kpiValues(input: $input) { kpi { key } from to department { code } ${FIGURES} target } }`;
  return (await caller(account)).run(document, { input });
}

async function values(account: string, shape: object): Promise<Values> {
  return (await ask(account, { ...span(), ...shape })).data.kpiValues;
}

/** Everything that rollup and facts must agree about; yesterday and before. */
async function both(): Promise<Values> {
  const to = dayAfter(today(), -1);
  return [
    ...(await values('manager', { to, bucket: 'DAY', groupBy: 'DEPARTMENT' })),
    ...(await values('manager', { to, bucket: 'TOTAL', groupBy: 'NONE' })),
  ];
}

// biome-ignore lint/suspicious/noExplicitAny: see Values
async function totals(account: string, { from = today() } = {}): Promise<Record<string, any>> {
  const document = `query ($input: KpiValuesInput!) {
    kpiValues(input: $input) { kpi { key } target ${FIGURES} tickets(first: 50) { totalCount nodes { id } } } }`;
  const input = { kpiKeys: KEYS, from, to: today(), bucket: 'TOTAL', groupBy: 'NONE' };
  const { data, errors, sqlCount } = await (await caller(account)).run(document, { input });
  expect(errors).toBeUndefined();
  // The lists of all figures are one statement, their counts another.
  expect(sqlCount).toBeLessThanOrEqual(5);
  return Object.fromEntries(data.kpiValues.map((value: { kpi: { key: string } }) => [value.kpi.key, value]));
}

/** Requests take a moment of their own. */
function within(seconds: number): unknown {
  return expect.closeTo(seconds, -2);
}

function sum(rows: Values, part: string): number {
  return rows.reduce((total, row) => total + row[part], 0);
}

async function stored(): Promise<unknown> {
  const facts = await app.state.db.read.rows('select id, metric, ticket_id, value_cal_s from metric_fact order by id');
  const days = await app.state.db.read.rows('select date_local, changed_seq from metric_day order by date_local');
  return { facts, days };
}

async function create(
  account: string,
  { type, category, channel }: { type: string; category: string; channel: string },
): Promise<{ id: string }> {
  const [typeId] = (await app.state.db.read.rows('select id from ticket_type where code = ?', [type]))[0] ?? [];
  const [categoryId] = (await app.state.db.read.rows('select id from category where code = ?', [category]))[0] ?? [];
  const newCustomer = { kind: 'PERSON', name: '王小明', phone: '13800136021', isDuplicateAccepted: true };
  const input = { typeId, categoryId, channel, newCustomer, subject: '冰箱异响', description: '夜间异响' };
  const document =
    'mutation ($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { id } userErrors { code field message } } }';
  const { data } = await (await caller(account)).run(document, { input });
  expect(data.ticketCreate.userErrors).toEqual([]);
  return data.ticketCreate.ticket;
}

async function act(account: string, name: string, input: object): Promise<void> {
  const Name = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const document = `mutation ($input: ${Name}Input!) { ${name}(input: $input) { userErrors { code field message } } }`;
  const { data } = await (await caller(account)).run(document, { input });
  expect(data[name].userErrors).toEqual([]);
}
