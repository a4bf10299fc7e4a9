import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import type { TestCaller } from '../../../testing/test-caller.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';
import { rebuildChangedDays } from '../rollup.js';

const SET =
  'mutation T($input: KpiTargetSetInput!) { kpiTargetSet(input: $input) { kpi { key version target force } userErrors { code field } } }';
const STEPS = '{ setupChecklist { steps { code isDone count } } }';

let app: TestApp;
beforeAll(async () => {
  // An organisation whose figures have no target: nobody may promise in its name.
  app = await startTestApp({ accounts: [], settings: { playbook: 'office-cs' } });
  await app.given.person({ account: 'admin', department: 'company', role: 'administrator' });
  await app.given.person({ account: 'manager', department: 'customer-service', role: 'cs-manager' });
  admin = await app.signIn('admin');
});
afterAll(() => app.close());
let admin: TestCaller;

async function sets(input: object, caller = admin) {
  const { data, errors } = await caller.run(SET, { input: { force: 'TARGET', version: 1, ...input } });
  return errors ? errors[0]?.extensions.code : data.kpiTargetSet;
}

const serviceStep = async () => {
  const { steps } = (await admin.run(STEPS)).data.setupChecklist;
  return steps.find(({ code }: { code: string }) => code === 'SERVICE');
};

it('what an organisation promises is decided on the panel, and the set-up goes on (SYS-21, SLA-03)', async () => {
  expect(await serviceStep()).toMatchObject({ isDone: false, count: 0 });
  const first = await sets({ key: 'full_resolution', target: 7200, force: 'LIMIT' });
  expect(first).toEqual({ kpi: { key: 'full_resolution', version: 2, target: 7200, force: 'LIMIT' }, userErrors: [] });
  expect(await serviceStep()).toMatchObject({ isDone: true, count: 1 });
  const [[type, payload] = []] = await app.db.read.rows("select type, payload from event where subject_type = 'kpi' order by seq");
  expect([type, JSON.parse(String(payload))]).toEqual([
    'kpi.target_set',
    { kpiKey: 'full_resolution', changes: { target: { from: null, to: 7200 }, force: { from: 'none', to: 'limit' } } },
  ]);
  const same = await sets({ key: 'full_resolution', version: 2, target: 7200, force: 'LIMIT' });
  expect(same.kpi.version).toBe(2);
});

it('days that are over are judged by it as well', async () => {
  const desk = new TicketDesk({ ...app, as: () => admin });
  for (let count = 0; count < 6; count += 1) {
    const ticket = await desk.does('admin', 'ticketCreate', {
      typeId: await desk.typeId('problem'),
      customerId: await desk.customerId(),
      subject: '电梯停运',
      description: '三号梯停运。',
      channel: 'PHONE',
    });
    await desk.resolves('admin', ticket);
  }
  await app.settle();
  const day = new Date(app.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  app.clock.advance(2 * 86_400_000);
  await rebuildChangedDays(systemCtx(app.state, 'job'));
  const input = { kpiKeys: ['full_resolution'], from: day, to: day, bucket: 'TOTAL', groupBy: 'NONE' };
  const later = await app.signIn('admin');
  const judged = async () => {
    await rebuildChangedDays(systemCtx(app.state, 'job'));
    return (await later.run('query F($input: KpiValuesInput!) { kpiValues(input: $input) { status } }', { input })).data.kpiValues[0];
  };
  expect(await judged()).toEqual({ status: 'MET' });
  await sets({ key: 'full_resolution', version: 2, target: null }, later);
  expect(await judged()).toEqual({ status: 'UNJUDGED' });
});

it('is refused where it makes no sense, to who was slower, and to who may not', async () => {
  admin = await app.signIn('admin');
  expect(await sets({ key: 'nothing', target: 1 })).toEqual({ kpi: null, userErrors: [{ code: 'NOT_FOUND', field: ['key'] }] });
  expect(await sets({ key: 'created', target: 5 })).toEqual({ kpi: null, userErrors: [{ code: 'INVALID', field: ['target'] }] });
  expect(await sets({ key: 'full_resolution', target: 60 })).toEqual({ kpi: null, userErrors: [{ code: 'CONFLICT', field: null }] });
  expect(await sets({ key: 'full_resolution', version: 3, target: -1 })).toMatchObject({ userErrors: [{ code: 'OUT_OF_RANGE' }] });
  expect(await sets({ key: 'full_resolution', target: 60 }, await app.signIn('manager'))).toBe('FORBIDDEN');
});
