import { describe, expect, it } from '@jest/globals';
import { factsOfTicket, type Measuring, type TicketFact, type TicketFacts, type TicketStep } from './facts-of-ticket.rules.js';
import type { KpiConditions, KpiDefinition, Measure } from './kpi-definition.rules.js';

const START = Date.parse('2026-03-02T01:00:00.000Z');
const HOUR = 3600;
const NOW = new Date(START + 30 * 24 * HOUR * 1000);

describe('volumes', () => {
  it('counts a ticket on the day and in the department it was registered in', () => {
    expect(measured('created', [created()])).toEqual([
      fact('created', { date: '2026-03-02', departmentId: 'desk', agentId: 'agent', sourceEventId: 'e0', cycleNo: 1, valueSeconds: null }),
    ]);
  });

  it('counts every solving, each in its cycle (catalogue 4.1 "events by date", section 3 rule 9)', () => {
    const steps = [created(), solved(1, 2 * HOUR), step(2, 'ticket.reopened', 3 * HOUR), solved(3, 30 * HOUR)];
    expect(measured('solved', steps)).toEqual([
      fact('solved', { cycleNo: 1, date: '2026-03-02', agentId: 'technician', departmentId: 'workshop' }),
      fact('solved', { cycleNo: 2, date: '2026-03-03', agentId: 'technician', departmentId: 'workshop' }),
    ]);
  });

  it('credits a solving by the system to the assignee (catalogue section 3 rule 4)', () => {
    const steps = [created(), { ...solved(1, HOUR), actorKind: 'system', actorId: null }];
    expect(measured('solved', steps)[0]?.agentId).toBe('technician');
  });

  it.each<Measure>(['created', 'solved', 'first_response', 'dispatch', 'full_resolution', 'contact_within'])(
    'leaves a void ticket out of "%s"',
    (measure) => {
      const steps = [created(), reply(1, 60), solved(2, HOUR), step(3, 'ticket.state_changed', 2 * HOUR, { stateCategory: 'void' })];
      expect(factsOfTicket(steps, [kpi(measure)], at(NOW))).toEqual({ facts: [], recheckAt: null });
    },
  );
});

describe('first response (catalogue 4.1; SLA-08, KPI-11)', () => {
  it('runs from registration to the first public message by a person', () => {
    const steps = [created(), step(1, 'message.internal_note', 30), reply(2, 600), reply(3, 900)];
    expect(measured('first_response', steps)).toEqual([
      fact('first_response', { valueSeconds: 600, sourceEventId: 'e2', agentId: 'agent' }),
    ]);
  });

  it.each(['system', 'token'])('is not stopped by a message of a %s (SLA-24)', (actorKind) => {
    const steps = [created(), { ...reply(1, 5), actorKind }, reply(2, 700)];
    expect(measured('first_response', steps)).toEqual([fact('first_response', { valueSeconds: 700 })]);
  });

  it('has no value for a ticket solved without any reply', () => {
    expect(measured('first_response', [created(), solved(1, HOUR)])).toEqual([]);
  });

  it('leaves out the channels the playbook names', () => {
    const steps = [created({ channel: 'phone' }), reply(1, 600)];
    expect(measured('first_response', steps, { excludedChannels: ['phone', 'visit'] })).toEqual([]);
  });

  it('never lets a fraction of a second slip inside a limit', () => {
    expect(measured('first_response', [created(), reply(1, HOUR + 0.001)])[0]?.valueSeconds).toBe(HOUR + 1);
  });
});

describe('dispatch (catalogue 4.1; SLA-11, KPI-14)', () => {
  it('ends with the first assignment to another person and credits the department that passed it on', () => {
    const away = { departmentId: 'workshop', assigneeId: 'technician', fromDepartmentId: 'desk' };
    const steps = [created({ assigneeId: 'agent' }), step(1, 'ticket.assigned', 1800, away), step(2, 'ticket.accepted', 1900, away)];
    expect(measured('dispatch', steps)).toEqual([fact('dispatch', { valueSeconds: 1800, departmentId: 'desk', agentId: 'agent' })]);
  });

  it('ends when somebody accepts from the queue', () => {
    const queued = created({ departmentId: 'workshop', assigneeId: null });
    const accepted = { ...step(1, 'ticket.accepted', 900, { departmentId: 'workshop', assigneeId: 'technician' }), actorId: 'technician' };
    expect(measured('dispatch', [queued, accepted])).toEqual([
      fact('dispatch', { valueSeconds: 900, departmentId: 'workshop', agentId: 'technician' }),
    ]);
  });

  it.each([
    ['kept by its creator', [created({ assigneeId: 'agent' })]],
    ['still waiting in a department', [created({ assigneeId: null })]],
    [
      'solved by its creator before anybody else had it',
      [
        created({ assigneeId: 'agent' }),
        step(1, 'ticket.solved', 60, { assigneeId: 'agent' }),
        step(2, 'ticket.assigned', HOUR, { assigneeId: 'technician' }),
      ],
    ],
  ])('has no value for a ticket %s', (_, steps) => {
    expect(measured('dispatch', steps)).toEqual([]);
  });
});

describe('full resolution (catalogue 4.1; SLA-09, KPI-12)', () => {
  it('runs to the last solving and counts on its day, gaps included', () => {
    const steps = [created(), solved(1, HOUR), step(2, 'ticket.reopened', 2 * HOUR), solved(3, 26 * HOUR)];
    expect(measured('full_resolution', steps)).toEqual([
      fact('full_resolution', { valueSeconds: 26 * HOUR, cycleNo: 1, date: '2026-03-03', sourceEventId: 'e3' }),
    ]);
  });

  it('has no value before the first solving', () => {
    expect(measured('full_resolution', [created()])).toEqual([]);
  });
});

