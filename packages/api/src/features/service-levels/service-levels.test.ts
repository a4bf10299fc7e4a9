import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../testing/ticket-desk.js';

let desk: TicketDesk;
let app: TestApp;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
}, 60_000);
afterAll(() => app.close());

const TARGET = `timer timerName seconds hours calendar pauses pauseStates statistic share force warnings matrix { rows columns cells { row column seconds } }
  ladder { atPercent overdueSeconds tell levels role needsAcknowledgement }`;
const POLICY = `id version code name names { zhCN zhTW en } isArchived when { match clauses { fact test values } } targets { ${TARGET} }`;
const ERRORS = 'userErrors { code field message }';
const SET = `mutation ($input: ServicePolicySetInput!) { servicePolicySet(input: $input) { policy { ${POLICY} } ${ERRORS} } }`;
const ARCHIVE = `mutation ($input: ServicePolicyArchiveInput!) { servicePolicyArchive(input: $input) { policy { version isArchived } ${ERRORS} } }`;
const MOVE = `mutation ($input: ServicePolicyMoveInput!) { servicePolicyMove(input: $input) { policy { code } ${ERRORS} } }`;
const TIMER_SET = `mutation ($input: ServiceTimerSetInput!) { serviceTimerSet(input: $input) {
  timer { version code starts { kind codes } stops { kind codes } repeats pauses isArchived } ${ERRORS} } }`;
const TIMER_MOVE = `mutation ($input: ServiceTimerMoveInput!) { serviceTimerMove(input: $input) { timer { code } ${ERRORS} } }`;
const MATCH = `query ($ticketId: ID, $facts: [FactInput!]) { servicePolicyMatch(ticketId: $ticketId, facts: $facts) {
  facts { name values } policies { policy { code } failed { fact } targets { target { timer } seconds fate } } } }`;

