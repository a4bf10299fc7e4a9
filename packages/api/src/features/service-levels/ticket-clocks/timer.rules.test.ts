import { describe, expect, it } from '@jest/globals';
import type { StateCategory } from '@shouwen/shared';
import { hoursOfCalendar, OFFICE, shanghai } from '../../../testing/office-hours.js';
import type { TicketEventPayload } from '../../tickets/ticket-event.rules.js';
import type { Marker, TimerRules } from '../service-level.rules.js';
import { type Clock, type ClockTerms, type HoursOf, WALL_TIME } from './clock.rules.js';
import { type Happened, happenedOf } from './happening.rules.js';
import { advance, clocksSoFar, type Step, type TimerOnTicket } from './timer.rules.js';

const office = hoursOfCalendar(OFFICE);
const hoursOf: HoursOf = (id) => (id === null ? WALL_TIME : office);
const NAMED = { state: (id: string) => ({ code: id }), department: (id: string) => ({ code: id }) };

const on = (...kinds: Marker['kind'][]): Marker[] => kinds.map((kind) => ({ kind }));
const RULES: TimerRules = {
  starts: on('created'),
  stops: on('solved'),
  repeats: 'once',
  pauses: [],
  resumeWithinSeconds: null,
  waitsForCustomer: false,
};
const HOUR = 3600;

function timer(code: string, rules: Partial<TimerRules>, hours = 16): TimerOnTicket {
  const all = { ...RULES, ...rules };
  const terms: ClockTerms = {
    ...{ policyVersionId: 'spv_1', targetSeconds: hours * HOUR, hours: 'business', calendarVersionId: 'office', pauseStates: [] },
    pauses: all.pauses,
  };
  return { code, rules: all, terms };
}

const WEEK = 604_800;
const CYCLE = { starts: on('created', 'reopened'), repeats: 'cycle', resumeWithinSeconds: WEEK } as const;
const FIRST = timer('first_response', { stops: on('human_reply'), waitsForCustomer: true }, 1);
const RESOLUTION = timer('resolution', { ...CYCLE, pauses: ['waiting_customer'] });
const TIMERS: readonly TimerOnTicket[] = [
  FIRST,
  timer('next_response', { starts: on('customer_message'), stops: on('human_reply', 'solved'), repeats: 'each', after: 'first_response' }),
  timer('classification', { stops: on('classified', 'solved') }),
  timer('dispatch', { stops: on('assigned', 'solved') }),
  RESOLUTION,
  timer('requester_wait', { ...CYCLE, pauses: ['waiting_customer'] }),
  timer('agent_work', { ...CYCLE, pauses: ['waiting_customer', 'waiting_third', 'waiting_internal'] }),
  timer('active_resolution', CYCLE),
];

const START: TicketEventPayload = {
  ...{ departmentId: 'hotline', assigneeId: null, stateId: 'new', stateCategory: 'new', typeCode: 'inquiry', priority: 'normal' },
  ...{ channel: 'web', ownerId: 'ann', categoryId: null, customerId: 'cus_1' },
};

/** What a ticket lives through, told as its events would. */
class Story {
  readonly steps: Step[] = [];
  #now = START;