describe('complaints answered in 24 hours (catalogue 4.6 and 4.2; SLA-15, KPI-20)', () => {
  const LIMIT: Partial<KpiConditions> = { ticketTypes: ['complaint'], withinSeconds: 24 * HOUR };
  const complaint = created({ typeCode: 'complaint' });

  it.each([
    ['a contact in time counts as a hit on its day', [reply(1, 5 * HOUR)], { num: 1, den: 1, date: '2026-03-02', valueSeconds: 5 * HOUR }],
    ['a contact at the very end counts as a hit', [reply(1, 24 * HOUR)], { num: 1, den: 1, date: '2026-03-03' }],
    [
      'a late contact counts as a miss on the day it was due',
      [reply(1, 60 * HOUR)],
      { num: 0, den: 1, date: '2026-03-03', valueSeconds: null },
    ],
    ['a solution without contact counts as a miss', [solved(1, HOUR)], { num: 0, den: 1, date: '2026-03-03' }],
  ])('%s', (_, later, expected) => {
    expect(measured('contact_within', [complaint, ...later], LIMIT)).toEqual([fact('contact_within', expected)]);
  });

  it('says nothing while the limit runs, but when to look again', () => {
    const due = new Date(START + 24 * HOUR * 1000);
    expect(all('contact_within', [complaint], LIMIT, due)).toEqual({ facts: [], recheckAt: due });
    const after = all('contact_within', [complaint], LIMIT, new Date(due.getTime() + 1));
    expect(after).toMatchObject({ facts: [{ num: 0, den: 1, stopAt: due }], recheckAt: null });
  });

  it('charges a miss to who held the ticket when the limit passed', () => {
    const moved = step(1, 'ticket.assigned', 3 * HOUR, { typeCode: 'complaint', departmentId: 'complaints', assigneeId: null });
    const later = step(2, 'ticket.assigned', 40 * HOUR, { typeCode: 'complaint', departmentId: 'workshop', assigneeId: 'technician' });
    expect(measured('contact_within', [complaint, moved, later], LIMIT)).toEqual([
      fact('contact_within', { num: 0, departmentId: 'complaints', agentId: 'agent' }),
    ]);
  });

  it('looks at complaints only', () => {
    expect(measured('contact_within', [created({ typeCode: 'repair' }), reply(1, 60)], LIMIT)).toEqual([]);
  });
});

it('gives the same facts whenever and however often it looks, once all limits have passed', () => {
  const steps = [created({ typeCode: 'complaint' }), reply(1, 60), solved(2, HOUR)];
  const kpis = (['created', 'solved', 'first_response', 'full_resolution', 'contact_within'] as const).map((measure) => kpi(measure));
  expect(factsOfTicket(steps, kpis, at(NOW))).toEqual(factsOfTicket(steps, kpis, at(new Date(NOW.getTime() + 1e9))));
});

it('counts what happened into the day it was where the organisation is (SLA-34)', () => {
  const evening = { ...created(), at: new Date('2026-03-01T17:00:00Z') };
  const dates = ['Asia/Shanghai', 'Europe/London'].map((zone) => {
    return factsOfTicket([evening], [kpi('created')], { now: NOW, zone }).facts.map(({ date }) => date);
  });
  expect(dates).toEqual([['2026-03-02'], ['2026-03-01']]);
});

it('has nothing to say about a history that does not begin with a registration', () => {
  expect(all('created', [reply(1, 60)])).toEqual({ facts: [], recheckAt: null });
});

function at(now: Date): Measuring {
  return { now, zone: 'Asia/Shanghai' };
}

function all(measure: Measure, steps: readonly TicketStep[], conditions: Partial<KpiConditions> = {}, now = NOW): TicketFacts {
  return factsOfTicket(steps, [kpi(measure, conditions)], at(now));
}

function measured(measure: Measure, steps: readonly TicketStep[], conditions: Partial<KpiConditions> = {}): readonly TicketFact[] {
  return all(measure, steps, conditions).facts;
}

function fact(metric: string, expected: Partial<TicketFact>): unknown {
  return expect.objectContaining({ metric, ...expected });
}

function kpi(measure: Measure, conditions: Partial<KpiConditions> = {}): KpiDefinition {
  return {
    id: measure,
    version: 1,
    key: measure,
    names: { 'zh-CN': measure },
    definitions: { 'zh-CN': measure },
    measure,
    conditions: { ticketTypes: [], excludedChannels: [], withinSeconds: measure === 'contact_within' ? 24 * HOUR : null, ...conditions },
    unit: 'count',
    direction: 'band',
    target: null,
    force: 'none',
    minimumN: 0,
    windowDays: 0,
    sortOrder: 0,
  };
}

function created(after: Partial<TicketStep['payload']> = {}): TicketStep {
  return step(0, 'ticket.created', 0, after);
}

function reply(seq: number, seconds: number): TicketStep {
  return step(seq, 'message.outbound_public', seconds);
}

function solved(seq: number, seconds: number): TicketStep {
  const after = { departmentId: 'workshop', assigneeId: 'technician', stateCategory: 'solved' } as const;
  return { ...step(seq, 'ticket.solved', seconds, after), actorId: 'technician' };
}

function step(seq: number, type: string, seconds: number, after: Partial<TicketStep['payload']> = {}): TicketStep {
  const payload = {
    departmentId: 'desk',
    assigneeId: null,
    stateId: 'open',
    stateCategory: 'open',
    typeCode: 'repair',
    priority: 'normal',
    channel: 'web',
    ownerId: 'agent',
    categoryId: null,
    customerId: 'customer',
    ...after,
  } as const;
  return { id: `e${seq}`, type, at: new Date(START + seconds * 1000), actorKind: 'person', actorId: 'agent', payload };
}