const act = async (document: string, input: object, account = 'admin') => {
  const { data, errors } = await app.as(account).run(document, { input });
  return data ? { ...(Object.values(data)[0] as Record<string, never>), errors } : { errors };
};
const asked = async (document: string, variables: object = {}) => {
  const { data, errors } = await app.as('agent').run(document, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
// biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
const policies = async (): Promise<any[]> => (await asked(`{ servicePolicies(first: 50) { nodes { ${POLICY} } } }`)).servicePolicies.nodes;
// biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
const policyOf = async (code: string): Promise<any> => (await policies()).find((one) => one.code === code);

const target = (more: object = {}) => ({
  ...{
    timer: 'resolution',
    seconds: 3600,
    hours: 'BUSINESS',
    pauseStates: [],
    statistic: 'CASE',
    force: 'LIMIT',
    warnings: [50, 100],
    ladder: [],
  },
  ...more,
});
const policy = (more: object = {}) => ({
  ...{ code: 'night', names: { zhCN: '夜间' }, when: { match: 'ALL', clauses: [] }, targets: [target()] },
  ...more,
});

describe('service-level policies', () => {
  test('SLA-08, SLA-15: come with the playbook, with the timers of the one it extends', async () => {
    expect((await policies()).map(({ code }) => code)).toEqual([
      ...['emergency', 'complaint', 'complex', 'repair', 'service', 'hotline', 'reply', 'general'],
    ]);
    const told = (await policyOf('complaint')).targets.map((one: { timer: string; force: string }) => `${one.timer} ${one.force}`);
    expect(told).toEqual(['first_response TARGET', 'first_response BENCHMARK', 'technical_contact BENCHMARK', 'resolution BENCHMARK']);
    const [reply] = (await policyOf('reply')).targets;
    expect(reply).toMatchObject({
      timer: 'first_response',
      timerName: '首次响应',
      seconds: 3600,
      hours: 'CALENDAR',
      warnings: [50, 75, 90, 100, 150],
    });
    const timers = (await asked('{ serviceTimers(first: 50) { nodes { code waitsForCustomer resumeWithinSeconds } } }')).serviceTimers
      .nodes;
    expect(timers).toHaveLength(16);
    expect(timers[7]).toEqual({ code: 'resolution', waitsForCustomer: false, resumeWithinSeconds: 604_800 });
  });

  test('SLA-01: change by a new version; what was promised before stays, and two people do not overwrite each other', async () => {
    const matrix = { rows: 'priority', columns: 'channel', cells: [{ row: 'urgent', column: 'web', seconds: 60 }] };
    const made = await act(SET, policy({ targets: [target({ matrix, statistic: 'SHARE', share: 0.9 })] }));
    expect(made).toMatchObject({ userErrors: [], policy: { version: 1, name: '夜间', targets: [{ matrix, share: 0.9 }] } });
    expect(await act(SET, policy())).toMatchObject({ userErrors: [{ code: 'ALREADY_EXISTS', field: ['code'] }] });
    const changed = await act(SET, policy({ version: 1 }));
    expect(changed).toMatchObject({ userErrors: [], policy: { version: 2, targets: [{ matrix: null, seconds: 3600 }] } });
    expect(await act(SET, policy({ version: 1 }))).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
    await act(SET, policy({ version: 2, names: { zhCN: '深夜' } }));
    await act(SET, policy({ version: 3, names: { zhCN: '深夜' } }));
    const document =
      '{ servicePolicy(code: "night") { version name versions(first: 5) { nodes { number isInForce targets { share seconds } } } } }';
    expect((await asked(document)).servicePolicy).toEqual({
      ...{ version: 3, name: '深夜' },
      versions: {
        nodes: [
          { number: 2, isInForce: true, targets: [{ share: null, seconds: 3600 }] },
          { number: 1, isInForce: false, targets: [{ share: 0.9, seconds: 3600 }] },
        ],
      },
    });
  });

  const cell = (more: object) => ({ matrix: { rows: 'priority', cells: [{ row: 'urgent', seconds: 60, ...more }] } });
  const step = (more: object) => ({ ladder: [{ tell: 'OWNER', needsAcknowledgement: false, atPercent: 80, ...more }] });
  test.each<[string, string, object]>([
    ['CODE_UNKNOWN', 'targets.0.timer', target({ timer: 'sleep' })],
    ['OUT_OF_RANGE', 'targets.0.seconds', target({ seconds: -1 })],
    ['CODE_UNKNOWN', 'targets.0.calendar', target({ calendar: 'moon' })],
    ['CODE_UNKNOWN', 'targets.0.pauseStates.0', target({ pauseStates: ['ASLEEP'] })],
    ['FACT_UNKNOWN', 'targets.0.matrix.rows', target({ matrix: { rows: 'mood', cells: [] } })],
    ['FACT_UNKNOWN', 'targets.0.matrix.columns', target({ matrix: { rows: 'priority', columns: 'priority', cells: [] } })],
    ['MATRIX_VALUE_UNKNOWN', 'targets.0.matrix.cells.0.row', target(cell({ row: 'dreadful' }))],
    ['MATRIX_VALUE_UNKNOWN', 'targets.0.matrix.cells.0.column', target(cell({ column: 'web' }))],
    ['OUT_OF_RANGE', 'targets.0.matrix.cells.0.seconds', target(cell({ seconds: 0 }))],
    ['OUT_OF_RANGE', 'targets.0.share', target({ statistic: 'SHARE', share: 1.1 })],
    ['REQUIRED', 'targets.0.share', target({ statistic: 'SHARE' })],
    ['INVALID', 'targets.0.share', target({ share: 0.5 })],
    ['WARNINGS_NOT_ASCENDING', 'targets.0.warnings', target({ warnings: [90, 75] })],
    ['OUT_OF_RANGE', 'targets.0.warnings', target({ warnings: [0] })],
    ['LADDER_STEP_WHEN', 'targets.0.ladder.0.atPercent', target(step({ overdueSeconds: 60 }))],
    ['CODE_UNKNOWN', 'targets.0.ladder.0.role', target(step({ tell: 'ROLE', role: 'king' }))],
    ['REQUIRED', 'targets.0.ladder.0.role', target(step({ tell: 'ROLE' }))],
    ['OUT_OF_RANGE', 'targets.0.ladder.0.levels', target(step({ tell: 'HEAD_ABOVE', levels: 0 }))],
  ])('SLA-03, SLA-18: refuse with %s at %s', async (code, field, one) => {
    expect(await act(SET, policy({ code: 'wrong', targets: [one] }))).toMatchObject({ userErrors: [{ code, field: field.split('.') }] });
  });

  test('SLA-01: refuse a condition that asks for what is never known, and one timer twice; a benchmark stands beside', async () => {
    const clauses = [{ fact: 'mood', test: 'IS', values: ['bad'] }];
    const unfit = await act(SET, policy({ code: 'wrong', when: { match: 'ALL', clauses } }));
    expect(unfit).toMatchObject({
      userErrors: [{ code: 'FACT_UNKNOWN', field: ['when', 'clauses', '0', 'fact'], message: '没有可判断的内容 mood。' }],
    });
    const twice = await act(SET, policy({ code: 'wrong', targets: [target(), target()] }));
    expect(twice).toMatchObject({ userErrors: [{ code: 'TARGET_TWICE', field: ['targets', '1', 'timer'] }] });
    const beside = await act(SET, policy({ code: 'beside', targets: [target(), target({ force: 'BENCHMARK' })] }));
    expect(beside).toMatchObject({ userErrors: [] });
    expect(await act(SET, policy({ code: 'wrong', targets: [] }))).toMatchObject({
      userErrors: [{ code: 'REQUIRED', field: ['targets'] }],
    });
  });

  test('SLA-01: are tried in their order, and those out of use decide nothing', async () => {
    await act(MOVE, { code: 'night', beforeCode: 'complaint' });
    const codes = (await policies()).map(({ code }) => code);
    expect(codes.indexOf('night')).toBe(codes.indexOf('complaint') - 1);
    const facts = [{ name: 'type', values: ['complaint'] }];
    const decides = async (): Promise<string[]> => {
      const { servicePolicyMatch } = await asked(MATCH, { facts });
      // biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
      return servicePolicyMatch.policies.flatMap(({ policy: { code }, targets }: any) =>
        // biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
        targets.filter(({ fate }: any) => fate === 'DECIDES').map((one: any) => `${code} ${one.target.timer} ${one.seconds}`),
      );
    };
    expect(await decides()).toContain('night resolution 3600');
    const { version } = await policyOf('night');
    expect(await act(ARCHIVE, { code: 'night', version, isArchived: true })).toMatchObject({ policy: { isArchived: true } });
    expect(await decides()).toContain('general resolution null');
    expect(await act(ARCHIVE, { code: 'night', version, isArchived: false })).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
    expect(await act(ARCHIVE, { code: 'gone', version, isArchived: true })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });

  test('SLA-01: say of a ticket which of them decides and what did not hold; of an unseen one nothing', async () => {
    const ticket = await desk.registers('agent');
    const { servicePolicyMatch } = await asked(MATCH, { ticketId: ticket.id });
    expect(servicePolicyMatch.facts).toContainEqual({ name: 'type', values: ['complaint'] });
    expect(servicePolicyMatch.policies[0]).toMatchObject({ policy: { code: 'emergency' }, failed: [{ fact: 'type' }], targets: [] });
    expect(servicePolicyMatch.policies[1]).toMatchObject({
      policy: { code: 'complaint' },
      failed: [],
      targets: [{ fate: 'DECIDES' }, { fate: 'COMPARED' }, {}, {}],
    });
    const asPhone = await asked(MATCH, { ticketId: ticket.id, facts: [{ name: 'channel', values: ['phone'] }] });
    // biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
    const reply = asPhone.servicePolicyMatch.policies.find((one: any) => one.policy.code === 'reply');
    expect(reply).toMatchObject({ failed: [{ fact: 'channel' }], targets: [] });
    expect(await asked(MATCH, { ticketId: 'tkt_01ARZ3NDEKTSV4RRFFQ69G5FAV' })).toEqual({ servicePolicyMatch: null });
  });

  test('SLA-01: are written by whoever may, and nobody else', async () => {
    expect((await act(SET, policy({ code: 'mine' }), 'agent')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('timers', () => {
  const timer = (more: object = {}) => ({
    ...{ code: 'visit', names: { zhCN: '上门' }, starts: [{ kind: 'ACCEPTED' }], stops: [{ kind: 'SOLVED' }], repeats: 'ONCE', pauses: [] },
    ...{ waitsForCustomer: false, ...more },
  });

  test('SLA-02: an organisation adds its own, changes and orders them', async () => {
    const starts = [{ kind: 'STATE_ENTERED', codes: ['ON_SITE'] }];
    expect(await act(TIMER_SET, timer())).toMatchObject({ userErrors: [], timer: { version: 1 } });
    const changed = await act(TIMER_SET, timer({ version: 1, starts, pauses: ['WAITING_THIRD'] }));
    expect(changed).toMatchObject({ timer: { version: 2, starts, pauses: ['WAITING_THIRD'] } });
    await act(TIMER_MOVE, { code: 'visit', beforeCode: 'pick_up' });
    expect((await asked('{ serviceTimers(first: 1) { nodes { code } } }')).serviceTimers.nodes).toEqual([{ code: 'visit' }]);
  });

  test.each<[string, string, object]>([
    ['REQUIRED', 'stops', { stops: [] }],
    ['REQUIRED', 'starts', { starts: [] }],
    ['REQUIRED', 'starts.0.codes', { starts: [{ kind: 'STATE_ENTERED' }] }],
    ['CODE_UNKNOWN', 'starts.0.codes', { starts: [{ kind: 'STATE_ENTERED', codes: ['ASLEEP'] }] }],
    ['CODE_UNKNOWN', 'stops.0.codes', { stops: [{ kind: 'DEPARTMENT_ENTERED', codes: ['moon'] }] }],
    ['INVALID', 'stops.0.codes', { stops: [{ kind: 'SOLVED', codes: ['X'] }] }],
    ['OUT_OF_RANGE', 'resumeWithinSeconds', { resumeWithinSeconds: 0 }],
  ])('SLA-02: refuse with %s at %s', async (code, field, more) => {
    expect(await act(TIMER_SET, timer({ code: 'wrong', ...more }))).toMatchObject({ userErrors: [{ code, field: field.split('.') }] });
  });

  test('SLA-02: one that a policy promises is not put out of use', async () => {
    const { nodes } = (await asked('{ serviceTimers(first: 50) { nodes { code version } } }')).serviceTimers;
    const { version } = nodes.find(({ code }: { code: string }) => code === 'resolution');
    const refused = await act(TIMER_SET, timer({ code: 'resolution', version, isArchived: true }));
    expect(refused).toMatchObject({ userErrors: [{ code: 'TIMER_IN_USE', field: ['isArchived'] }] });
  });
});
