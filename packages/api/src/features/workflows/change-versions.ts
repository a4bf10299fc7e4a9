import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import { TicketStateEntity } from './ticket-state.entity.js';
import { WorkflowVersionEntity } from './workflow.entity.js';
import { tidied, type WorkflowDefinition } from './workflow-definition.rules.js';
import type { LifePlan, Phase, VersionRow } from './workflow-life.rules.js';

interface Changed {
  readonly workflow: string;
  readonly versions: readonly VersionRow[];
  readonly plan: LifePlan;
}

/** Writes what becomes of the versions of a workflow; answers the id of one that came new. */
export async function changeVersions(tx: Tx, ctx: Ctx, { workflow, versions, plan }: Changed): Promise<string | null> {
  for (const move of plan.moves) {
    const known = versions.find((version) => version.id === move.id);
    if (known) await moveOn(tx, ctx, known, move);
  }
  if (!plan.added) return null;
  const { phase, definition, note } = plan.added;
  const at = ctx.clock.now();
  const id = newId('wfv', at);
  const number = Math.max(0, ...versions.map((version) => version.number)) + 1;
  const times = { createdAt: at, startedAt: isRunning(phase) ? at : null, endedAt: null };
  const row = { id, workflow, number, phase, definition: tidied(definition), note, trialShare: 0, trialDepartmentIds: [], ...times };
  await insertRows(tx, WorkflowVersionEntity, [row]);
  if (isRunning(phase)) await keyStates(tx, ctx, { versionId: id, definition });
  return id;
}

// biome-ignore lint/complexity/useMaxParams: where, who, which, what
async function moveOn(tx: Tx, ctx: Ctx, known: VersionRow, { phase, trial }: LifePlan['moves'][number]): Promise<void> {
  const at = ctx.clock.now();
  const begins = isRunning(phase) && !isRunning(known.phase);
  if (begins) await keyStates(tx, ctx, { versionId: known.id, definition: known.definition });
  await updateRow(tx, WorkflowVersionEntity, known.id, {
    phase,
    ...(trial && { trialShare: trial.share, trialDepartmentIds: trial.departmentIds }),
    ...(isRunning(phase) ? { startedAt: known.startedAt ?? at } : { endedAt: at }),
  });
}

const isRunning = (phase: Phase): boolean => phase === 'trial' || phase === 'live';

/** Ids for the states in which tickets will stand. */
async function keyStates(
  tx: Tx,
  ctx: Ctx,
  version: { readonly versionId: string; readonly definition: WorkflowDefinition },
): Promise<void> {
  const { versionId, definition } = version;
  const rows = definition.states.map(({ code }) => ({ id: newId('sta', ctx.clock.now()), versionId, code }));
  await insertRows(tx, TicketStateEntity, rows);
}

/** The versions of a workflow as the transaction sees them, the latest first. */
export async function versionsIn(tx: Tx, workflow: string): Promise<VersionRow[]> {
  const rows = await findRows(tx, WorkflowVersionEntity, { workflow }, { orderBy: { number: 'desc' } });
  return rows.map(versionRow);
}

/** A version as the rules read it. */
export function versionRow({ trialShare, trialDepartmentIds, ...row }: WorkflowVersionEntity): VersionRow {
  return { ...row, trial: { share: trialShare, departmentIds: trialDepartmentIds } };
}
