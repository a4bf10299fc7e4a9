import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { required } from '../../testing/given.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../testing/ticket-desk.js';
import { WorkflowEditor, type WorkflowNow, withState } from '../../testing/workflow-editor.js';
import { playbookApply } from '../playbooks/index.js';

let app: TestApp;
let desk: TicketDesk;
let editor: WorkflowEditor;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  editor = new WorkflowEditor(app);
});
afterAll(() => app.close());

const phases = ({ versions }: WorkflowNow) => versions.map(({ number, phase }) => `${number} ${phase}`);
const renamed = (zhCN: string) => (definition: WorkflowNow['versions'][number]['definition']) =>
  withState(definition, 'REGISTERED', { names: { zhCN } });

const inquiry = async () => desk.registers('agent', { typeId: await desk.typeId('inquiry') });

async function stateNames(ticketId: string): Promise<string> {
  const { data } = await app.as('admin').run('query S($id: ID!) { ticket(id: $id) { state { name } } }', { id: ticketId });
  return data.ticket.state.name;
}

test('a draft is tried on part of the tickets, goes live, and running tickets stay with their version (TKT-14, TKT-15)', async () => {
  const before = await desk.registers('agent');
  expect(phases(await editor.drafts('complaint', renamed('已受理')))).toEqual(['2 DRAFT', '1 LIVE']);
  expect(await stateNames((await desk.registers('agent')).id)).toBe('已登记');

  const departmentIds = [await app.given.departmentId('hotline')];
  expect(phases(await editor.does('workflowTrialStart', { code: 'complaint', phase: 'DRAFT', departmentIds }))).toEqual([
    '2 TRIAL',
    '1 LIVE',
  ]);
  const tried = await desk.registers('agent');
  const elsewhere = await desk.registers('qiulan');
  expect([await stateNames(tried.id), await stateNames(elsewhere.id)]).toEqual(['已受理', '已登记']);

  expect(phases(await editor.does('workflowPublish', { code: 'complaint', phase: 'TRIAL' }))).toEqual(['2 LIVE', '1 SUPERSEDED']);
  expect(await stateNames((await desk.registers('qiulan')).id)).toBe('已受理');
  expect(await stateNames(before.id)).toBe('已登记');
  const moved = await desk.does('agent', 'ticketTransition', { ticketId: before.id, version: before.version, transitionCode: 'analyse' });
  expect(moved.state.code).toBe('ANALYSED');
});

test('asking for a state finds its tickets in every version', async () => {
  const { data } = await app.as('admin').run('{ ticketTypes(first: 100) { nodes { code states { id code } } } }');
  const types: readonly { code: string; states: readonly { id: string; code: string }[] }[] = data.ticketTypes.nodes;
  const stateId = types.find(({ code }) => code === 'complaint')?.states.find(({ code }) => code === 'REGISTERED')?.id;
  const document = 'query T($filter: TicketFilter!) { tickets(first: 50, filter: $filter) { nodes { state { name } } } }';
  const found = (await app.as('admin').run(document, { filter: { stateIds: [stateId] } })).data.tickets.nodes;
  expect(new Set(found.map(({ state }: { state: { name: string } }) => state.name))).toEqual(new Set(['已登记', '已受理']));
});

test('a draft that would strand tickets is kept, says why, and does not begin (TKT-13)', async () => {
  const { versions } = await editor.drafts('inquiry', (definition) => ({
    ...definition,
    transitions: definition.transitions.filter(({ to }) => to !== 'WAITING_CUSTOMER'),
  }));
  const [draft] = versions;
  expect(draft?.problems).toEqual([
    { code: 'WORKFLOW_UNREACHABLE', message: 'No way leads to “Waiting for customer”.', state: 'WAITING_CUSTOMER', transition: null },
  ]);
  expect(draft?.viewerCan).toMatchObject({ trialStart: { code: 'WORKFLOW_UNSOUND' }, publish: { code: 'WORKFLOW_UNSOUND' } });
  const { version } = await editor.read('inquiry');
  const { userErrors } = await editor.act('workflowPublish', { versionId: draft?.id, version });
  expect(userErrors).toMatchObject([{ code: 'WORKFLOW_UNSOUND', message: 'Mend first what would strand tickets: 1 problems.' }]);
});

