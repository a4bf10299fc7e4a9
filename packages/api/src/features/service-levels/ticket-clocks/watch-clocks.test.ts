import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { shanghai } from '../../../testing/office-hours.js';
import { promise, promised } from '../../../testing/promises.js';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';
import { watchClocks } from './watch-clocks.job.js';

let app: TestApp;
let desk: TicketDesk;
let ticket: TicketNow;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  app.clock.standAt(shanghai('2026-01-05 10:00'));
  const LADDER = [
    { atPercent: 150, overdueSeconds: null, tell: 'head' as const, needsAcknowledgement: true },
    { atPercent: null, overdueSeconds: 7200, tell: 'head_above' as const, needsAcknowledgement: false },
  ];
  await promise(app, {
    timers: { first_response: { starts: [{ kind: 'created' }], stops: [{ kind: 'human_reply' }] } },
    policies: [promised([{ timer: 'first_response', seconds: 3600, warnings: [50, 75], ladder: LADDER }])],
  });
});
afterAll(() => app.close());

beforeEach(async () => {
  app.clock.standAt(shanghai('2026-01-05 10:00'));
  ticket = await desk.registers('agent');
});

interface Said {
  readonly type: string;
  readonly points: readonly string[];
}

async function said(): Promise<Said[]> {
  const rows = await app.db.read.objects<{ type: string; payload: string }>(
    "select type, payload from event where subject_type = 'ticket_clock' order by seq",
  );
  return rows
    .map(({ type, payload }) => ({ type, ...JSON.parse(payload) }))
    .filter(({ ticketId }) => ticketId === ticket.id)
    .map(({ type, points }) => ({
      type,
      points: points.map(({ percent, overdueSeconds }: Record<string, number | null>) =>
        percent === null ? `+${overdueSeconds}` : percent,
      ),
    }));
}

const look = (): Promise<void> => watchClocks.handle(systemCtx(app.state, 'job'), {});
async function looksAt(wall: string): Promise<void> {
  app.clock.standAt(shanghai(wall));
  await look();
}

const CLOCK = 'query C($id: ID!) { ticket(id: $id) { version nearestClock { state breachedAt } clocks { state breachedAt } } }';
async function replies(wall: string): Promise<{ readonly state: string; readonly breachedAt: string | null }> {
  app.clock.standAt(shanghai(wall));
  const input = { ticketId: ticket.id, body: '已与您确认', audience: 'CUSTOMER', channel: 'PHONE' };
  await desk.does('agent', 'ticketNoteAdd', input);
  return (await app.as('agent').run(CLOCK, { id: ticket.id })).data.ticket.clocks[0];
}

describe('warnings and misses (SLA-21, catalogue section 5 rule 5)', () => {
  it('says each point once, in business time', async () => {
    await looksAt('2026-01-05 10:29:59');
    expect(await said()).toEqual([]);
    await looksAt('2026-01-05 10:30');
    await looksAt('2026-01-05 10:40');
    expect(await said()).toEqual([{ type: 'ticket.clock_warned', points: [50] }]);
    await looksAt('2026-01-05 11:00');
    await looksAt('2026-01-05 11:00:01');
    await looksAt('2026-01-05 13:30');
    await looksAt('2026-01-05 15:00');
    await looksAt('2026-01-06 15:00');
    expect(await said()).toEqual([
      { type: 'ticket.clock_warned', points: [50] },
      { type: 'ticket.clock_warned', points: [75] },
      { type: 'ticket.clock_missed', points: [100] },
      { type: 'ticket.clock_warned', points: [150] },
      { type: 'ticket.clock_warned', points: ['+7200'] },
    ]);
  });

  it('says at once what was reached while nobody looked', async () => {
    await looksAt('2026-01-05 14:00');
    expect(await said()).toEqual([{ type: 'ticket.clock_missed', points: [100, 50, 75, 150] }]);
  });

  it('two processes say nothing twice', async () => {
    app.clock.standAt(shanghai('2026-01-05 10:31'));
    await Promise.all([look(), look(), look()]);
    expect(await said()).toHaveLength(1);
  });

  it('disturbs nobody who has the ticket open: its version stays', async () => {
    await looksAt('2026-01-05 12:00');
    const { data } = await app.as('agent').run(CLOCK, { id: ticket.id });
    expect(data.ticket.version).toBe(ticket.version);
    expect(data.ticket.nearestClock).toEqual({ state: 'RUNNING', breachedAt: new Date(shanghai('2026-01-05 11:00')).toISOString() });
  });
});

