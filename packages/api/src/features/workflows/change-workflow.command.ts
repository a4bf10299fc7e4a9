import type { EventType } from '@shouwen/shared';
import type { Decision } from '../../kernel/decision.js';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import { runCommand } from '../../platform/command.js';
import type { Ctx } from '../../platform/context.js';
import { instant, type Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRow, guardedUpdate } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import { changeVersions, versionsIn } from './change-versions.js';
import { knownWords } from './known-words.queries.js';
import { WorkflowEntity, WorkflowVersionEntity } from './workflow.entity.js';
import { WORKFLOWS } from './workflow.queries.js';
import type { LifePlan, VersionRow, WorkflowLife } from './workflow-life.rules.js';

/** The version an act is about, and the workflow as the caller last saw it. */
export interface VersionRequest {
  readonly versionId: string;
  readonly version: number;
}

/** What one act brings to the common way of changing a workflow. */
export interface WorkflowAct {
  readonly type: EventType;
  decide(life: WorkflowLife, version: VersionRow): Decision<LifePlan>;
  /** Writes beside it, in the same transaction. */
  write?(tx: Tx, version: VersionRow): Promise<void>;
  readonly payload?: object;
  /** What the log keeps beside it, as the decision found things. */
  tell?(life: WorkflowLife, version: VersionRow): object;
  /** One of many small changes: the log keeps the first of an hour by the same person; what came of them stands with the publication. */
  readonly isSmall?: boolean;
}

export interface WorkflowChanged {
  readonly workflowId: string;
  readonly versionId: string;
}

/** Every act on a workflow: hold, look, decide, write, record one event. Whoever was slower is told so. */
export function changeWorkflow(ctx: Ctx, { versionId, version }: VersionRequest, act: WorkflowAct): Promise<Outcome<WorkflowChanged>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, WORKFLOWS);
    const found = await findLife(tx, versionId);
    if (!found) return refused({ code: 'NOT_FOUND', field: ['versionId'] });
    const { workflow, versions, row } = found;
    if (workflow.version !== version) return refused({ code: 'CONFLICT' });
    const life = { definition: workflow.definition, versions, known: await knownWords(ctx) };
    const decision = act.decide(life, row);
    if (!decision.allowed) return refused(decision.refusal);
    const { definition = workflow.definition } = decision.plan;
    if (!(await guardedUpdate(tx, WorkflowEntity, workflow, { definition }))) return refused({ code: 'CONFLICT' });
    const added = await changeVersions(tx, ctx, { workflow: workflow.code, versions, plan: decision.plan });
    await act.write?.(tx, row);
    await tell(tx, ctx, { act, workflow, payload: { code: workflow.code, number: row.number, ...act.payload, ...act.tell?.(life, row) } });
    return done({ workflowId: workflow.id, versionId: added ?? versionId });
  });
}

interface Telling {
  readonly act: WorkflowAct;
  readonly workflow: WorkflowEntity;
  readonly payload: object;
}

async function tell(tx: Tx, ctx: Ctx, { act: { type, isSmall }, workflow: { id, version }, payload }: Telling): Promise<void> {
  if (isSmall && (await isTold(tx, ctx, { type, workflowId: id }))) return;
  await recordEvent(tx, ctx, { type, subject: { type: 'workflow', id, seq: version + 1 }, payload });
}

const HOUR_MS = 3_600_000;

/** Whether the latest that happened to the workflow is the same, by the same person, within the hour. */
async function isTold(tx: Tx, { actor, clock }: Ctx, { type, workflowId }: { readonly type: EventType; readonly workflowId: string }) {
  const [last] = await tx.rows('select type, actor_id, at from event where subject_id = ? order by seq desc limit 1', [workflowId]);
  if (!last) return false;
  const [lastType, actorId, at] = last;
  return lastType === type && actorId === actor.personId && clock.now().getTime() - instant(String(at)).getTime() < HOUR_MS;
}

interface Found {
  readonly workflow: WorkflowEntity;
  readonly versions: readonly VersionRow[];
  readonly row: VersionRow;
}

async function findLife(tx: Tx, versionId: string): Promise<Found | null> {
  const asked = await findRow(tx, WorkflowVersionEntity, { id: versionId });
  const workflow = asked && (await findRow(tx, WorkflowEntity, { code: asked.workflow }));
  if (!workflow) return null;
  const versions = await versionsIn(tx, workflow.code);
  const row = versions.find(({ id }) => id === versionId);
  return row ? { workflow, versions, row } : null;
}
