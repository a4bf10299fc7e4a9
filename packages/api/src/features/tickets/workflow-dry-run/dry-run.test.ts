import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';
import { WorkflowEditor } from '../../../testing/workflow-editor.js';

let app: TestApp;
let desk: TicketDesk;
let versionId: string;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  const editor = new WorkflowEditor(app);
  const { versions } = await editor.drafts('complaint', (now) => ({
    ...now,
    transitions: now.transitions.map((way) =>
      way.code === 'analyse' ? { ...way, requires: ['category'], effects: [{ kind: 'PRIORITY', value: 'urgent' }] } : way,
    ),
  }));
  versionId = versions.find(({ phase }) => phase === 'DRAFT')?.id ?? '';
});
afterAll(() => app.close());

const DOCUMENT = `query D($input: WorkflowDryRunInput!) { workflowDryRun(input: $input) { state { code name category } facts { name values }
  actions { code isDone } ways { code to { code } permissions ability { allowed code reason } effects { kind name } factsAfter { name values } } } }`;

interface Way {
  readonly code: string;
  readonly [field: string]: unknown;
}
const walk = async (input: object, account = 'admin') => {
  const { data, errors } = await app.as(account).run(DOCUMENT, { input: { versionId, ...input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.workflowDryRun;
};
const wayOf = (ways: readonly Way[], code: string) => ways.find((way) => way.code === code);

test('TKT-14: a draft is walked with a sample ticket before any real one runs by it', async () => {
  const bare = await walk({});
  expect(bare).toMatchObject({ state: { code: 'REGISTERED', category: 'NEW' } });
  expect(wayOf(bare.ways, 'analyse')).toMatchObject({ ability: { allowed: false, code: 'STEP_NEEDS', reason: '请先填写：问题分类。' } });

  const known = await walk({ facts: [{ name: 'category', values: ['late'] }] });
  const analyse = wayOf(known.ways, 'analyse');
  expect(analyse).toMatchObject({
    to: { code: 'ANALYSED' },
    permissions: ['ticket:transition'],
    ability: { allowed: true },
    effects: [{ kind: 'PRIORITY', name: '紧急' }],
  });
  expect(analyse?.factsAfter).toContainEqual({ name: 'priority', values: ['urgent'] });
  const next = await walk({ state: 'ANALYSED', facts: analyse?.factsAfter });
  expect(next).toMatchObject({ state: { code: 'ANALYSED' } });
  expect(wayOf(next.ways, 'set-solution')).toMatchObject({ ability: { allowed: true } });
});

test('TKT-14: a real ticket is walked by its number, and stays as it is', async () => {
  const ticket = await desk.withComplaints();
  const sample = await walk({ ticketNumber: ticket.number });
  expect(sample.facts).toContainEqual({ name: 'type', values: ['complaint'] });
  expect(sample.state).toMatchObject({ code: 'REGISTERED' });
  const { data } = await app.as('admin').run('query T($id: ID!) { ticket(id: $id) { version } }', { id: ticket.id });
  expect(data.ticket.version).toBe(ticket.version);
});

test('TKT-14: the rights of somebody else are asked, and what is not there is not walked', async () => {
  const { data } = await app.as('admin').run('{ people(first: 100) { nodes { id account } } }');
  const personId = data.people.nodes.find(({ account }: { account: string }) => account === 'qiulan').id;
  const { ways } = await walk({ personId, facts: [{ name: 'category', values: ['late'] }] });
  expect(wayOf(ways, 'analyse')).toMatchObject({ ability: { allowed: true } });
  expect(await walk({ ticketNumber: 'T-none' })).toBeNull();
  expect(await walk({ versionId: 'wfv_none' })).toBeNull();
  expect(await walk({ personId: 'per_none' })).toBeNull();
  const { errors } = await app.as('agent').run(DOCUMENT, { input: { versionId } });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