test('whoever was slower is told so, a second draft is refused, and a discarded one is gone', async () => {
  const workflow = await editor.read('inquiry');
  const [draft, live] = workflow.versions;
  const stale = { versionId: draft?.id, version: workflow.version - 1 };
  expect((await editor.act('workflowDraftDiscard', stale)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  const again = { versionId: live?.id, version: workflow.version };
  expect((await editor.act('workflowDraftStart', again)).userErrors).toMatchObject([{ code: 'WORKFLOW_DRAFT_EXISTS' }]);
  expect((await editor.act('workflowTrialEnd', again)).userErrors).toMatchObject([{ code: 'WORKFLOW_NOT_TRIAL' }]);
  expect(phases(await editor.does('workflowDraftDiscard', { code: 'inquiry', phase: 'DRAFT' }))).toEqual(['1 LIVE']);
});

test('a trial of half of the tickets takes about half of them, and none after it ended', async () => {
  await editor.drafts('inquiry', (definition) => withState(definition, 'RECORDED', { names: { zhCN: '试运行' } }));
  await editor.does('workflowTrialStart', { code: 'inquiry', phase: 'DRAFT', share: 50 });
  const names = new Set<string>();
  for (let n = 0; n < 40 && names.size < 2; n += 1) names.add(await stateNames((await inquiry()).id));
  expect([...names].sort()).toEqual(['已登记', '试运行']);
  expect(phases(await editor.does('workflowTrialEnd', { code: 'inquiry', phase: 'TRIAL' }))).toEqual(['2 SUPERSEDED', '1 LIVE']);
  for (let n = 0; n < 10; n += 1) expect(await stateNames((await inquiry()).id)).toBe('已登记');
});

test('says what one version says otherwise than another', async () => {
  const { versions } = await editor.read('complaint');
  const document = 'query D($a: ID!, $b: ID!) { workflowDifference(fromVersionId: $a, toVersionId: $b) { isState kind code name fields } }';
  const { data } = await app.as('admin').run(document, { a: versions[1]?.id, b: versions[0]?.id });
  expect(data.workflowDifference).toEqual([{ isState: true, kind: 'CHANGED', code: 'REGISTERED', name: '已受理', fields: ['names'] }]);
});

test('another playbook becomes a new version, but not over one that the organisation published itself (DEP-26, TKT-15)', async () => {
  await playbookApply(systemCtx(app.state, 'setup'), 'baseline');
  const [complaint, inquiries] = [await editor.read('complaint'), await editor.read('inquiry')];
  expect([phases(complaint), phases(inquiries)]).toEqual([
    ['2 LIVE', '1 SUPERSEDED'],
    ['3 LIVE', '2 SUPERSEDED', '1 SUPERSEDED'],
  ]);
  const { data } = await app.as('admin').run('{ playbookDifference(code: "baseline") { kinds { kind rows { code fate } } } }');
  const kinds: readonly { kind: string; rows: readonly object[] }[] = data.playbookDifference.kinds;
  expect(kinds.find(({ kind }) => kind === 'workflow')?.rows).toEqual([{ code: 'complaint', fate: 'CONFLICT' }]);
});

test('a new workflow begins as a draft of another, and goes with it', async () => {
  const { versions } = await editor.read('service');
  const input = { code: 'hire', names: { zhCN: '租赁' }, likeVersionId: required(versions[0], 'version').id };
  const { workflow, userErrors } = await editor.act('workflowCreate', input);
  expect([userErrors, workflow && phases(workflow)]).toEqual([[], ['1 DRAFT']]);
  expect((await editor.act('workflowCreate', input)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['code'] }]);
  const { version, versions: drafts } = await editor.read('hire');
  await editor.act('workflowDraftDiscard', { versionId: drafts[0]?.id, version });
  const { data } = await app.as('admin').run('{ workflow(code: "hire") { id } }');
  expect(data.workflow).toBeNull();
});

test('only whoever manages workflows reads drafts, also by their ids', async () => {
  const { id, versions } = await editor.read('service');
  const document = 'query N($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const { data } = await app.as('agent').run(document, { ids: [id, versions[0]?.id] });
  expect(data.nodes).toEqual([null, null]);
});

test('many changes of a draft are one entry of the log, and the publication says what came of them (TKT-15)', async () => {
  const log = async (): Promise<readonly { readonly type: string; readonly payload: Readonly<Record<string, unknown>> }[]> => {
    const rows = await app.db.read.rows(
      "select e.type, e.payload from event e join workflow w on w.id = e.subject_id where w.code = 'service' order by e.seq",
    );
    return rows.map(([type, payload]) => ({ type: String(type), payload: JSON.parse(String(payload)) }));
  };
  const called = (zhCN: string) => (now: WorkflowNow['versions'][number]['definition']) => withState(now, 'ON_SITE', { names: { zhCN } });
  const draft = await editor.drafts('service', called('到场'));
  const { definition } = required(
    draft.versions.find(({ phase }) => phase === 'DRAFT'),
    'draft',
  );
  await editor.does('workflowDraftSave', { code: 'service', phase: 'DRAFT', definition: called('已到场')(definition) });
  expect((await log()).map(({ type }) => type)).toEqual(['workflow.draft_started', 'workflow.draft_saved']);
  app.clock.advance(3_600_001);
  await editor.does('workflowDraftSave', { code: 'service', phase: 'DRAFT', definition: called('师傅到场')(definition) });
  await editor.does('workflowPublish', { code: 'service', phase: 'DRAFT' });
  const told = await log();
  expect(told.map(({ type }) => type).slice(1)).toEqual(['workflow.draft_saved', 'workflow.draft_saved', 'workflow.published']);
  expect(told.at(-1)?.payload.changes).toEqual([{ of: 'state', kind: 'changed', code: 'ON_SITE' }]);
});
