import { createHash } from 'node:crypto';
import { done, type Outcome } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { AppliedPlaybookEntity } from '../applied-playbook.entity.js';
import { readPlaybook } from '../playbook.queries.js';

/**
 * Brings a playbook into the database: every section in the order of the feature levels, all in one transaction.
 * Rows are matched by their codes, so applying it again changes only what the files changed.
 */
export async function playbookApply(ctx: Ctx, name: string): Promise<Outcome<{ playbook: string }>> {
  const playbook = await readPlaybook(
    name,
    ctx.app.features.flatMap((feature) => feature.playbook ?? []),
  );
  return runCommand(ctx, async (tx) => {
    for (const [section, data] of playbook.sections) await section.apply(tx, ctx, data);
    const digest = createHash('sha256')
      .update(JSON.stringify([...playbook.sections.values()]))
      .digest('hex');
    const version = await remember(tx, ctx, { id: name, digest });
    await recordEvent(tx, ctx, {
      type: 'playbook.applied',
      subject: { type: 'playbook', id: name, seq: version },
      payload: { name, digest },
    });
    return done({ playbook: name });
  });
}

async function remember(tx: Tx, ctx: Ctx, { id, digest }: { id: string; digest: string }): Promise<number> {
  const appliedAt = ctx.clock.now();
  const known = await findRow(tx, AppliedPlaybookEntity, { id });
  if (known) await guardedUpdate(tx, AppliedPlaybookEntity, known, { digest, appliedAt });
  else await insertRows(tx, AppliedPlaybookEntity, [{ id, version: 1, digest, appliedAt }]);
  return (known?.version ?? 0) + 1;
}
