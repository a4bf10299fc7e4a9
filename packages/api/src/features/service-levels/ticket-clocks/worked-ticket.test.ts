import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shanghai } from '../../../testing/office-hours.js';
import { promise, promised } from '../../../testing/promises.js';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow, type TicketVerbName } from '../../../testing/ticket-desk.js';
import { tokenOf } from '../../../testing/verb-refusals.js';
import type { Marker, TimerRules } from '../service-level.rules.js';

const on = (...kinds: Marker['kind'][]): Marker[] => kinds.map((kind) => ({ kind }));
const CYCLE = { starts: on('created', 'reopened'), stops: on('solved'), repeats: 'cycle', resumeWithinSeconds: 604_800 } as const;
const TIMERS: Readonly<Record<string, Partial<TimerRules> & Pick<TimerRules, 'starts' | 'stops'>>> = {
  first_response: { starts: on('created'), stops: on('human_reply'), waitsForCustomer: true },
  next_response: { starts: on('customer_message'), stops: on('human_reply', 'solved'), repeats: 'each', after: 'first_response' },
  classification: { starts: on('created'), stops: on('classified', 'solved') },
  dispatch: { starts: on('created'), stops: on('assigned', 'solved') },
  resolution: { ...CYCLE, pauses: ['waiting_customer'] },
  agent_work: { ...CYCLE, pauses: ['waiting_customer', 'waiting_third', 'waiting_internal'] },
  active_resolution: CYCLE,
};
const HOUR = 3600;
const CLOCKS = `query Clocks($id: ID!) { ticket(id: $id) { nearestClock { timer { code } dueAt } clocks { timer { code } state startedAt dueAt stoppedAt breachedAt
  targetSeconds elapsedSeconds hours calendarName isEstimated cycleNo segments { isPaused reason elapsedSeconds } } } }`;

interface ClockNow {
  readonly timer: { readonly code: string };
  readonly state: string;
  readonly dueAt: string | null;
  readonly elapsedSeconds: number;
}

let app: TestApp;
let desk: TicketDesk;
let ticket: TicketNow;

const due = (wall: string): string => new Date(shanghai(wall)).toISOString();

async function clocks(): Promise<readonly ClockNow[]> {
  const { data } = await app.as('manager').run(CLOCKS, { id: ticket.id });
  return data.ticket.clocks;
}

const clock = async (code: string): Promise<ClockNow | undefined> => (await clocks()).find(({ timer }) => timer.code === code);

async function at(wall: string, account: string, verb: TicketVerbName, input: object = {}): Promise<void> {
  app.clock.standAt(shanghai(wall));
  const isSpoken = verb === 'ticketNoteAdd' || verb === 'ticketContactLog';
  ticket = await desk.does(account, verb, { ticketId: ticket.id, ...(!isSpoken && { version: ticket.version }), ...input });
}

const SAID = { audience: 'CUSTOMER', channel: 'PHONE' };
const replies = (wall: string): Promise<void> => at(wall, 'technician', 'ticketNoteAdd', { ...SAID, body: '已与您确认' });
const steps = (wall: string, transitionCode: string): Promise<void> => at(wall, 'technician', 'ticketTransition', { transitionCode });
const writes = (wall: string): Promise<void> =>
  at(wall, 'manager', 'ticketContactLog', { channel: 'WEB', direction: 'IN', result: 'REACHED', body: '请尽快' });
const solves = (wall: string): Promise<void> => at(wall, 'technician', 'ticketResolve', { cause: '风扇损坏', measure: '更换风扇' });

/** A machine confirms that the ticket was received. */
async function acknowledges(wall: string): Promise<void> {
  app.clock.standAt(shanghai(wall));
  const machine = await tokenOf(desk, ['ticket:note', 'ticket:read']);
  const document = 'mutation N($input: TicketNoteAddInput!) { ticketNoteAdd(input: $input) { ticket { version } userErrors { code } } }';
  const { data } = await machine.run(document, { input: { ticketId: ticket.id, ...SAID, body: '已收到您的请求' } });
  expect(data.ticketNoteAdd.userErrors).toEqual([]);
  ticket = { ...ticket, version: data.ticketNoteAdd.ticket.version };
}

