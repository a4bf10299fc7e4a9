import { localDay } from '../../kernel/local-date.js';
import type { Ctx } from '../../platform/context.js';
import { isoInstant, type Tx } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import type { JobDefinition, Subscriber } from '../../platform/feature.js';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import { setting } from '../../platform/settings/setting.js';
import { timeZone } from '../../platform/settings/time-zone.js';
import type { CustomerKind } from '../customers/index.js';
import { pointsInForce } from './file-point.queries.js';
import { completenessOf, dueAfter, type FilePointRow } from './file-point.rules.js';
import { REVIEW_DAYS } from './file-upkeep.settings.js';
import { heldFiles } from './held-file.queries.js';

const SCORE_ALL = 'file-upkeep.score-all';

/** Customers per job: short transactions, so that commands never wait for long. */
const BATCH = 200;

/** By then every process has heard of what was changed. */
const HEARD_MS = 2000;

interface Measure {
  readonly points: readonly FilePointRow[];
  readonly days: Readonly<Record<CustomerKind, number>>;
}

/** Keeps how complete files are and when they are due, by what holds now; only what differs is written. */
export async function scoreFiles(ctx: Ctx, ids: readonly string[]): Promise<void> {
  const [points, person, company] = [
    await pointsInForce(ctx),
    await setting(ctx, REVIEW_DAYS.person),
    await setting(ctx, REVIEW_DAYS.company),
  ];
  await ctx.db.inTransaction((tx) => keepScores(tx, ctx, { ids, measure: { points, days: { person, company } } }));
}

interface Asked {
  readonly ids: readonly string[];
  readonly measure: Measure;
}

async function keepScores(tx: Tx, ctx: Ctx, { ids, measure }: Asked): Promise<void> {
  const asked = idIn(tx.engine, 't.id', ids);
  const files = await heldFiles(tx, ids);
  const rows = await tx.rows(
    `select t.id, t.file_score, t.review_due_on, t.created_at,
       (select r.next_due_on from file_review r where r.customer_id = t.id order by r.recorded_at desc, r.id desc limit 1)
     from customer t where ${asked.sql} and t.erased_at is null`,
    asked.params,
  );
  for (const [id, scored, due, createdAt, next] of rows) {
    const file = files.get(String(id));
    if (!file) continue;
    const { score } = completenessOf(measure.points, file);
    const usual = () => dueAfter(localDay(new Date(isoInstant(String(createdAt))), timeZone(ctx)), measure.days[file.kind]);
    const dueOn = typeof next === 'string' ? next : usual();
    if (Number(scored) !== score || due !== dueOn)
      await tx.run('update customer set file_score = ?, review_due_on = ? where id = ?', [score, dueOn, String(id)]);
  }
}

/** Whatever of a customer changed. Many events of one are one computation. */
export const onCustomerEvent: Subscriber = {
  name: 'file-upkeep.score',
  types: /^customer\./,
  handle: (ctx, { subjectId }) => scoreFiles(ctx, [subjectId]),
  handleMany: (ctx, events) => scoreFiles(ctx, [...new Set(events.map(({ subjectId }) => subjectId))]),
};

const SETTINGS: readonly string[] = Object.values(REVIEW_DAYS).map(({ key }) => key);

/** What is asked of files is another: all of them are scored by it. */
export const onMeasureChanged: Subscriber = {
  name: 'file-upkeep.measure',
  types: ['file_point.set', 'customer_field.set', 'playbook.applied', 'settings.changed'],
  async handle(ctx, { type, payload }) {
    const changes = Object(Object(payload).changes);
    if (type === 'settings.changed' && !SETTINGS.some((key) => key in changes)) return;
    await ctx.db.inTransaction((tx) => enqueueFrom(tx, new Date(ctx.clock.now().getTime() + HEARD_MS), ''));
  },
};

function enqueueFrom(tx: Tx, runAt: Date, afterId: string): Promise<void> {
  return enqueueJob(tx, { kind: SCORE_ALL, payload: { afterId }, runAt, dedupeKey: `${SCORE_ALL}:${afterId}` });
}

export const scoreAllJob: JobDefinition = {
  kind: SCORE_ALL,
  async handle(ctx, payload) {
    const afterId = String(Object(payload).afterId ?? '');
    const rows = await ctx.db.read.rows(`select id from customer where id > ? order by id limit ${BATCH}`, [afterId]);
    const ids = rows.map(([id]) => String(id));
    const last = ids.at(-1);
    if (last === undefined) return;
    await scoreFiles(ctx, ids);
    await ctx.db.inTransaction((tx) => enqueueFrom(tx, ctx.clock.now(), last));
  },
};
