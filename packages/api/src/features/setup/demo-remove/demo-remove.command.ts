import type { Refusal } from '../../../kernel/decision.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { enqueueJob } from '../../../platform/jobs/enqueue-job.js';
import { countAllDemo, demoRemoval, hasDemo, isMadeByDemo } from '../demo-data.queries.js';
import { DEMO_REMOVE_JOB } from '../demo-removal.job.js';
import { findOrganisationName } from '../organisation-name.queries.js';

/** Has everything the demo made removed, by a job in small steps. Whoever asks must not be of the demo: nobody would be left. */
export async function demoRemove(ctx: Ctx, { confirmation }: { readonly confirmation: string }): Promise<Outcome<{ total: number }>> {
  const name = await findOrganisationName(ctx);
  return runCommand(ctx, async (tx) => {
    const refusal = await refusalOf(tx, ctx);
    if (refusal) return refused(refusal);
    if (confirmation.trim() !== name) return refused({ code: 'CONFIRMATION_DIFFERS', params: { name }, field: ['confirmation'] });
    const [total, now] = [await countAllDemo(tx), ctx.clock.now()];
    const begun = [ctx.actor.personId, total, now];
    await tx.run("insert into demo_removal (id, person_id, total, began_at) values ('demo', ?, ?, ?)", begun);
    await enqueueJob(tx, { kind: DEMO_REMOVE_JOB, payload: {}, runAt: now, dedupeKey: DEMO_REMOVE_JOB });
    await recordEvent(tx, ctx, { type: 'demo.removed', subject: { type: 'installation', id: 'demo', seq: 1 }, payload: { total } });
    tx.afterCommit(() => ctx.app.jobs.wake());
    return done({ total });
  });
}

async function refusalOf(tx: Tx, { actor }: Ctx): Promise<Refusal | null> {
  if (!(await hasDemo(tx))) return { code: 'NO_DEMO' };
  if ((await demoRemoval(tx)) !== null) return { code: 'ALREADY_EXISTS' };
  const isOfDemo = actor.personId === null || (await isMadeByDemo(tx, 'person', actor.personId));
  return isOfDemo ? { code: 'DEMO_ACCOUNT' } : null;
}