describe('the worked ticket of catalogue section 5 through GraphQL', () => {
  beforeAll(async () => {
    ({ app, desk } = await startDesk());
    app.clock.standAt(shanghai('2026-01-05 11:00'));
    const seconds = (timer: string): number => (timer === 'first_response' ? HOUR : 16 * HOUR);
    await promise(app, { timers: TIMERS, policies: [promised(Object.keys(TIMERS).map((timer) => ({ timer, seconds: seconds(timer) })))] });
    await desk.certifies('technician', 'technician-certificate');
  });
  afterAll(() => app.close());

  it('is due at 14:00, and on Wednesday at 14:00', async () => {
    app.clock.standAt(shanghai('2026-01-05 11:30'));
    const wish = { typeId: await desk.typeId('maintenance'), departmentId: await app.given.departmentId('field-1'), channel: 'WEB' };
    ticket = await desk.registers('agent', wish);
    expect(await clock('first_response')).toMatchObject({ state: 'RUNNING', dueAt: due('2026-01-05 14:00'), targetSeconds: 3600 });
    expect(await clock('resolution')).toMatchObject({ dueAt: due('2026-01-07 14:00'), calendarName: '办公时间', hours: 'BUSINESS' });
  });

  it('is answered by a machine, which stops nothing; classified and given to somebody (SLA-24)', async () => {
    await acknowledges('2026-01-05 11:30:05');
    expect(await clock('first_response')).toMatchObject({ state: 'RUNNING' });
    await at('2026-01-05 11:40', 'manager', 'ticketEdit', { categoryId: await desk.categoryId('aircon') });
    expect(await clock('classification')).toMatchObject({ state: 'MET', elapsedSeconds: 600 });
    await at('2026-01-05 11:45', 'technician', 'ticketAccept');
    expect(await clock('dispatch')).toMatchObject({ state: 'MET', elapsedSeconds: 900 });
  });

  it('is answered in time, and stands still while the customer is awaited', async () => {
    await replies('2026-01-05 13:45');
    expect(await clock('first_response')).toMatchObject({ state: 'MET', elapsedSeconds: 2700 });
    await steps('2026-01-05 13:45', 'wait-customer');
    expect(await clock('resolution')).toMatchObject({ state: 'PAUSED', dueAt: null, elapsedSeconds: 2700 });
  });

  it('goes on when the customer writes, due on Thursday at 9:25', async () => {
    await writes('2026-01-06 09:10');
    await steps('2026-01-06 09:10', 'resume');
    expect(await clock('resolution')).toMatchObject({ state: 'RUNNING', dueAt: due('2026-01-08 09:25') });
    await replies('2026-01-06 09:40');
    await steps('2026-01-06 09:40', 'wait-parts');
    await steps('2026-01-07 10:00', 'resume');
  });

  it('is solved, reopened with what had elapsed, and solved again', async () => {
    await solves('2026-01-07 11:00');
    expect(await clock('resolution')).toMatchObject({ state: 'MET', elapsedSeconds: 36_300, dueAt: due('2026-01-08 09:25') });
    await writes('2026-01-08 09:30');
    await at('2026-01-08 09:30', 'agent', 'ticketReopen', { reason: '又坏了' });
    expect(await clock('resolution')).toMatchObject({ state: 'RUNNING', dueAt: due('2026-01-08 16:55'), elapsedSeconds: 36_300 });
    await replies('2026-01-08 09:50');
    await solves('2026-01-08 10:20');
  });

  it('says how it came to them', async () => {
    const { data } = await app
      .as('manager')
      .run('query E($id: ID!) { ticket(id: $id) { clocks { timer { code } explanation } } }', { id: ticket.id });
    const { explanation } = data.ticket.clocks.find((one: ClockNow) => one.timer.code === 'resolution');
    expect(explanation).toEqual(expect.arrayContaining([expect.stringContaining('已用 10 小时 55 分钟，承诺 16 小时')]));
  });

  it('comes to exactly these seconds', async () => {
    const all = (await clocks()).map(({ timer, state, elapsedSeconds }) => `${timer.code} ${state} ${elapsedSeconds}`);
    expect(all.sort()).toEqual([
      'active_resolution MET 55200',
      'agent_work MET 11100',
      'classification MET 600',
      'dispatch MET 900',
      'first_response MET 2700',
      'next_response MET 1200',
      'next_response MET 1800',
      'resolution MET 39300',
    ]);
  });
});
