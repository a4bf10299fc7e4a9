import type { LocalText } from '@shouwen/shared';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow, findRows, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { changeVersions } from '../change-versions.js';
import type { WorkflowChanged } from '../change-workflow.command.js';
import { WorkflowEntity, WorkflowVersionEntity } from '../workflow.entity.js';
import { WORKFLOWS } from '../workflow.queries.js';

export interface WorkflowCreateRequest {
  readonly code: string;
  readonly names: LocalText;
  /** The version whose words the first draft begins with. */
  readonly likeVersionId: string;
}

/** Makes a workflow that begins as a draft of what another one says; types choose it once it is published. */
export function workflowCreate(ctx: Ctx, { code, names, likeVersionId }: WorkflowCreateRequest): Promise<Outcome<WorkflowChanged>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, WORKFLOWS);
    const known = await findRows(tx, WorkflowEntity);
    if (known.some((one) => one.code === code)) return refused({ code: 'ALREADY_EXISTS', field: ['code'] });
    const like = await findRow(tx, WorkflowVersionEntity, { id: likeVersionId });
    if (!like) return refused({ code: 'NOT_FOUND', field: ['likeVersionId'] });
    const id = newId('wfl', ctx.clock.now());
    const nothing = { states: [], transitions: [] };
    await insertRows(tx, WorkflowEntity, [{ id, version: 1, code, names, definition: nothing, sortOrder: known.length }]);
    const added = { phase: 'draft' as const, definition: like.definition, note: null };
    const versionId = await changeVersions(tx, ctx, { workflow: code, versions: [], plan: { moves: [], added } });
    await recordEvent(tx, ctx, { type: 'workflow.created', subject: { type: 'workflow', id, seq: 1 }, payload: { code, names } });
    return done({ workflowId: id, versionId: versionId ?? '' });
  });
}
