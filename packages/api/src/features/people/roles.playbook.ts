import { DATA_SCOPES, type DataScope, type LocalText, PERMISSIONS, type Permission } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA } from '../playbooks/index.js';
import { STAFF } from './person.queries.js';
import { RoleEntity } from './role.entity.js';

interface Definition {
  readonly code: string;
  readonly names: LocalText;
  readonly duties?: LocalText;
  readonly isAdministrator?: boolean;
  readonly grants?: readonly { readonly scope: DataScope; readonly permissions: readonly Permission[] }[];
}

const GRANT = {
  type: 'object',
  required: ['scope', 'permissions'],
  additionalProperties: false,
  properties: { scope: { enum: DATA_SCOPES }, permissions: { type: 'array', minItems: 1, items: { enum: PERMISSIONS } } },
} as const;

const SCHEMA = {
  type: 'object',
  required: ['roles'],
  additionalProperties: false,
  properties: {
    roles: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['code', 'names'],
        additionalProperties: false,
        properties: {
          code: CODE_SCHEMA,
          names: LOCAL_TEXT_SCHEMA,
          duties: LOCAL_TEXT_SCHEMA,
          isAdministrator: { type: 'boolean' },
          grants: { type: 'array', items: GRANT },
        },
      },
      contains: { type: 'object', required: ['isAdministrator'], properties: { isAdministrator: { const: true } } },
    },
  },
} as const;

/** Adds roles whose code is not there yet and brings the known ones up to the file. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, STAFF);
  const known = new Map((await findRows(tx, RoleEntity)).map((role) => [role.code, role.id]));
  const { roles } = data as { roles: readonly Definition[] };
  const rows = roles.map((role, sortOrder) => ({ id: known.get(role.code), ...toRow(role), sortOrder }));
  for (const { id, ...changes } of rows) if (id !== undefined) await updateRow(tx, RoleEntity, id, changes);
  const added = rows.filter(({ id }) => id === undefined);
  await insertRows(
    tx,
    RoleEntity,
    added.map((row) => ({ ...row, id: newId('rol', ctx.clock.now()) })),
  );
}

function toRow({ code, names, duties, isAdministrator = false, grants = [] }: Definition): Omit<RoleEntity, 'id' | 'sortOrder'> {
  const spelt = grants.flatMap(({ scope, permissions }) => permissions.map((permission) => ({ permission, scope })));
  return {
    code,
    names: JSON.stringify(names),
    duties: duties ? JSON.stringify(duties) : null,
    grants: JSON.stringify(spelt),
    isAdministrator,
  };
}

export const rolesSection: PlaybookSection = { file: 'roles', schema: SCHEMA, apply };
