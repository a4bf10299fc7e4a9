import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { DocumentEntity } from '../document.entity.js';
import { DOCUMENTS } from '../document.queries.js';
import { documentSetting } from '../document-setting.js';
import { type DocumentWish, planDocument } from '../document-wish.rules.js';
import { putFile } from '../put-file.js';

/** Adds a document for those who are named. */
export async function documentCreate(ctx: Ctx, wish: DocumentWish): Promise<Outcome<{ documentId: string }>> {
  const decision = planDocument(wish, await documentSetting(ctx));
  if (!decision.allowed) return refused(decision.refusal);
  const { plan } = decision;
  const now = ctx.clock.now();
  const id = newId('doc', now);
  return runCommand(ctx, async (tx) => {
    const refusal = await putFile(tx, ctx, { from: null, to: plan.fileId });
    if (refusal) return refused(refusal);
    const made = { creatorId: ctx.actor.personId, createdAt: now, updatedAt: now, removedAt: null };
    await insertRows(tx, DocumentEntity, [{ id, version: 1, ...plan, ...made }]);
    await touchReference(tx, DOCUMENTS);
    const { departmentId, roleIds, departmentIds, fileId } = plan;
    await recordEvent(tx, ctx, {
      type: 'document.created',
      subject: { type: 'document', id, seq: 1 },
      departmentId,
      payload: { roleIds, departmentIds, fileId },
    });
    return done({ documentId: id });
  });
}