describe('a verdict needs no scheduler (catalogue section 11, 10)', () => {
  it('a late answer between two looks is a miss, and is said with the answer', async () => {
    await looksAt('2026-01-05 10:59');
    expect(await replies('2026-01-05 11:00:01')).toEqual({
      state: 'MISSED',
      breachedAt: new Date(shanghai('2026-01-05 11:00')).toISOString(),
    });
    await looksAt('2026-01-06 11:00');
    expect((await said()).map(({ type }) => type)).toEqual(['ticket.clock_warned', 'ticket.clock_missed']);
  });

  it.each([
    ['2026-01-05 10:59:59', 'MET'],
    ['2026-01-05 11:30', 'MISSED'],
  ])('answered at %s it is %s, whether anybody looked for an hour or not', async (wall, state) => {
    expect((await replies(wall)).state).toBe(state);
    app.clock.standAt(shanghai('2026-01-05 10:00'));
    ticket = await desk.registers('agent');
    for (const seen of ['2026-01-05 10:30', '2026-01-05 10:50', wall]) await looksAt(seen);
    expect((await replies(wall)).state).toBe(state);
  });
});

describe('lists by deadline', () => {
  const LIST = `query L($filter: TicketFilter) { tickets(first: 2, sort: DUE, filter: $filter) { nodes { id nearestClock { state dueAt } } pageInfo { hasNextPage endCursor } } }`;

  it('come in the order of deadlines, page by page, in as many statements as any other', async () => {
    app.clock.standAt(shanghai('2026-01-05 10:30'));
    const later = await desk.registers('agent');
    const { data, sqlCount } = await app.as('agent').run(LIST);
    const due = data.tickets.nodes.map(({ nearestClock }: { nearestClock: { dueAt: string } }) => nearestClock.dueAt);
    expect(due).toEqual([...due].sort());
    expect(sqlCount).toBeLessThanOrEqual(4);
    const rest = await app.as('agent').run('query R($after: String) { tickets(first: 100, sort: DUE, after: $after) { nodes { id } } }', {
      after: data.tickets.pageInfo.endCursor,
    });
    expect(rest.data.tickets.nodes.map(({ id }: { id: string }) => id)).toContain(later.id);
  });

  it('are asked for what is near, what is late and what waits', async () => {
    const ids = async (clock: string): Promise<string[]> => {
      const { data } = await app
        .as('manager')
        .run('query I($f: TicketFilter) { tickets(first: 100, filter: $f) { nodes { id } } ticketViewCounts { dueSoon overdue } }', {
          f: { clock },
        });
      const found = data.tickets.nodes.map(({ id }: { id: string }) => id);
      if (clock === 'DUE_SOON') expect(data.ticketViewCounts.dueSoon).toBe(found.length);
      if (clock === 'OVERDUE') expect(data.ticketViewCounts.overdue).toBe(found.length);
      return found;
    };
    expect(await ids('DUE_SOON')).toContain(ticket.id);
    expect(await ids('OVERDUE')).not.toContain(ticket.id);
    app.clock.standAt(shanghai('2026-01-05 11:01'));
    expect(await ids('OVERDUE')).toContain(ticket.id);
    expect(await ids('WAITING')).toEqual([]);
  });
});
