import type { Ctx } from '../../platform/context.js';
import { touchReference } from '../../platform/db/reference-table.js';
import type { JobDefinition } from '../../platform/feature.js';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import { STAFF } from '../people/index.js';
import { DEMO_KINDS, type DemoKind, demoRemoval, nextToErase } from './demo-data.queries.js';
import { disableLeftPeople } from './disable-left-people.js';
import { eraseThings } from './erase-things.js';

export const DEMO_REMOVE_JOB = 'setup.demo-remove';

/** Things per transaction: short enough that nobody waits for them. */
const BATCH = 100;
/** Transactions per run of the job, so that other jobs come in between. */
const ROUNDS = 10;

/** Removes some of what the demo made and comes back for the rest; interrupted, it goes on where it was. */
export const demoRemovalJob: JobDefinition = {
  kind: DEMO_REMOVE_JOB,
  async handle(ctx) {
    const removal = await demoRemoval(ctx.db.read);
    if (removal === null || removal.isFinished) return;
    for (let round = 0; round < ROUNDS; round += 1) {
      if (!(await eraseSome(ctx))) return finish(ctx, removal.personId);
    }
    await ctx.db.inTransaction((tx) => enqueueJob(tx, { kind: DEMO_REMOVE_JOB, payload: {}, runAt: ctx.clock.now() }));
  },
};

/** False when nothing is left. */
async function eraseSome(ctx: Ctx): Promise<boolean> {
  for (const kind of DEMO_KINDS) {
    const ids = await nextToErase(ctx.db.read, kind, BATCH);
    if (ids.length === 0) continue;
    await eraseThings(ctx, { kind, ids });
    return true;
  }
  return false;
}

async function finish(ctx: Ctx, personId: string): Promise<void> {
  await disableLeftPeople(ctx, personId);
  await ctx.db.inTransaction(async (tx) => {
    await touchReference(tx, STAFF);
    await tx.run("delete from demo_load where id = 'demo'");
    await tx.run("update demo_removal set finished_at = ? where id = 'demo'", [ctx.clock.now()]);
    tx.afterCommit(() => ctx.app.endDemo());
  });
}

export type Erasing = { readonly kind: DemoKind; readonly ids: readonly string[] };
