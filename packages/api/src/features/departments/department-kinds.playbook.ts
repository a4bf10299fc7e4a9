import type { LocalText } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows, insertRows } from '../../platform/db/write.js';
import { DepartmentKindEntity } from './department-kind.entity.js';
import { KINDS } from './department-kind.queries.js';

export interface KindDefinition {
  readonly code: string;
  readonly names: LocalText;
}

/** Adds the kinds whose code is not there yet; known ones stay as the organisation calls them. */
export async function addKinds(tx: Tx, ctx: Ctx, kinds: readonly KindDefinition[]): Promise<void> {
  if (kinds.length === 0) return;
  await touchReference(tx, KINDS);
  const known = await findRows(tx, DepartmentKindEntity);
  const added = kinds.filter(({ code }) => !known.some((kind) => kind.code === code));
  const rows = added.map(({ code, names }, index) => {
    return { id: newId('dki', ctx.clock.now()), version: 1, code, names, isArchived: false, sortOrder: known.length + index };
  });
  await insertRows(tx, DepartmentKindEntity, rows);
}
