import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEMO_PASSWORD } from '@shouwen/shared';
import { hireStaff } from '../../demo/hire-staff.js';
import { markedDemoLoad } from '../../demo-load.js';
import { systemCtx } from '../../platform/context.js';
import { required } from '../../testing/given.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TicketDesk } from '../../testing/ticket-desk.js';
import { customerCreate } from '../customers/index.js';
import { savedViewSave } from '../saved-views/index.js';
import { ticketCreate } from '../tickets/index.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: [] });
  const view = { name: '未结', sort: 'created_desc', columns: [], filter: '{}', departmentId: null, known: null } as const;
  // A small demo, made as the real one is: by commands of source `demo`, between its two marks.
  await markedDemoLoad(app.state, async (state) => {
    const company = await hireStaff(state, app.clock.now().getTime() - 86_400_000);
    const [[typeId] = []] = await app.db.read.rows("select id from ticket_type where code = 'complaint'");
    for (const name of ['甲', '乙', '丙']) {
      const ctx = systemCtx(state, 'demo', { actor: company.actor('agent') });
      const customer = await customerCreate(ctx, { kind: 'person', name: `演示${name}`, phone: '13800136021', isDuplicateAccepted: true });
      const customerId = required(customer.value, 'customer').customerId;
      const words = { subject: `演示${name}`, description: name, channel: 'phone' as const };
      required((await ticketCreate(ctx, { typeId: String(typeId), customerId, ...words })).value, 'ticket');
    }
    for (const [account, audience] of [
      ['admin', 'everybody'],
      ['manager', 'own'],
    ] as const)
      required((await savedViewSave(systemCtx(state, 'demo', { actor: company.actor(account) }), { ...view, audience })).value, 'view');
  });
  await app.given.person({ account: 'real', department: 'after-sales', role: 'administrator', name: '真实管理员' });
  await app.settle();
  const callers = new Map([
    ['admin', await app.signIn('admin')],
    ['real', await app.signIn('real')],
    ['agent', await app.signIn('agent')],
  ]);
  app = { ...app, as: (account) => required(callers.get(account), account) };
  desk = new TicketDesk(app);
});
afterAll(() => app.close());

const CHECKLIST = '{ setupChecklist { isDismissed steps { code isDone count } } }';
const DISMISS =
  'mutation Dismiss($input: SetupChecklistDismissInput!) { setupChecklistDismiss(input: $input) { checklist { isDismissed } userErrors { code } } }';

