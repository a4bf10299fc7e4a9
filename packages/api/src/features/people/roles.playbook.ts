import { DATA_SCOPES, type DataScope, type LocalText, PERMISSIONS, type Permission } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, fillIn, LOCAL_TEXT_SCHEMA, PlaybookProblem } from '../playbooks/index.js';
import { STAFF } from './person.queries.js';
import { RoleEntity } from './role.entity.js';

interface Definition {
  readonly code: string;
  /** The role of the extended playbook that it is like: whatever it does not say itself, its rights above all. */
  readonly like?: string;
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
        required: ['code'],
        anyOf: [{ required: ['names'] }, { required: ['like'] }],
        additionalProperties: false,
        properties: {
          code: CODE_SCHEMA,
          like: CODE_SCHEMA,
          names: LOCAL_TEXT_SCHEMA,
          duties: LOCAL_TEXT_SCHEMA,
          isAdministrator: { type: 'boolean' },
          grants: { type: 'array', items: GRANT },
        },
      },
    },
  },
} as const;

interface RolesFile {
  readonly roles: readonly Definition[];
}

/** Roles may be like those of the extended playbook; somebody must be left who may do everything. */
function inherit(own: unknown, base: unknown): RolesFile {
  const roles = fillIn({ file: 'roles.json', own: (own as RolesFile).roles, base: (base as RolesFile | null)?.roles ?? [] });
  if (!roles.some((role) => role.isAdministrator)) throw new PlaybookProblem('roles.json', ['no role is the administrator']);
  return { roles };
}

/** Adds roles whose code is not there yet and brings the known ones up to the file. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, STAFF);
  const known = new Map((await findRows(tx, RoleEntity)).map((role) => [role.code, role.id]));
  const { roles } = data as RolesFile;
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

export const rolesSection: PlaybookSection = { file: 'roles', schema: SCHEMA, inherit, apply };
