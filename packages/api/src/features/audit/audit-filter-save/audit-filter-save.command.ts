import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRows, insertRows, updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { AuditFilterEntity } from '../audit-filter.entity.js';

export interface AuditFilterSaveRequest {
  readonly name: string;
  /** AuditEventFilter as JSON. */
  readonly filter: string;
}

const MOST_SAVED = 50;

/** Keeps a filter under a name; the same name again replaces it. */
export function auditFilterSave(ctx: Ctx, { name, filter }: AuditFilterSaveRequest): Promise<Outcome<{ filterId: string }>> {
  const { personId } = ctx.actor;
  return runCommand(ctx, async (tx) => {
    if (personId === null) return refused({ code: 'NOT_ALLOWED' });
    if (!isJsonObject(filter)) return refused({ code: 'INVALID', field: ['filter'] });
    const saved = await save(tx, { personId, name: name.trim(), filter, createdAt: ctx.clock.now() });
    if (saved.userErrors) return saved;
    const subject = { type: 'audit_filter', id: saved.value.filterId, seq: await nextSeq(tx, saved.value.filterId) };
    await recordEvent(tx, ctx, { type: 'audit.filter_saved', subject, payload: {} });
    return saved;
  });
}

async function save(tx: Tx, row: Omit<AuditFilterEntity, 'id'>): Promise<Outcome<{ filterId: string }>> {
  const mine = await findRows(tx, AuditFilterEntity, { personId: row.personId });
  const known = mine.find(({ name }) => name === row.name);
  if (known) {
    await updateRow(tx, AuditFilterEntity, known.id, { filter: row.filter });
    return done({ filterId: known.id });
  }
  if (mine.length >= MOST_SAVED) return refused({ code: 'TOO_MANY_SAVED', params: { max: MOST_SAVED } });
  const id = newId('afl', row.createdAt);
  await insertRows(tx, AuditFilterEntity, [{ ...row, id }]);
  return done({ filterId: id });
}

/** A saved filter has no version of its own; its events count on. */
export async function nextSeq(tx: Tx, subjectId: string): Promise<number> {
  const [row] = await tx.rows('select coalesce(max(seq), 0) + 1 from event where subject_id = ?', [subjectId]);
  return Number(row?.[0]);
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