describe('the checklist', () => {
  test('has seven steps that say how they stand now (DEP-26)', async () => {
    const { steps } = (await app.as('real').run(CHECKLIST)).data.setupChecklist;
    expect(steps.map(({ code, isDone }: { code: string; isDone: boolean }) => [code, isDone])).toEqual([
      ['COMPANY', false],
      ['DEPARTMENTS', true],
      ['PEOPLE', true],
      ['INTAKE', true],
      ['SERVICE', true],
      ['FIRST_TICKET', true],
      ['INVITE', true],
    ]);
  });

  test('is put away and shown again', async () => {
    for (const isDismissed of [true, false]) {
      const { setupChecklistDismiss } = (await app.as('real').run(DISMISS, { input: { isDismissed } })).data;
      expect(setupChecklistDismiss).toEqual({ checklist: { isDismissed }, userErrors: [] });
      expect((await app.as('real').run(CHECKLIST)).data.setupChecklist.isDismissed).toBe(isDismissed);
    }
  });

  test('is for administrators', async () => {
    expect((await app.as('agent').run(CHECKLIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('removing demo data', () => {
  const DEMO =
    '{ demoData { isThere ticketCount customerCount personCount confirmation isBeingRemoved total references { kind count examples } } }';
  const REMOVE =
    'mutation Remove($input: DemoRemoveInput!) { demoRemove(input: $input) { demoData { isBeingRemoved total } userErrors { code field } } }';
  const demo = async () => (await app.as('real').run(DEMO)).data.demoData;
  const remove = async (account: string, confirmation: string) =>
    (await app.as(account).run(REMOVE, { input: { confirmation } })).data.demoRemove;
  const count = async (sql: string) => Number((await app.db.read.rows(`select count(*) from ${sql}`))[0]?.[0]);

  test('names beforehand what somebody has come to use', async () => {
    const [[customerId, ticketId] = []] = await app.db.read.rows("select customer_id, id from ticket where subject = '演示甲'");
    const words = { subject: '真实工单', description: '真实', channel: 'PHONE' };
    await desk.does('agent', 'ticketCreate', { typeId: await desk.typeId('complaint'), customerId, ...words });
    await desk.does('agent', 'ticketNoteAdd', { ticketId, body: '真实备注', audience: 'INTERNAL' });
    const { references, ...counts } = await demo();
    expect(counts).toMatchObject({ isThere: true, ticketCount: 3, customerCount: 3, isBeingRemoved: false, total: null });
    expect(references).toMatchObject([
      { kind: 'TICKET', count: 1 },
      { kind: 'CUSTOMER', count: 1, examples: ['演示甲'] },
      { kind: 'PERSON', count: 1, examples: ['陈思敏'] },
    ]);
  });

  test('wants the name of the organisation, from somebody who is not of the demo', async () => {
    const { confirmation } = await demo();
    expect((await remove('admin', confirmation)).userErrors).toEqual([{ code: 'DEMO_ACCOUNT', field: null }]);
    expect((await remove('real', 'something else')).userErrors).toEqual([{ code: 'CONFIRMATION_DIFFERS', field: ['confirmation'] }]);
    expect((await app.as('agent').run(DEMO)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await count('ticket')).toBe(4);
  });

  test('takes out all the demo made, leaves what is real, and ends the demonstration', async () => {
    const [departments, roles, events] = [await count('department'), await count('role'), await count('event')];
    const { confirmation } = await demo();
    const begun = await remove('real', confirmation);
    expect(begun).toMatchObject({ userErrors: [], demoData: { isBeingRemoved: true } });
    expect((await remove('real', confirmation)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    await app.state.jobs.idle();
    expect(await app.db.read.rows('select subject from ticket')).toEqual([['真实工单']]);
    expect(await app.db.read.rows('select name from customer')).toEqual([['演示甲']]);
    const people = await app.db.read.rows('select account, is_active from person order by account');
    expect(people.map(([account, isActive]) => [account, Number(isActive)])).toEqual([
      ['agent', 0],
      ['real', 1],
    ]);
    expect([await count('department'), await count('role')]).toEqual([departments, roles]);
    expect(await count('credential')).toBe(0);
    expect(await count('saved_view')).toBe(0);
    expect(await count('metric_fact f where not exists (select 1 from ticket t where t.id = f.ticket_id)')).toBe(0);
    expect(await count('search_ticket')).toBeLessThanOrEqual(1);
    expect(await count('event')).toBeGreaterThan(events);
    expect(await demo()).toMatchObject({ isThere: false, isBeingRemoved: false, ticketCount: 0 });
    expect((await app.anonymous.run('{ installation { isDemo demoAccounts } }')).data.installation).toEqual({
      isDemo: false,
      demoAccounts: [],
    });
    expect((await remove('real', confirmation)).userErrors).toMatchObject([{ code: 'NO_DEMO' }]);
    const signIn = 'mutation S($input: SessionStartInput!) { sessionStart(input: $input) { viewer { language } userErrors { code } } }';
    const tried = await app.anonymous.run(signIn, { input: { account: 'admin', password: DEMO_PASSWORD } });
    expect(tried.data.sessionStart.userErrors).toMatchObject([{ code: 'SIGN_IN_REFUSED' }]);
    const owner = '{ tickets(first: 5) { nodes { subject owner { name } assignee { account } } } }';
    expect((await app.as('real').run(owner)).data.tickets.nodes).toMatchObject([{ owner: { name: '真实管理员' } }]);
  });

  test('nothing measures what is gone, when its limits pass and when everything is measured again', async () => {
    const gone = 'from metric_fact f where not exists (select 1 from ticket t where t.id = f.ticket_id)';
    app.clock.advance(40 * 86_400_000);
    await app.state.jobs.idle();
    expect(await app.db.read.rows(`select f.metric ${gone}`)).toEqual([]);
  });
});
