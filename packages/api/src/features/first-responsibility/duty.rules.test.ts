import { describe, expect, it } from '@jest/globals';
import type { StateCategory } from '@shouwen/shared';
import { happenedOf, WALL_TIME } from '../service-levels/index.js';
import type { TicketEventPayload } from '../tickets/index.js';
import { dutyState, isLateDuty, isOpenDuty } from './duty.rules.js';
import { advance, begunAt, heldMsAt, openNeeded, type Responsibility } from './first-responsibility.rules.js';
import type { ObligationRow, ObligationRules } from './obligation.rules.js';

const RULES: ObligationRules = {
  ...{ types: [], starts: [], proofs: [], lapses: [], seconds: null, hours: 'calendar', pauses: [], isRepeated: false, isNeeded: false },
};
const row = (code: string, rules: Partial<ObligationRules>): ObligationRow => ({
  ...{ code, names: { 'zh-CN': code, 'zh-TW': code, en: code }, rules: { ...RULES, ...rules } },
});

const OBLIGATIONS = [
  row('explain', {
    ...{ starts: [{ kind: 'created' }, { kind: 'reopened' }], proofs: [{ kind: 'human_reply', byHolder: true }], seconds: 60 },
    pauses: ['waiting_customer'],
  }),
  row('pass_on', { starts: [{ kind: 'created' }], proofs: [{ kind: 'passed_on' }, { kind: 'accepted' }], seconds: 600 }),
  row('chase', {
    starts: [{ kind: 'passed_on' }],
    proofs: [{ kind: 'note', byHolder: true }],
    lapses: [{ kind: 'solved' }],
    isRepeated: true,
  }),
  row('answer', {
    starts: [{ kind: 'solved' }],
    proofs: [{ kind: 'outcome_told' }],
    lapses: [{ kind: 'reopened' }],
    isRepeated: true,
    isNeeded: true,
  }),
  row('repair', { types: ['repair'], starts: [{ kind: 'created' }], proofs: [{ kind: 'solved' }] }),
];

const NAMED = { state: () => ({ code: 'S' }), department: () => ({ code: 'D' }) };
const START = Date.UTC(2026, 2, 2, 2);

interface Said extends Partial<TicketEventPayload> {
  readonly type: string;
  readonly by?: string;
}

/** What is told of one ticket, second by second. */
class Story {
  responsibility: Responsibility | null = null;
  private at = START;
  private payload: TicketEventPayload = {
    ...{ departmentId: 'desk', assigneeId: null, stateId: 's1', stateCategory: 'new', typeCode: 'complaint', priority: 'normal' },
    ...{ channel: 'phone', ownerId: 'chen', categoryId: null, customerId: 'cus' },
  };

  tell({ type, by = 'chen', ...details }: Said, seconds = 10): Responsibility {
    this.at += seconds * 1000;
    const category = this.payload.stateCategory;
    const { departmentId, ownerId, stateCategory, ...rest } = this.payload;
    const next = { departmentId, ownerId, stateCategory, ...rest, ...details };
    const payload: TicketEventPayload = {
      ...next,
      ...(next.stateCategory !== category && { fromStateCategory: category }),
      ...(next.departmentId !== departmentId && { fromDepartmentId: departmentId }),
    };
    this.payload = { ...rest, departmentId: next.departmentId, ownerId: next.ownerId, stateCategory: next.stateCategory };
    const event = { type, at: new Date(this.at), actorKind: 'person', actorId: by, payload };
    const before = this.responsibility ?? begunAt(payload.ownerId, this.at);
    this.responsibility = advance(before, OBLIGATIONS, {
      ...{ event, happened: happenedOf(event, NAMED), holderId: payload.ownerId, holderDepartmentId: 'desk' },
      ...{ hoursOf: () => WALL_TIME, calendarVersionId: null },
    });
    return this.responsibility;
  }

  get now(): number {
    return this.at;
  }

  get states(): Record<string, string> {
    return Object.fromEntries((this.responsibility?.duties ?? []).map((duty) => [`${duty.code}${duty.clock.seq}`, dutyState(duty)]));
  }
}

const created = (): Story => {
  const story = new Story();
  story.tell({ type: 'ticket.created' });
  return story;
};

const to = (stateCategory: StateCategory): Said => ({ type: 'ticket.state_changed', stateCategory });

