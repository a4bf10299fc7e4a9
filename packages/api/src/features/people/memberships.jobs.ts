import { changesBetween } from '../../kernel/changes.js';
import { isInForce } from '../../kernel/period.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRow, findRows, guardedUpdate, updateRow } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import type { JobDefinition } from '../../platform/feature.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { MembershipEntity } from './membership.entity.js';
import { PersonEntity } from './person.entity.js';
import { STAFF } from './person.queries.js';

/** Brings into force what begins today, and ends what ended yesterday. */
export async function rollMemberships(ctx: Ctx): Promise<void> {
  const today = localToday(ctx);
  await ctx.db.inTransaction(async (tx) => {
    const due = await findDue(tx, today);
    if (due.length === 0) return;
    await touchReference(tx, STAFF);
    // Ends come first, so that nobody has two main departments in between.
    for (const membership of due.toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent))) await roll(tx, ctx, membership);
  });
}

async function findDue(tx: Tx, today: string): Promise<MembershipEntity[]> {
  const rows = await tx.rows(
    'select id from membership where (is_current = 1 and ends_on < ?) or (is_current = 0 and starts_on <= ? and (ends_on is null or ends_on >= ?))',
    [today, today, today],
  );
  const found = rows.length > 0 ? await findRows(tx, MembershipEntity, { id: rows.map(([id]) => String(id)) }) : [];
  return found.filter((membership) => isInForce(membership, today) !== membership.isCurrent);
}

async function roll(tx: Tx, ctx: Ctx, { id, personId, departmentId, isPrimary, isCurrent }: MembershipEntity): Promise<void> {
  await updateRow(tx, MembershipEntity, id, { isCurrent: !isCurrent });
  const person = isPrimary && !isCurrent ? await findRow(tx, PersonEntity, { id: personId }) : null;
  if (!person || person.departmentId === departmentId) return;
  const changes = { departmentId };
  await guardedUpdate(tx, PersonEntity, person, { ...changes, updatedAt: ctx.clock.now() });
  await recordEvent(tx, ctx, {
    type: 'person.updated',
    subject: { type: 'person', id: personId, seq: person.version + 1 },
    departmentId,
    payload: { membershipId: id, changes: changesBetween(person, changes) },
  });
}

/** A little after midnight where the organisation is. */
export const rollMembershipsJob: JobDefinition = {
  kind: 'people.roll-memberships',
  every: { dailyAt: '00:01' },
  handle: (ctx) => rollMemberships(ctx),
};
