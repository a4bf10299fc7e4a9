import { changesBetween } from '../../../kernel/changes.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { staff } from '../../people/index.js';
import { CustomerFieldEntity } from '../customer-field.entity.js';
import { FIELDS, loadFields } from '../customer-field.queries.js';
import { type FieldRow, mayManageFields } from '../customer-field.rules.js';
import { type FieldPlan, type FieldWish, planField } from './customer-field-set.rules.js';

/** Adds something that the organisation wants to know of its customers, or changes what it asks. */
export function customerFieldSet(ctx: Ctx, wish: FieldWish): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayManageFields(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, FIELDS);
    const [fields, { roles }] = [await loadFields(tx), await staff.of(ctx)];
    const decision = planField({ fields, roleIds: new Set(roles.map(({ id }) => id)) }, wish);
    if (!decision.allowed) return refused(decision.refusal);
    const known = fields.find(({ code }) => code === wish.code);
    const isWritten = await writeField(tx, ctx, { code: wish.code, known, plan: decision.plan, sortOrder: fields.length });
    return isWritten ? done({ code: wish.code }) : refused({ code: 'CONFLICT' });
  });
}

interface Writing {
  readonly code: string;
  readonly known: FieldRow | undefined;
  readonly plan: FieldPlan;
  readonly sortOrder: number;
}

/** False when somebody was faster. Nothing changed, nothing is recorded. */
async function writeField(tx: Tx, ctx: Ctx, { code, known, plan, sortOrder }: Writing): Promise<boolean> {
  const changes = changesBetween<object>(known ?? {}, plan);
  if (known && Object.keys(changes).length === 0) return true;
  const id = known?.id ?? newId('cfd', ctx.clock.now());
  if (!known) await insertRows(tx, CustomerFieldEntity, [{ id, version: 1, code, sortOrder, ...plan }]);
  else if (!(await guardedUpdate(tx, CustomerFieldEntity, known, plan))) return false;
  const subject = { type: 'customer_field', id, seq: (known?.version ?? 0) + 1 };
  await recordEvent(tx, ctx, { type: 'customer_field.set', subject, payload: { code, changes } });
  return true;
}