describe('obligations of the first receiver', () => {
  it('begin with what starts them, for the types they are for', () => {
    expect(created().states).toEqual({ explain1: 'open', pass_on1: 'open' });
  });

  it('are proven by whoever they ask for', () => {
    const story = created();
    story.tell({ type: 'message.outbound_public', by: 'li' });
    expect(story.states.explain1).toBe('open');
    story.tell({ type: 'message.outbound_public' });
    expect(story.states.explain1).toBe('done');
  });

  it('D6: are late for good when their time ran out, proven or not', () => {
    const story = created();
    story.tell({ type: 'message.internal_note', by: 'li' }, 61);
    const [explain] = story.responsibility?.duties ?? [];
    expect(explain && isLateDuty(explain, story.now)).toBe(true);
    story.tell({ type: 'message.outbound_public' });
    expect(story.states.explain1).toBe('done_late');
  });

  it('stand still while the ticket waits as they say', () => {
    const story = created();
    story.tell(to('waiting_customer'), 30);
    expect(story.states.explain1).toBe('paused');
    story.tell(to('open'), 1000);
    story.tell({ type: 'message.outbound_public' }, 29);
    expect(story.states.explain1).toBe('done');
  });

  it('are begun again by every hop, where they are repeated; back where the holder works is no hop', () => {
    const story = created();
    story.tell({ type: 'ticket.assigned', departmentId: 'repair' });
    story.tell({ type: 'message.internal_note' });
    story.tell({ type: 'ticket.returned', departmentId: 'desk' });
    expect(story.states).toMatchObject({ pass_on1: 'done', chase1: 'done' });
    expect(story.states.chase2).toBeUndefined();
    story.tell({ type: 'ticket.assigned', departmentId: 'store' });
    expect(story.states.chase2).toBe('open');
  });

  it('lapse with the ticket; a miss before that stays a miss', () => {
    const story = created();
    story.tell(to('void'), 100);
    expect(story.states).toEqual({ explain1: 'missed', pass_on1: 'lapsed' });
  });

  it('that were waived stay waived, whatever follows', () => {
    const story = created();
    story.tell({ type: 'ticket.obligation_waived', obligation: 'explain', by: 'head' });
    story.tell({ type: 'message.outbound_public' }, 500);
    expect(story.states.explain1).toBe('waived');
  });

  it('hold the ticket open where they are needed', () => {
    const story = created();
    story.tell(to('solved'));
    expect(openNeeded(story.responsibility?.duties ?? [])).toBe(1);
    story.tell({ type: 'message.outbound_public', isOutcome: true });
    expect(openNeeded(story.responsibility?.duties ?? [])).toBe(0);
  });
});

describe('the holder', () => {
  it('never follows the assignee, and is another only when that is said', () => {
    const story = created();
    expect(story.tell({ type: 'ticket.accepted', assigneeId: 'li' }).holderId).toBe('chen');
    expect(story.tell({ type: 'ticket.handed_on', ownerId: 'wu' })).toMatchObject({ holderId: 'wu', since: story.now, heldMs: 0 });
  });

  it('is not charged with the time in which the ticket was closed; a merge that was taken back never was', () => {
    const story = created();
    story.tell(to('solved'), 50);
    story.tell(to('closed'), 40);
    story.tell(to('open'), 10_000);
    expect(heldMsAt(story.tell({ type: 'message.internal_note' }, 5), story.now)).toBe(95_000);
    story.tell(to('void'), 5);
    story.tell(to('open'), 100);
    expect(heldMsAt(story.tell({ type: 'message.internal_note' }, 0), story.now)).toBe(200_000);
  });
});

/** A small generator of its own, so that a failure can be repeated by its seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

const VERBS: readonly ((story: Story, n: number) => Said)[] = [
  () => ({ type: 'message.outbound_public' }),
  () => ({ type: 'message.outbound_public', isOutcome: true }),
  () => ({ type: 'message.internal_note' }),
  () => ({ type: 'contact.attempted' }),
  (_, n) => ({ type: 'ticket.assigned', departmentId: ['desk', 'repair', 'store'][n % 3] ?? 'desk' }),
  (_, n) => ({ type: 'ticket.accepted', assigneeId: n % 2 === 0 ? 'li' : 'wu' }),
  (_, n) => ({ type: 'ticket.handed_on', ownerId: ['chen', 'wu', 'li'][n % 3] ?? 'chen' }),
  (_, n) => ({ type: 'ticket.hand_on_asked', requestId: `hor_${n}` }),
  () => ({ type: 'ticket.hand_on_refused' }),
  (_, n) => ({ type: 'ticket.obligation_waived', obligation: OBLIGATIONS[n % OBLIGATIONS.length]?.code ?? '', by: 'head' }),
  ...(['open', 'waiting_customer', 'solved', 'closed', 'void', 'open'] as const).map((category) => () => to(category)),
];

/** What holds at every moment, whatever was done. */
function holdsAlways({ holderId, endedAt, duties, requestId }: Responsibility): boolean {
  const open = duties.filter(isOpenDuty).map(({ code }) => code);
  const isOver = endedAt === null || (open.length === 0 && requestId === null);
  return holderId !== '' && isOver && new Set(open).size === open.length;
}

const decidedIn = (story: Story): Map<string, string> =>
  new Map(Object.entries(story.states).filter(([, state]) => state !== 'open' && state !== 'paused'));

/** What was decided and is no more; only what lapsed with a merge may come back with it. */
function undone(before: ReadonlyMap<string, string>, story: Story, mayComeBack: boolean): string[] {
  return [...before].filter(([key, state]) => story.states[key] !== state && !(mayComeBack && state === 'lapsed')).map(([key]) => key);
}

describe('whatever is done to a ticket, in whatever order', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
    'one holder, nothing open once it has ended, decisions for good (seed %i)',
    (seed) => {
      const random = randomOf(seed);
      const story = created();
      for (let step = 0; step < 60; step++) {
        const before = decidedIn(story);
        const wasEnded = story.responsibility?.endedAt !== null;
        const said = VERBS[random(VERBS.length)]?.(story, random(1000)) ?? to('open');
        const now = story.tell(said, random(120));
        expect({ said, always: holdsAlways(now), undone: undone(before, story, wasEnded) }).toEqual({ said, always: true, undone: [] });
        expect(heldMsAt(now, story.now)).toBeGreaterThanOrEqual(0);
      }
    },
  );
});
