import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';
import { type VersionNow, WorkflowEditor } from '../../../testing/workflow-editor.js';

let app: TestApp;
let desk: TicketDesk;
let editor: WorkflowEditor;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  editor = new WorkflowEditor(app);
});
afterAll(() => app.close());

const RUN = 'kind total checked passed stuck finishedAt items { ticketId number state toState reason }';
const phaseOf = async (phase: string): Promise<{ versionId: string; version: number }> => {
  const { version, versions } = await editor.read('complaint');
  return { versionId: versions.find((one) => one.phase === phase)?.id ?? '', version };
};
const start = async (verb: 'workflowReplay' | 'workflowTicketsMove', input: object) => {
  const type = verb === 'workflowReplay' ? 'WorkflowReplayInput!' : 'WorkflowTicketsMoveInput!';
  const document = `mutation S($input: ${type}) { ${verb}(input: $input) { run { ${RUN} } userErrors { code message } } }`;
  const { data, errors } = await app.as('admin').run(document, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[verb];
};
const runs = async (versionId: string) =>
  (await app.as('admin').run(`query R($versionId: ID!) { workflowRuns(versionId: $versionId) { ${RUN} } }`, { versionId })).data
    .workflowRuns;
const now = async (ticket: TicketNow) =>
  (
    await app.as('admin').run(
      `query T($id: ID!) { ticket(id: $id) { version state { code } step { actions { code doneAt } }
    timeline(last: 1) { nodes { type fromState { code } toState { code } } } } }`,
      { id: ticket.id },
    )
  ).data.ticket;
const step = (ticket: TicketNow, transitionCode: string) =>
  desk.does('qiulan', 'ticketTransition', { ticketId: ticket.id, version: ticket.version, transitionCode });

const asked = ({ states, transitions }: VersionNow['definition']): object => ({
  states,
  transitions: transitions.map((way) => (way.code === 'analyse' ? { ...way, requires: ['category'] } : way)),
});

test('TKT-14: a draft is tried on past tickets, which stay as they are', async () => {
  const stuck = await step(await desk.withComplaints(), 'analyse');
  const untouched = await desk.withComplaints();
  await editor.drafts('complaint', asked);
  const draft = await phaseOf('DRAFT');
  const { run, userErrors } = await start('workflowReplay', { ...draft, days: 30 });
  expect(userErrors).toEqual([]);
  expect(run).toMatchObject({ kind: 'REPLAY', checked: 0, finishedAt: null });
  await app.state.jobs.idle();
  const [done] = await runs(draft.versionId);
  expect(done).toMatchObject({ total: run.total, checked: run.total, stuck: 1, passed: run.total - 1, finishedAt: expect.any(String) });
  expect(done.items).toEqual([
    { ticketId: stuck.id, number: stuck.number, state: '已登记', toState: '已分析', reason: '请先填写：问题分类。' },
  ]);
  expect((await now(stuck)).version).toBe(stuck.version);
  expect((await now(untouched)).version).toBe(untouched.version);
  const again = await start('workflowReplay', { ...(await phaseOf('DRAFT')), days: 1 });
  expect(again.userErrors).toEqual([]);
  await app.state.jobs.idle();
  expect(await runs(draft.versionId)).toHaveLength(1);
});

test('TKT-15: running tickets are moved to the live version, each with an entry, and what was half done is kept', async () => {
  const [registered, analysed] = [await desk.withComplaints(), await step(await desk.withComplaints(), 'analyse')];
  const versionOf = async () => (await editor.read('complaint')).version;
  // In the new version a ticket is looked into where it was analysed.
  const draft = await phaseOf('DRAFT');
  const { versions } = await editor.read('complaint');
  const definition = versions.find(({ id }) => id === draft.versionId)?.definition;
  if (!definition) throw new Error('no draft');
  const rename = (code: string | null) => (code === 'ANALYSED' ? 'LOOKED_INTO' : code);
  await editor.does('workflowDraftSave', {
    ...{ code: 'complaint', phase: 'DRAFT' },
    definition: {
      states: definition.states.map((one) => ({ ...one, code: rename(one.code) })),
      transitions: definition.transitions.map((way) => ({ ...way, from: way.from.map(rename), to: rename(way.to) })),
    },
  });
  await editor.does('workflowPublish', { code: 'complaint', phase: 'DRAFT' });
  const { versionId } = await phaseOf('LIVE');
  const preview = `query P($versionId: ID!) { workflowMovePreview(versionId: $versionId) { states { code count to } ability { allowed code } } }`;
  const { states, ability } = (await app.as('admin').run(preview, { versionId })).data.workflowMovePreview;
  expect(ability).toEqual({ allowed: true, code: null });
  const [before] = states.filter(({ code }: { code: string }) => code === 'REGISTERED');
  expect(before).toMatchObject({ to: 'REGISTERED' });
  expect(states).toContainEqual({ code: 'ANALYSED', count: 2, to: null });

  const unmapped = await start('workflowTicketsMove', { versionId, version: await versionOf(), mapping: [] });
  expect(unmapped.userErrors).toMatchObject([{ code: 'WORKFLOW_STATE_UNMAPPED', message: '请为状态“已分析”选择对应的新状态。' }]);
  const astray = await start('workflowTicketsMove', {
    ...{ versionId, version: await versionOf() },
    mapping: [{ from: 'ANALYSED', to: 'SOLVED' }],
  });
  expect(astray.userErrors).toMatchObject([{ code: 'WORKFLOW_MOVE_ASTRAY' }]);

  const mapping = [{ from: 'ANALYSED', to: 'LOOKED_INTO' }];
  const { run, userErrors } = await start('workflowTicketsMove', { versionId, version: await versionOf(), mapping });
  expect(userErrors).toEqual([]);
  const twice = await start('workflowTicketsMove', { versionId, version: await versionOf(), mapping });
  expect(twice.userErrors).toMatchObject([{ code: 'WORKFLOW_RUN_RUNS' }]);
  await app.state.jobs.idle();
  expect(await runs(versionId)).toMatchObject([
    {},
    { kind: 'MOVE', total: run.total, checked: run.total, passed: run.total, stuck: 0, items: [], finishedAt: expect.any(String) },
  ]);
  expect(await now(registered)).toMatchObject({ version: registered.version + 1, state: { code: 'REGISTERED' } });
  expect(await now(analysed)).toMatchObject({
    version: analysed.version + 1,
    state: { code: 'LOOKED_INTO' },
    timeline: { nodes: [{ type: 'ticket.workflow_moved', fromState: { code: 'ANALYSED' }, toState: { code: 'LOOKED_INTO' } }] },
  });
  expect((await app.as('admin').run(preview, { versionId })).data.workflowMovePreview.states).toEqual([]);
  const [ticket] = [await now(analysed)];
  const onwards = { ticketId: analysed.id, version: ticket.version, transitionCode: 'set-solution' };
  expect((await desk.does('qiulan', 'ticketTransition', onwards)).state.code).toBe('SOLUTION_SET');
});

test('TKT-15: whoever may not manage workflows neither tries nor moves', async () => {
  const { versionId, version } = await phaseOf('LIVE');
  const document = 'mutation S($input: WorkflowReplayInput!) { workflowReplay(input: $input) { userErrors { code } } }';
  const { errors } = await app.as('agent').run(document, { input: { versionId, version, days: 3 } });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
