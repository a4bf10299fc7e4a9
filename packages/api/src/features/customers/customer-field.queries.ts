import type { Actor } from '../../kernel/actor.js';
import { grouped } from '../../kernel/grouped.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader, SqlValue } from '../../platform/db/db.js';
import type { WordList } from '../../platform/db/ordered-words.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { departmentTree } from '../departments/index.js';
import { heldRoles, staff } from '../people/index.js';
import { CustomerFieldEntity, CustomerFieldValueEntity } from './customer-field.entity.js';
import { type FieldRow, type RolesHeld, showsField } from './customer-field.rules.js';

/** Name of the in-process table; whoever changes fields touches it. */
export const FIELDS = 'customer_field';

export const FIELD_WORDS: WordList = {
  entity: CustomerFieldEntity,
  prefix: 'cfd',
  subject: 'customer_field',
  events: { set: 'customer_field.set', moved: 'customer_field.moved' },
};

/** The fields as the database holds them now, in the order of the organisation. */
export function loadFields(reader: Reader): Promise<FieldRow[]> {
  return findRows(reader, CustomerFieldEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
}

export const customerFieldBook = referenceTable(FIELDS, loadFields);

/** The roles of somebody, as far as fields and records go. */
export async function rolesHeldBy(ctx: Ctx, { kind, personId }: Actor): Promise<RolesHeld> {
  if (kind === 'system') return { ids: new Set(), isAdministrator: true };
  const [people, tree] = await Promise.all([staff.of(ctx), departmentTree.of(ctx)]);
  const person = personId === null ? undefined : people.find(personId);
  const held = person ? heldRoles({ staff: people, tree }, person, localToday(ctx)) : [];
  return { ids: new Set(held.map(({ role }) => role.id)), isAdministrator: held.some(({ isAdministrator }) => isAdministrator) };
}

/** The fields that the caller's roles show; through another's eyes those that both see. */
export async function fieldsShownTo(ctx: Ctx): Promise<readonly FieldRow[]> {
  const { actor } = ctx;
  const [fields, own] = await Promise.all([customerFieldBook.of(ctx), rolesHeldBy(ctx, actor)]);
  const looker = actor.viewedBy ? await rolesHeldBy(ctx, actor.viewedBy) : own;
  return fields.filter((field) => showsField(field, own) && showsField(field, looker));
}

const VALUES = Symbol('values of customers');

/** What is known of a customer, by field; one statement for all customers of a list. */
export function valuesOf(ctx: Ctx, customerId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  return loaderOf(ctx, VALUES, async (ids: readonly string[]) => {
    const rows = await findRows(ctx.db.read, CustomerFieldValueEntity, { customerId: ids }, { orderBy: { place: 'asc' } });
    const byCustomer = grouped(rows, (row) => row.customerId);
    return ids.map((id) => byField(byCustomer.get(id) ?? []));
  }).load(customerId);
}

export function byField(rows: readonly CustomerFieldValueEntity[]): ReadonlyMap<string, readonly string[]> {
  const fields = grouped(rows, ({ fieldId }) => fieldId);
  return new Map([...fields].map(([fieldId, kept]) => [fieldId, kept.map(({ value }) => value)]));
}

export interface FieldAsked {
  readonly fieldId: string;
  /** Absent: anything. */
  readonly value?: string | null;
}

/** Customers of whom this is known; nobody by a field that the caller does not see. */
export async function fieldConditions(
  ctx: Ctx,
  asked: readonly FieldAsked[],
): Promise<{ readonly sql: string; readonly params: readonly SqlValue[] }[]> {
  if (asked.length === 0) return [];
  const shown = new Set((await fieldsShownTo(ctx)).map(({ id }) => id));
  return asked.map(({ fieldId, value }) => {
    if (!shown.has(fieldId)) return { sql: '1 = 0', params: [] };
    const is = value == null ? { sql: '', params: [] } : { sql: ' and v.value = ?', params: [value] };
    const sql = `t.id in (select v.customer_id from customer_field_value v where v.field_id = ?${is.sql})`;
    return { sql, params: [fieldId, ...is.params] };
  });
}
