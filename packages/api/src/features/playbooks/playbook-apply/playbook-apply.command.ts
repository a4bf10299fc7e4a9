import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { AppliedPlaybookEntity } from '../applied-playbook.entity.js';
import { bringIn, type KindDifference, type Overwritten } from '../bring-in.js';
import { differenceDigest, playbookDigest, readPlaybookFor } from '../playbook.queries.js';

export interface PlaybookApplyRequest {
  /** The difference that was looked at; absent where nobody looks (the start of the server). */
  readonly differenceDigest?: string;
  readonly overwritten?: Overwritten;
}

/**
 * Brings a playbook into the database: every section in the order of the feature levels, all in one transaction. Rows are matched by
 * their codes, so applying it again changes only what the files changed; what was edited here stays unless it is named.
 */
export async function playbookApply(ctx: Ctx, name: string, request: PlaybookApplyRequest = {}): Promise<Outcome<{ playbook: string }>> {
  const { overwritten = new Set<string>() } = request;
  const playbook = await readPlaybookFor(ctx, name);
  return runCommand(ctx, async (tx) => {
    const differences = await bringIn(tx, ctx, { playbook, overwritten });
    const looked = request.differenceDigest;
    if (looked !== undefined && looked !== differenceDigest(differences)) return refused({ code: 'CONFLICT' });
    const digest = playbookDigest(playbook);
    const version = await remember(tx, ctx, { id: name, digest });
    await recordEvent(tx, ctx, {
      type: 'playbook.applied',
      subject: { type: 'playbook', id: name, seq: version },
      payload: { name, digest, rows: differences.flatMap(changedRows) },
    });
    return done({ playbook: name });
  });
}

/** What the log keeps: the codes of whatever did not stay as it was. */
function changedRows({ kind, rows }: KindDifference): object[] {
  const ofFate = (fate: string): string[] => rows.filter((row) => row.fate === fate).map(({ code }) => code);
  const [added, changed, kept] = [ofFate('added'), ofFate('changed'), ofFate('conflict')];
  return added.length + changed.length + kept.length === 0 ? [] : [{ kind, added, changed, kept }];
}

async function remember(tx: Tx, ctx: Ctx, { id, digest }: { id: string; digest: string }): Promise<number> {
  const appliedAt = ctx.clock.now();
  const known = await findRow(tx, AppliedPlaybookEntity, { id });
  if (known) await guardedUpdate(tx, AppliedPlaybookEntity, known, { digest, appliedAt });
  else await insertRows(tx, AppliedPlaybookEntity, [{ id, version: 1, digest, appliedAt }]);
  return (known?.version ?? 0) + 1;
}
