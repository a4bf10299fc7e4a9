import { LIMITS } from '@shouwen/shared';
import { allow } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { type VersionRequest, type WorkflowChanged, workflowBook } from '../../workflows/index.js';
import { startRun } from '../workflow-runs/start-run.js';
import { nextIds } from './replay-batch.js';

const DAY_MS = 86_400_000;

/** Tries a version on the tickets of the past days, as far as there are not too many (TKT-14). Nothing is done to any of them. */
export async function workflowReplay(
  ctx: Ctx,
  { days, ...request }: VersionRequest & { readonly days: number },
): Promise<Outcome<WorkflowChanged>> {
  const book = await workflowBook.of(ctx);
  const since = new Date(ctx.clock.now().getTime() - days * DAY_MS);
  const version = book.version(request.versionId);
  const ids = version ? await nextIds(ctx, { run: { since, afterId: '' }, version, book, limit: LIMITS.replayTickets }) : [];
  return startRun(ctx, request, {
    type: 'workflow.replayed',
    run: { kind: 'replay', since, mapping: {}, total: ids.length },
    decide: () => allow(),
    payload: { days },
  });
}
