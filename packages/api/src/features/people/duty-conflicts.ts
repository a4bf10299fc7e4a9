import { type LocalText, PERMISSIONS, type Permission } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader, Tx } from '../../platform/db/db.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA } from '../playbooks/index.js';
import { DutyConflictEntity } from './duty-conflict.entity.js';
import type { DutyConflict } from './duty-conflict.rules.js';

/** As a playbook says it. */
export interface ConflictDefinition {
  readonly code: string;
  readonly names: LocalText;
  readonly one: readonly Permission[];
  readonly other: readonly Permission[];
}

const SOME_PERMISSIONS = { type: 'array', minItems: 1, items: { enum: PERMISSIONS } } as const;

export const CONFLICT_SCHEMA = {
  type: 'object',
  required: ['code', 'names', 'one', 'other'],
  additionalProperties: false,
  properties: { code: CODE_SCHEMA, names: LOCAL_TEXT_SCHEMA, one: SOME_PERMISSIONS, other: SOME_PERMISSIONS },
} as const;

/** Brings the conflicts of a playbook in, by code. */
export async function writeConflicts(tx: Tx, ctx: Ctx, definitions: readonly ConflictDefinition[]): Promise<void> {
  const known = new Map((await findRows(tx, DutyConflictEntity)).map(({ code, id }) => [code, id]));
  const added: DutyConflictEntity[] = [];
  for (const [sortOrder, { code, names, one, other }] of definitions.entries()) {
    const row = { code, names: JSON.stringify(names), one: JSON.stringify(one), other: JSON.stringify(other), sortOrder };
    const id = known.get(code);
    if (id === undefined) added.push({ ...row, id: newId('dco', ctx.clock.now()) });
    else await updateRow(tx, DutyConflictEntity, id, row);
  }
  await insertRows(tx, DutyConflictEntity, added);
}

export async function loadConflicts(reader: Reader): Promise<DutyConflict[]> {
  const rows = await findRows(reader, DutyConflictEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
  return rows.map(({ id, code, names, one, other }) => ({
    id,
    code,
    names: JSON.parse(names),
    one: JSON.parse(one),
    other: JSON.parse(other),
  }));
}