  is(wall: string, type: string, change: Partial<TicketEventPayload> = {}, actorKind = 'person'): this {
    const before = this.#now;
    this.#now = { ...START, ...before, ...change };
    const from = {
      ...(before.stateCategory !== this.#now.stateCategory && { fromStateCategory: before.stateCategory, fromStateId: before.stateId }),
      ...(before.categoryId !== this.#now.categoryId && { fromCategoryId: before.categoryId }),
      ...(before.assigneeId !== this.#now.assigneeId && { fromAssigneeId: before.assigneeId }),
    };
    const payload = type === 'ticket.created' ? this.#now : { ...this.#now, ...from };
    const happened: Happened = happenedOf({ type, at: new Date(shanghai(wall)), actorKind, payload }, NAMED);
    this.steps.push({ happened, hoursOf });
    return this;
  }

  enters(wall: string, category: StateCategory, type = 'ticket.state_changed'): this {
    return this.is(wall, type, { stateCategory: category, stateId: category });
  }

  clocks(timers: readonly TimerOnTicket[] = TIMERS): Clock[] {
    return this.steps.reduce<Clock[]>((clocks, step) => advance(clocks, timers, step), []);
  }
}

const workedTicket = (): Story =>
  new Story()
    .is('2026-01-05 11:30', 'ticket.created')
    .is('2026-01-05 11:30:05', 'message.outbound_public', {}, 'token')
    .is('2026-01-05 11:40', 'ticket.edited', { categoryId: 'cat_1' })
    .is('2026-01-05 11:45', 'ticket.assigned', { assigneeId: 'bob' })
    .is('2026-01-05 13:45', 'message.outbound_public')
    .enters('2026-01-05 13:45', 'waiting_customer')
    .is('2026-01-06 09:10', 'message.inbound_public')
    .enters('2026-01-06 09:10', 'open')
    .is('2026-01-06 09:40', 'message.outbound_public')
    .enters('2026-01-06 09:40', 'waiting_third')
    .enters('2026-01-07 10:00', 'open')
    .enters('2026-01-07 11:00', 'solved', 'ticket.solved')
    .is('2026-01-08 09:30', 'message.inbound_public')
    .enters('2026-01-08 09:30', 'open', 'ticket.reopened')
    .is('2026-01-08 09:50', 'message.outbound_public')
    .enters('2026-01-08 10:20', 'solved', 'ticket.solved');

const ofTimer = (clocks: readonly Clock[], code: string): Clock[] => clocks.filter((clock) => clock.timer === code);

describe('the worked ticket of catalogue section 5', () => {
  it.each([
    ['first_response', [2700]],
    ['next_response', [1800, 1200]],
    ['classification', [600]],
    ['dispatch', [900]],
    ['requester_wait', [39_300]],
    ['agent_work', [11_100]],
    ['active_resolution', [55_200]],
    ['resolution', [39_300]],
  ])('gives %s exactly %p seconds', (code, seconds) => {
    expect(ofTimer(workedTicket().clocks(), code).map(({ elapsedMs, state }) => [elapsedMs / 1000, state])).toEqual(
      seconds.map((one) => [one, 'met']),
    );
  });

  it.each([
    [1, '2026-01-07 14:00'],
    [5, '2026-01-07 14:00'],
    [6, null],
    [8, '2026-01-08 09:25'],
    [10, '2026-01-08 09:25'],
    [14, '2026-01-08 16:55'],
  ])('has resolution due after %i steps at %p', (count, due) => {
    const clocks = workedTicket()
      .steps.slice(0, count)
      .reduce<Clock[]>((now, step) => advance(now, TIMERS, step), []);
    expect(ofTimer(clocks, 'resolution')[0]?.dueAt).toBe(due && shanghai(due));
  });

  it('told again gives the same clocks (catalogue section 11, 6)', () => {
    const { steps } = workedTicket();
    expect(workedTicket().clocks()).toEqual(workedTicket().clocks());
    expect(clocksSoFar(RESOLUTION, TIMERS, steps)).toEqual(ofTimer(workedTicket().clocks(), 'resolution'));
  });
});

describe('clocks begin and end', () => {
  it('no machine stops the clock of the first answer, and no try in vain (SLA-24, catalogue section 11, 9)', () => {
    const story = new Story()
      .is('2026-01-05 10:00', 'ticket.created')
      .is('2026-01-05 10:01', 'message.outbound_public', {}, 'token')
      .is('2026-01-05 10:02', 'contact.attempted');
    expect(story.clocks([FIRST])[0]?.state).toBe('running');
  });

  it('what nobody asked for waits for the first word of the customer (catalogue section 3 rule 3)', () => {
    const story = new Story().is('2026-01-05 10:00', 'ticket.created', { isUnasked: true });
    expect(story.clocks([FIRST])).toEqual([]);
    expect(story.is('2026-01-05 14:00', 'message.inbound_public').clocks([FIRST])[0]?.startedAt).toBe(shanghai('2026-01-05 14:00'));
  });

  it('a ticket that its creator keeps was dispatched to nobody', () => {
    const story = new Story().is('2026-01-05 10:00', 'ticket.created', { assigneeId: 'ann' });
    expect(ofTimer(story.clocks(), 'dispatch')).toEqual([]);
  });

  it('an update is owed from each answer to the next', () => {
    const update = timer('periodic_update', { starts: on('human_reply'), stops: on('human_reply', 'solved'), repeats: 'each' });
    const story = new Story()
      .is('2026-01-05 10:00', 'ticket.created')
      .is('2026-01-05 10:30', 'message.outbound_public')
      .is('2026-01-05 11:30', 'message.outbound_public');
    expect(story.clocks([update]).map(({ seq, state, elapsedMs }) => [seq, state, elapsedMs])).toEqual([
      [1, 'met', 3_600_000],
      [2, 'running', 0],
    ]);
  });

  it('reopened after its week another clock begins in another cycle', () => {
    const story = new Story()
      .is('2026-01-05 10:00', 'ticket.created')
      .enters('2026-01-05 11:00', 'solved', 'ticket.solved')
      .enters('2026-01-12 11:00:01', 'open', 'ticket.reopened');
    expect(story.clocks([RESOLUTION]).map(({ cycleNo, seq, state }) => [cycleNo, seq, state])).toEqual([
      [1, 1, 'met'],
      [2, 2, 'running'],
    ]);
  });

  it('void and merged tickets cancel what is open; what was missed stays missed; unmerged it goes on', () => {
    const story = new Story().is('2026-01-05 10:00', 'ticket.created').enters('2026-01-05 11:30', 'void', 'ticket.merged');
    expect(story.clocks([FIRST, RESOLUTION]).map(({ timer: code, state }) => [code, state])).toEqual([
      ['first_response', 'missed'],
      ['resolution', 'cancelled'],
    ]);
    const back = story.enters('2026-01-06 09:00', 'new', 'ticket.unmerged').clocks([RESOLUTION]);
    expect(back[0]).toMatchObject({ state: 'running', dueAt: shanghai('2026-01-07 11:00'), stoppedAt: null });
  });

  it('a policy that promises nothing any more ends the clock without a verdict', () => {
    const { steps } = new Story().is('2026-01-05 10:00', 'ticket.created').is('2026-01-05 10:30', 'ticket.edited');
    const [first, second] = steps;
    const clocks = advance([], [RESOLUTION], first as Step);
    expect(advance(clocks, [{ ...RESOLUTION, terms: null }], second as Step)[0]?.state).toBe('cancelled');
  });

  it('stands still in the states that a policy names (SLA-20)', () => {
    const parts = { ...RESOLUTION, terms: { ...(RESOLUTION.terms as ClockTerms), pauseStates: ['waiting_third'] } };
    const story = new Story().is('2026-01-05 10:00', 'ticket.created').enters('2026-01-05 11:00', 'waiting_third');
    expect(story.clocks([parts])[0]).toMatchObject({ state: 'paused', dueAt: null, elapsedMs: 3_600_000 });
  });
});
