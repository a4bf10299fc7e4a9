import { LIMITS, type LocalText, textIn } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import { findRows } from '../../../platform/db/write.js';
import { type WorkflowChanged, workflowBook, workflowChanged } from '../../workflows/index.js';
import { ticketsVisibleTo } from '../ticket-scope.queries.js';
import { RUN_KINDS, type RunKind } from './run-kind.rules.js';
import { WorkflowRunEntity } from './workflow-run.entity.js';
import type { WorkflowRun, WorkflowRunItem } from './workflow-run.type.js';

/** The latest run of each kind on a version. */
export async function latestRuns(ctx: Ctx, versionId: string): Promise<WorkflowRun[]> {
  const runs = await Promise.all(
    RUN_KINDS.map((kind) => findRows(ctx.db.read, WorkflowRunEntity, { versionId, kind }, { orderBy: { id: 'desc' }, limit: 1 })),
  );
  return Promise.all(runs.flat().map(async (run) => ({ ...run, items: run.stuck === 0 ? [] : await itemsOf(ctx, run) })));
}

/** The run that was just begun, for its payload. */
export async function runStarted(ctx: Ctx, changed: WorkflowChanged, kind: RunKind) {
  const runs = await latestRuns(ctx, changed.versionId);
  const { workflow } = await workflowChanged(ctx, changed);
  return { run: runs.find((run) => run.kind === kind) ?? null, workflow };
}

async function itemsOf(ctx: Ctx, { id, versionId }: WorkflowRunEntity): Promise<WorkflowRunItem[]> {
  const seen = ticketsVisibleTo(ctx.actor);
  const rows = await ctx.db.read.rows(
    `select i.ticket_id, t.number, i.state, i.to_state, i.reasons from workflow_run_item i join ticket t on t.id = i.ticket_id
     where i.run_id = ? and ${seen.sql} order by i.ticket_id limit ${LIMITS.page}`,
    [id, ...seen.params],
  );
  const book = await workflowBook.of(ctx);
  const workflow = book.version(versionId)?.workflow;
  const nameOf = (code: unknown): string | null => {
    const state = book.states.find((one) => one.workflow === workflow && one.code === code);
    return state ? textIn(state.names, ctx.language) : typeof code === 'string' ? code : null;
  };
  return rows.map(([ticketId, number, state, toState, reasons]) => {
    const said: LocalText = JSON.parse(String(reasons));
    const names = { state: nameOf(state) ?? '', toState: nameOf(toState) };
    return { ticketId: String(ticketId), number: String(number), ...names, reason: textIn(said, ctx.language) };
  });
}
