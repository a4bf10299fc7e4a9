import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { required } from '../../testing/given.js';
import { promise, promised } from '../../testing/promises.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../testing/ticket-desk.js';
import { watchClocks } from '../service-levels/ticket-clocks/watch-clocks.job.js';
import { goOn } from './go-on.job.js';

let app: TestApp;
let desk: TicketDesk;
let ticket: TicketNow;
/** Each test begins at `10:00` of its own, later than the one before: time never goes back. Six times as fast, so that nobody's session ends. */
let began: number;
function at(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return began + (((hours - 10) * 60 + minutes) * 60 + seconds) * (1000 / 6);
}

const LADDER = [
  { atPercent: 80, overdueSeconds: null, tell: 'assignee' as const, needsAcknowledgement: false },
  { atPercent: 100, overdueSeconds: null, tell: 'assignee' as const, needsAcknowledgement: false },
  { atPercent: 100, overdueSeconds: null, tell: 'head' as const, needsAcknowledgement: true },
];

beforeAll(async () => {
  ({ app, desk } = await startDesk());
  await promise(app, {
    timers: { first_response: { starts: [{ kind: 'created' }], stops: [{ kind: 'human_reply' }] } },
    policies: [promised([{ timer: 'first_response', seconds: 600, hours: 'calendar', warnings: [], ladder: LADDER }])],
  });
  await leads('xumin', 'hotline');
  await leads('manager', 'after-sales');
  const input = { group: 'work', version: 0, values: [{ key: 'escalation.answerMinutes', value: 5 }] };
  const document = 'mutation S($input: SettingsUpdateInput!) { settingsUpdate(input: $input) { userErrors { code message } } }';
  expect((await app.as('admin').run(document, { input })).data.settingsUpdate.userErrors).toEqual([]);
});
afterAll(() => app.close());

beforeEach(async () => {
  began = app.clock.now().getTime() + 60_000;
  app.clock.standAt(at('10:00'));
  ticket = await desk.registers('agent');
});

async function looksAt(wall: string): Promise<void> {
  app.clock.standAt(at(wall));
  await watchClocks.handle(systemCtx(app.state, 'job'), {});
  await goOn.handle(systemCtx(app.state, 'job'), {});
  await app.settle();
}

/** Somebody of the demo leads a department from now on. */
async function leads(account: string, code: string): Promise<void> {
  const { id: headId } = await app.given.person({ account: `${account}-head`, department: code, role: 'supervisor' });
  const department = 'query D { departments(first: 100) { nodes { id code version } } }';
  const { nodes } = (await app.as('admin').run(department)).data.departments;
  const { id: departmentId, version } = required<{ id: string; version: number }>(
    nodes.find((one: { code: string }) => one.code === code),
    code,
  );
  const document = 'mutation L($input: DepartmentLeadersSetInput!) { departmentLeadersSet(input: $input) { userErrors { code } } }';
  const { data } = await app.as('admin').run(document, { input: { departmentId, version, headId } });
  expect(data.departmentLeadersSet.userErrors).toEqual([]);
}

interface Escalated {
  readonly id: string;
  readonly tell: string;
  readonly personName: string;
  readonly isAnswerAsked: boolean;
  readonly goesOnAt: string | null;
  readonly wentOnAt: string | null;
  readonly answer: string | null;
}

const TOLD = 'id tell personName isAnswerAsked goesOnAt wentOnAt answer';

async function told(): Promise<Escalated[]> {
  const document = `query C($id: ID!) { ticket(id: $id) { clocks { escalations { ${TOLD} } } } }`;
  return (await app.as('agent').run(document, { id: ticket.id })).data.ticket.clocks[0].escalations;
}

const steps = async () => (await told()).map(({ tell, personName }) => `${tell} ${personName}`);

async function bell(account: string): Promise<number> {
  const { nodes } = (await (await app.signIn(account)).run('{ notifications(first: 100) { nodes { kind ticket { id } } } }')).data
    .notifications;
  type Told = { readonly kind: string; readonly ticket: { readonly id: string } | null };
  return nodes.filter((one: Told) => one.kind === 'DEADLINE' && one.ticket?.id === ticket.id).length;
}

const ACKNOWLEDGE =
  'mutation A($input: EscalationAcknowledgeInput!) { escalationAcknowledge(input: $input) { escalation { answer answerUntil goesOnAt } userErrors { code field } } }';

async function answers(account: string, escalationId: string, more: object = {}) {
  const input = { escalationId, answer: '马上联系客户', ...more };
  return (await (await app.signIn(account)).run(ACKNOWLEDGE, { input })).data.escalationAcknowledge;
}

