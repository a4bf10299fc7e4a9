import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { insertRows } from '../../platform/db/write.js';
import { openTestDb, type TestDb } from '../../testing/open-test-db.js';
import { readKpi } from './kpi-definition.rules.js';
import { MetricDailyEntity } from './metric-daily.entity.js';
import { builtSpan } from './rollup-store.js';

let db: TestDb;
const days = [1, 2, 3].map((day) => ({ date: `2026-03-0${day}`, build: 'first' }));
const created = readKpi({
  id: 'kpi_1',
  version: 1,
  kpiKey: 'created',
  names: { 'zh-CN': '' },
  definitions: { 'zh-CN': '' },
  measure: 'created',
  conditions: { ticketTypes: [], excludedChannels: [], withinSeconds: null },
  direction: 'band',
  target: null,
  kpiForce: 'none',
  minimumN: 0,
  windowDays: 0,
  sortOrder: 0,
});

beforeAll(async () => {
  db = await openTestDb({ entities: [MetricDailyEntity] });
  const rows = days.map(({ date }, index) => ({
    dateLocal: date,
    metric: 'created',
    departmentId: 'dep_1',
    n: index + 1,
    num: 0,
    den: 0,
    sketch: null,
  }));
  await db.inTransaction((tx) => insertRows(tx, MetricDailyEntity, rows));
});
afterAll(() => db.close());

it('keeps what was formed of built days, but not without end', async () => {
  const span = await builtSpan(db.read, days);
  expect(span.figure(created, ['dep_1']).n).toBe(6);
  expect(await builtSpan(db.read, days)).toBe(span);
  for (let other = 0; other < 30_000; other += 1) span.figure(created, [`dep_${other}`]);
  const again = await builtSpan(db.read, days);
  expect(again).not.toBe(span);
  expect([again.figure(created, ['dep_1']).n, again.within({ from: '2026-03-02', to: '2026-03-02' }).figure(created, ['dep_1']).n]).toEqual(
    [6, 2],
  );
});
