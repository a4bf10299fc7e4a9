import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHANNELS, DEMO_ACCOUNTS } from '@shouwen/shared';
import { CASES } from './demo/texts/case-list.js';
import { type DemoLoaded, loadDemo } from './demo.js';
import { countedTickets } from './features/kpis/counted-tickets.queries.js';
import { kpiTable } from './features/kpis/kpi.queries.js';
import { kpiValues } from './features/kpis/kpi-values.queries.js';
import { playbookApply } from './features/playbooks/index.js';
import { features } from './features.js';
import { dayAfter, localDay } from './kernel/local-date.js';
import { type AppState, systemCtx } from './platform/context.js';
import { openTestAppState } from './testing/open-test-app-state.js';
import { openTestDb, type TestDb } from './testing/open-test-db.js';

const PATIENCE = 180_000;

let db: TestDb;
let app: AppState;
let loaded: DemoLoaded;
let dataDir: string;

beforeAll(async () => {
  db = await openTestDb({ entities: features.flatMap((feature) => feature.entities) });
  dataDir = await mkdtemp(join(tmpdir(), 'demo-'));
  app = openTestAppState({ db, features, dataDir });
  await playbookApply(systemCtx(app, 'setup'), 'after-sales');
  loaded = await loadDemo(app);
}, PATIENCE);
afterAll(async () => {
  await db.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** A refused command ends the loading, so that it ended at all says that none was refused. */
describe('the demo', () => {
  it('has enough of everything (issue: ≥ 40 people, ≥ 200 customers, ≥ 600 tickets over 60 days)', async () => {
    expect(loaded.people).toBeGreaterThanOrEqual(40);
    expect(loaded.customers).toBeGreaterThanOrEqual(200);
    expect(loaded.tickets).toBeGreaterThanOrEqual(600);
    expect(await count('select count(*) from ticket')).toBe(loaded.tickets);
    expect(await count('select count(*) from customer')).toBe(loaded.customers);
    const [first] = await column('select min(created_at) from ticket');
    expect(Date.now() - Date.parse(`${first}Z`)).toBeGreaterThan(58 * 86_400_000);
  });

  it('has people in every position, deputies, levels and certificates, so that duties and gaps have something to show (DEP-07, STF-02)', async () => {
    expect(await count('select count(*) from staff_position p where not exists (select 1 from person where position_id = p.id)')).toBe(0);
    expect(await count("select count(*) from department where deputy_ids is not null and deputy_ids <> '[]'")).toBeGreaterThanOrEqual(7);
    expect(await count('select count(distinct person_id) from person_competency')).toBeGreaterThanOrEqual(5);
    const trained = await count("select count(*) from person_certificate where certificate_code = 'service-training'");
    expect(trained).toBeGreaterThanOrEqual(30);
    expect(trained).toBeLessThan(await count('select count(*) from person where position_id is not null'));
  });

  it('leaves an event per command at least, and none of them waits for delivery', async () => {
    expect(await count("select count(*) from event where subject_type = 'ticket'")).toBeGreaterThan(loaded.commands - (await strangers()));
    expect(await count('select count(*) from outbox')).toBe(0);
  });

  it('has open cases in every kind of state and on the desk of everybody who may sign in', async () => {
    const categories = await column('select distinct state_category from ticket');
    expect(new Set(categories)).toEqual(new Set(['new', 'open', 'waiting_customer', 'waiting_third', 'solved', 'closed', 'void']));
    const open = await count('select count(*) from ticket where phase = 0');
    expect(open).toBeGreaterThanOrEqual(20);
    expect(open).toBeLessThanOrEqual(70);
    const workers = DEMO_ACCOUNTS.filter((account) => account !== 'admin');
    for (const account of workers) {
      const sql = `select count(*) from ticket t join person p on p.id in (t.owner_id, t.assignee_id) where t.phase = 0 and p.account = '${account}'`;
      expect([account, (await count(sql)) >= 2]).toEqual([account, true]);
    }
  });

  it('has returns, reopenings, complaints and late answers', async () => {
    for (const wanted of ['return_count > 0', 'reopen_count > 0', 'hop_count > 2', "channel = 'api'", 'priority = 3']) {
      expect([wanted, (await count(`select count(*) from ticket where ${wanted}`)) >= 5]).toEqual([wanted, true]);
    }
    expect(await count("select count(*) from metric_fact where metric = 'complaint_24h' and num = 0")).toBeGreaterThan(0);
    expect(await count("select count(*) from metric_fact where metric = 'first_response' and value_cal_s > 3600")).toBeGreaterThan(0);
  });

  it('shows on tickets all that people put there: tags, marks, links of every kind, watchers, mentions, drafts, files, proofs (TKT-31, TKT-88)', async () => {
    const least = {
      ticket_tag: 8,
      ticket_mark: 16,
      ticket_watcher: 4,
      ticket_mention: 3,
      ticket_draft: 4,
      ticket_file: 7,
      customer_file: 8,
    };
    for (const [table, rows] of Object.entries(least))
      expect([table, (await count(`select count(*) from ${table}`)) >= rows]).toEqual([table, true]);
    expect(new Set(await column('select distinct kind from ticket_link'))).toEqual(
      new Set(['related', 'duplicate', 'cause', 'child', 'split', 'merged']),
    );
    expect(new Set(await column('select distinct audience from saved_view'))).toEqual(new Set(['everybody', 'department', 'own']));
    const channels = await column("select distinct channel from ticket_message where audience = 'customer'");
    expect(channels.sort()).toEqual([...CHANNELS].sort());
    for (const proof of ['confirmation', 'signature', 'revisit'])
      expect([proof, await count(`select count(*) from ticket where proofs like '%"${proof}"%'`)]).not.toEqual([proof, 0]);
    const half = `select count(*) from (select t.id from ticket t join ticket_mark m on m.ticket_id = t.id join category c on c.id = m.category_id
      where c.scheme = 'complaint-check' group by t.id having count(*) in (1, 2)) begun`;
    expect(await count(half)).toBeGreaterThanOrEqual(2);
  });

  it('reads like many different cases, with no word left to fill in', async () => {
    expect(new Set(CASES.map((text) => text.subject)).size).toBeGreaterThanOrEqual(120);
    expect(await count('select count(distinct subject) from ticket')).toBeGreaterThanOrEqual(250);
    const texts = [
      ...(await column('select subject from ticket')),
      ...(await column('select description from ticket')),
      ...(await column('select measure from ticket where measure is not null')),
      ...(await column('select body from ticket_message')),
    ];
    expect(texts.filter((text) => /[{}]|undefined|null/.test(text))).toEqual([]);
  });

  it('names only categories of the playbook', async () => {
    const codes = new Set(await column('select code from category'));
    expect(CASES.filter((text) => !codes.has(text.category))).toEqual([]);
  });

  it('shows figures whose lists hold exactly the tickets they counted', async () => {
    const ctx = systemCtx(app, 'demo');
    const today = localDay(new Date(), 'Asia/Shanghai');
    const kpiKeys = (await kpiTable.of(ctx)).all.map((kpi) => kpi.key);
    const request = { kpiKeys, from: dayAfter(today, -29), to: today, departmentId: null, bucket: 'total', groupBy: 'department' } as const;
    const figures = await kpiValues(ctx, request);
    expect(figures.length).toBeGreaterThan(20);
    for (const figure of figures) {
      const { sql, params } = countedTickets(figure);
      const counted = Number((await db.read.rows(`select count(*) from ticket t where ${sql}`, params))[0]?.[0]);
      // A ticket solved twice counts twice and is listed once.
      if (figure.definition.measure === 'solved') expect(counted).toBeLessThanOrEqual(figure.figure.n);
      else expect(counted).toBe(figure.figure.n);
    }
  });
});

async function strangers(): Promise<number> {
  return count('select count(*) from customer c where not exists (select 1 from ticket t where t.customer_id = c.id)');
}

async function column(sql: string): Promise<string[]> {
  return (await db.read.rows(sql)).map(([value]) => String(value));
}

async function count(sql: string): Promise<number> {
  return Number((await column(sql))[0]);
}