describe('the ladder of a promise (SLA-21)', () => {
  it('tells each step once, whoever looks and how often, and each person once at a time', async () => {
    await looksAt('10:48');
    expect(await steps()).toEqual(['ASSIGNEE 陈思敏']);
    await looksAt('11:00:01');
    await looksAt('11:10');
    expect((await steps()).sort()).toEqual(['ASSIGNEE 陈思敏', 'ASSIGNEE 陈思敏', 'HEAD xumin-head']);
    expect([await bell('agent'), await bell('xumin-head'), await bell('manager-head')]).toEqual([2, 1, 0]);
  });

  it('tells all that was reached while nobody looked', async () => {
    await looksAt('11:20');
    expect(await bell('agent')).toBe(1);
    expect(await steps()).toHaveLength(3);
  });

  it('goes on to the next one up when nobody answers, and no further than the top', async () => {
    await looksAt('11:00:01');
    await looksAt('11:29');
    expect(await steps()).toHaveLength(3);
    await looksAt('11:30:01');
    await looksAt('11:31');
    expect((await steps()).at(-1)).toBe('HEAD_ABOVE manager-head');
    expect((await told()).find(({ tell }) => tell === 'HEAD')?.wentOnAt).not.toBeNull();
    expect(await bell('manager-head')).toBe(1);
    await looksAt('12:05');
    await looksAt('12:40');
    expect(await steps()).toHaveLength(4);
  });

  it('stays with whoever answers in time', async () => {
    await looksAt('11:00:01');
    const asked = required(
      (await told()).find(({ tell }) => tell === 'HEAD'),
      'escalation',
    );
    expect(asked).toMatchObject({ isAnswerAsked: true, goesOnAt: new Date(at('11:30:01')).toISOString() });
    expect((await answers('agent', asked.id)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['escalationId'] }]);
    const past = new Date(at('10:00')).toISOString();
    expect((await answers('xumin-head', asked.id, { until: past })).userErrors).toEqual([{ code: 'INVALID', field: ['until'] }]);
    const until = new Date(at('12:00')).toISOString();
    const { escalation, userErrors } = await answers('xumin-head', asked.id, { until });
    expect([escalation, userErrors]).toEqual([{ answer: '马上联系客户', answerUntil: until, goesOnAt: null }, []]);
    expect((await answers('xumin-head', asked.id)).userErrors).toEqual([{ code: 'NOTHING_CHANGED', field: null }]);
    await looksAt('12:05');
    expect(await steps()).toHaveLength(3);
  });

  it('tells nobody further of what is over', async () => {
    await looksAt('11:00:01');
    await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '已与您确认', audience: 'CUSTOMER', channel: 'PHONE' });
    await looksAt('12:00');
    expect(await steps()).toHaveLength(3);
  });

  it('two who look at once tell nobody twice', async () => {
    app.clock.standAt(at('11:00:01'));
    const look = () => watchClocks.handle(systemCtx(app.state, 'job'), {});
    await Promise.all([look(), look(), look()]);
    app.clock.standAt(at('11:31'));
    const on = () => goOn.handle(systemCtx(app.state, 'job'), {});
    await Promise.all([on(), on(), on()]);
    await app.settle();
    expect((await steps()).sort()).toEqual(['ASSIGNEE 陈思敏', 'ASSIGNEE 陈思敏', 'HEAD xumin-head', 'HEAD_ABOVE manager-head']);
    expect([await bell('agent'), await bell('xumin-head')]).toEqual([1, 1]);
  });

  it('lists what reached somebody, and what waits for an answer; a page of clocks needs one statement for it', async () => {
    await looksAt('11:00:01');
    const list = async (account: string, isAnswered: boolean | null) => {
      const document = `query L($isAnswered: Boolean) { escalations(first: 100, isAnswered: $isAnswered) { nodes { ${TOLD} ticket { number } } totalCount } }`;
      const answer = await (await app.signIn(account)).run(document, { isAnswered });
      expect(answer.sqlCount).toBeLessThanOrEqual(3);
      return answer.data.escalations.nodes.filter((one: { ticket: { number: string } }) => one.ticket.number === ticket.number);
    };
    expect(await list('xumin-head', false)).toHaveLength(1);
    expect(await list('xumin-head', true)).toHaveLength(0);
    expect(await list('agent', null)).toHaveLength(2);
    expect(await list('agent', false)).toHaveLength(0);
  });
});
