import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';
import { type VersionNow, WorkflowEditor } from '../../../testing/workflow-editor.js';

let app: TestApp;
let desk: TicketDesk;
let editor: WorkflowEditor;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  editor = new WorkflowEditor(app);
});
afterAll(() => app.close());

const withWay = (definition: VersionNow['definition'], code: string, change: object): VersionNow['definition'] => ({
  ...definition,
  transitions: definition.transitions.map((way) => (way.code === code ? { ...way, ...change } : way)),
});

const URGENT = { match: 'ALL', clauses: [{ fact: 'priority', test: 'IS', values: ['urgent'] }] };
const EFFECTS = [
  { kind: 'TAG', value: 'vip-visit' },
  { kind: 'PRIORITY', value: 'high' },
  { kind: 'OWNER' },
  { kind: 'NOTE', value: '方案已抄送质量部' },
];
const OPTIONS = `query O($id: ID!) { ticket(id: $id) { availableTransitions { code ability { allowed code reason } }
  tags { code } priority assignee { account } timeline(last: 1) { nodes { changes { field to } } } } }`;

test('TKT-13: a way is taken only when what it asks for holds, and does the rest by itself', async () => {
  const { data } = await app.as('admin').run('{ words(list: TICKET_TAG, first: 1) { nodes { code } } }');
  const tag: string = data.words.nodes[0].code;
  const effects = EFFECTS.map((effect) => (effect.kind === 'TAG' ? { ...effect, value: tag } : effect));
  await editor.drafts('complaint', (now) =>
    withWay(withWay(now, 'analyse', { guard: URGENT }), 'set-solution', { requires: ['category'], effects }),
  );
  await editor.does('workflowPublish', { code: 'complaint', phase: 'DRAFT' });

  let ticket = await desk.withComplaints();
  const before = (await app.as('qiulan').run(OPTIONS, { id: ticket.id })).data.ticket.availableTransitions;
  expect(before).toMatchObject([
    { code: 'analyse', ability: { allowed: false, code: 'GUARD_FAILS', reason: '不满足条件：优先级 是 紧急。' } },
  ]);
  const asked = { ticketId: ticket.id, version: ticket.version, transitionCode: 'analyse' };
  expect((await desk.verb('qiulan', 'ticketTransition', asked)).userErrors).toMatchObject([{ code: 'GUARD_FAILS' }]);

  ticket = await desk.does('qiulan', 'ticketEdit', { ticketId: ticket.id, version: ticket.version, priority: 'URGENT' });
  ticket = await desk.does('qiulan', 'ticketTransition', { ...asked, version: ticket.version });
  const next = { ticketId: ticket.id, version: ticket.version, transitionCode: 'set-solution' };
  expect((await desk.verb('qiulan', 'ticketTransition', next)).userErrors).toMatchObject([
    { code: 'STEP_NEEDS', message: '请先填写：问题分类。' },
  ]);
  expect((await desk.events(ticket.id)).length).toBe(ticket.version);

  const { nodes } = (await app.as('admin').run('{ categories(first: 100) { nodes { id ticketTypes { code } } } }')).data.categories;
  const fits = ({ ticketTypes }: { ticketTypes: readonly { code: string }[] }) => ticketTypes.some(({ code }) => code === 'complaint');
  ticket = await desk.does('qiulan', 'ticketEdit', { ...next, transitionCode: undefined, categoryId: nodes.find(fits).id });
  ticket = await desk.does('qiulan', 'ticketTransition', { ...next, version: ticket.version });
  expect(ticket).toMatchObject({ state: { code: 'SOLUTION_SET' }, assignee: { account: 'agent' }, department: { code: 'hotline' } });
  const after = (await app.as('agent').run(OPTIONS, { id: ticket.id })).data.ticket;
  expect(after).toMatchObject({ tags: [{ code: tag }], priority: 'HIGH', assignee: { account: 'agent' } });
  expect(after.timeline.nodes[0].changes.map(({ field }: { field: string }) => field)).toEqual(['PRIORITY', 'TAGS', 'NOTE']);
  expect((await desk.events(ticket.id)).length).toBe(ticket.version);
});

test('TKT-13: what a way asks for or sets must be there before the version may begin', async () => {
  const bad = { match: 'ALL', clauses: [{ fact: 'mood', test: 'FILLED', values: [] }] };
  const effects = [{ kind: 'DEPARTMENT', value: 'nowhere' }, { kind: 'NOBODY' }];
  const { versions } = await editor.drafts('inquiry', (now) =>
    withWay(withWay(now, 'tell', { requires: ['category'] }), 'classify', { guard: bad, effects }),
  );
  const draft = versions.find(({ phase }) => phase === 'DRAFT');
  expect(draft?.problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'WORKFLOW_FACT_UNKNOWN “Classify”: there is no mood to ask for.',
    'WORKFLOW_GIVES_TWICE “Classify” says twice who gets the ticket.',
    'WORKFLOW_TARGET_UNKNOWN “Classify”: there is no nowhere to set.',
    'WORKFLOW_ASKS_IN_VAIN “Tell the outcome”: nothing can hold tell up.',
  ]);
  expect(draft?.viewerCan.publish.code).toBe('WORKFLOW_UNSOUND');
});
