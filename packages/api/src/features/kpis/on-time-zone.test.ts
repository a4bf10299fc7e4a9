import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { localDay } from '../../kernel/local-date.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TicketDesk } from '../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
  desk = new TicketDesk(app);
});
afterAll(() => app.close());

const SET = 'mutation S($input: SettingsUpdateInput!) { settingsUpdate(input: $input) { userErrors { code message } } }';
/** Twenty-five hours apart: never the same day. */
const [EAST, WEST] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];

async function moveTo(zone: string, version: number): Promise<void> {
  const values = [{ key: 'organisation.timeZone', value: zone }];
  const { data } = await app.as('admin').run(SET, { input: { group: 'organisation', version, values } });
  expect(data.settingsUpdate.userErrors).toEqual([]);
}
const dayIn = (zone: string): string => localDay(app.clock.now(), zone);
const numberBegin = (zone: string): string => dayIn(zone).slice(2).replaceAll('-', '');
async function factDays(): Promise<unknown[]> {
  return (await app.db.read.rows("select distinct date_local from metric_fact where metric = 'created'")).flat();
}

test('another time zone is where days begin from then on, and figures are counted into their days anew (SLA-34)', async () => {
  await moveTo(EAST, 0);
  expect((await desk.registers('agent')).number).toContain(numberBegin(EAST));
  expect(localToday(app.state)).toBe(dayIn(EAST));
  await app.settle();
  expect(await factDays()).toEqual([dayIn(EAST)]);
  await moveTo(WEST, 1);
  expect((await desk.registers('agent')).number).toContain(numberBegin(WEST));
  await app.settle();
  expect(await factDays()).toEqual(expect.arrayContaining([dayIn(EAST), dayIn(WEST)]));
  app.clock.advance(5000);
  await app.state.jobs.idle();
  expect(await factDays()).toEqual([dayIn(WEST)]);
});
