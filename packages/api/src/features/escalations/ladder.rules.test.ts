import { describe, expect, it } from '@jest/globals';
import type { LadderStep } from '../service-levels/service-level.rules.js';
import { leaderFrom, reachedAfter, reachedBy, rungOf, stepsAt, type Upwards } from './ladder.rules.js';

const ABOVE: Readonly<Record<string, string | null>> = { hotline: 'service', service: 'company', company: null };
const LEADERS: Readonly<Record<string, readonly string[]>> = { hotline: ['foreman'], service: ['head', 'deputy'], company: ['boss'] };
const HOME: Readonly<Record<string, string>> = {
  agent: 'hotline',
  foreman: 'hotline',
  head: 'service',
  deputy: 'service',
  boss: 'company',
};

const upwards = (gone: readonly string[] = [], holders: readonly string[] = []): Upwards => ({
  isActive: (id) => !gone.includes(id),
  departmentOf: (id) => HOME[id] ?? null,
  leadersOf: (id) => LEADERS[id] ?? [],
  above: (id) => ABOVE[id] ?? null,
  holdersNear: () => holders,
});
const ticket = { departmentId: 'hotline', assigneeId: 'agent', ownerId: 'agent' };
const step = (more: Partial<LadderStep>): LadderStep => ({
  ...{ atPercent: 100, overdueSeconds: null, tell: 'head', needsAcknowledgement: false },
  ...more,
});

describe('whom a step of the ladder tells (SLA-21)', () => {
  it.each<[string, Partial<LadderStep>, readonly string[], readonly string[], readonly string[]]>([
    ['the assignee', { tell: 'assignee' }, [], ['agent'], []],
    ['who leads the department, when the assignee is gone', { tell: 'assignee' }, ['agent'], ['foreman'], ['assignee inactive']],
    ['the owner', { tell: 'owner' }, [], ['agent'], []],
    ['the head', { tell: 'head' }, [], ['foreman'], []],
    ['the next one up, when the head is gone', { tell: 'head' }, ['foreman'], ['head'], ['head inactive']],
    ['a deputy before that', { tell: 'head_above', levels: 1 }, ['head'], ['deputy'], []],
    ['the head above', { tell: 'head_above', levels: 1 }, [], ['head'], []],
    ['two above', { tell: 'head_above', levels: 2 }, [], ['boss'], []],
    ['the topmost, however many levels are asked', { tell: 'head_above', levels: 9 }, [], ['boss'], []],
    [
      'nobody, when all are gone',
      { tell: 'head' },
      ['foreman', 'head', 'deputy', 'boss'],
      [],
      ['head inactive', 'head inactive', 'head inactive'],
    ],
    ['instead of a role nobody holds, the head', { tell: 'role', role: 'judge' }, [], ['foreman'], ['role vacant']],
  ])('tells %s', (_, what, gone, personIds, passedOver) => {
    const reached = reachedBy(step(what), { ticket, up: upwards(gone) });
    expect(reached.personIds).toEqual(personIds);
    expect(reached.passedOver.map(({ who, why }) => `${who} ${why}`)).toEqual(passedOver);
  });

  it('tells everybody nearby who holds a role', () => {
    expect(reachedBy(step({ tell: 'role', role: 'judge' }), { ticket, up: upwards([], ['a', 'b']) }).personIds).toEqual(['a', 'b']);
  });

  it('tells the head when nobody has the ticket yet', () => {
    const reached = reachedBy(step({ tell: 'assignee' }), { ticket: { ...ticket, assigneeId: null }, up: upwards() });
    expect(reached).toEqual({
      personIds: ['foreman'],
      passedOver: [{ who: 'assignee', departmentId: 'hotline', personId: null, why: 'vacant' }],
    });
  });
});

describe('whom comes after somebody who did not answer', () => {
  it.each([
    ['agent', ['foreman']],
    ['foreman', ['head']],
    ['head', ['boss']],
    ['boss', []],
  ])('after %s: %j', (personId, expected) => expect(reachedAfter(personId, upwards()).personIds).toEqual(expected));

  it('says who was passed over on the way', () => {
    expect(leaderFrom('hotline', upwards(['foreman'])).passedOver).toEqual([
      { who: 'head', departmentId: 'hotline', personId: 'foreman', why: 'inactive' },
    ]);
  });
});

it('takes the steps that stand at the points reached, each under a name of its own', () => {
  const ladder = [step({ atPercent: 80 }), step({ tell: 'head_above', levels: 2 }), step({ atPercent: null, overdueSeconds: 7200 })];
  const at = (percent: number | null, overdueSeconds: number | null = null) => stepsAt(ladder, [{ percent, overdueSeconds }]).map(rungOf);
  expect(at(80)).toEqual(['80% head']);
  expect(at(100)).toEqual(['100% head_above 2']);
  expect(at(null, 7200)).toEqual(['+7200s head']);
  expect(at(90)).toEqual([]);
});
