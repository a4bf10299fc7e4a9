import { DATA_SCOPES, type DataScope, FIELD_LEVELS, type LocalText, PERMISSIONS, type Permission, SENSITIVE_FIELDS } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { loadDepartmentTree } from '../departments/index.js';
import { CODE_SCHEMA, fillIn, LOCAL_TEXT_SCHEMA, PlaybookProblem } from '../playbooks/index.js';
import { CONFLICT_SCHEMA, type ConflictDefinition, writeConflicts } from './duty-conflicts.js';
import type { FieldRules } from './field-rules.rules.js';
import { STAFF } from './person.queries.js';
import { RoleEntity } from './role.entity.js';

interface Definition {
  readonly code: string;
  /** The role of the extended playbook that it is like: whatever it does not say itself, its rights above all. */
  readonly like?: string;
  readonly names: LocalText;
  readonly duties?: LocalText;
  readonly isAdministrator?: boolean;
  readonly grants?: readonly GrantDefinition[];
  /** What it does with sensitive fields; a field that is not named is masked. */
  readonly fields?: FieldRules;
}

interface GrantDefinition {
  readonly scope: DataScope;
  readonly permissions: readonly Permission[];
  /** Codes; of the scope `chosen`. */
  readonly departments?: readonly string[];
}

const GRANT = {
  type: 'object',
  required: ['scope', 'permissions'],
  additionalProperties: false,
  properties: {
    scope: { enum: DATA_SCOPES },
    permissions: { type: 'array', minItems: 1, items: { enum: PERMISSIONS } },
    departments: { type: 'array', minItems: 1, items: CODE_SCHEMA },
  },
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
          fields: {
            type: 'object',
            propertyNames: { enum: SENSITIVE_FIELDS },
            additionalProperties: { enum: FIELD_LEVELS },
          },
        },
      },
    },
    /** Duties that should not meet in one person: a warning where roles are given, never a refusal. */
    conflicts: { type: 'array', items: CONFLICT_SCHEMA },
  },
} as const;

interface RolesFile {
  readonly roles: readonly Definition[];
  readonly conflicts?: readonly ConflictDefinition[];
}

/** Roles may be like those of the extended playbook; somebody must be left who may do everything. */
function inherit(own: unknown, base: unknown): RolesFile {
  const roles = fillIn({ file: 'roles.json', own: (own as RolesFile).roles, base: (base as RolesFile | null)?.roles ?? [] });
  if (!roles.some((role) => role.isAdministrator)) throw new PlaybookProblem('roles.json', ['no role is the administrator']);
  const conflicts = [own, base].map((file) => (file as RolesFile | null)?.conflicts).find((list) => list !== undefined);
  return { roles, ...(conflicts && { conflicts }) };
}

/** Adds roles whose code is not there yet and brings those of the playbook up to the file. A role that the organisation made itself stays. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, STAFF);
  const known = new Map((await findRows(tx, RoleEntity)).map((role) => [role.code, role]));
  const tree = await loadDepartmentTree(tx);
  const { roles, conflicts = [] } = data as RolesFile;
  const idOf = (code: string) => {
    const department = tree.findByCode(code);
    if (!department) throw new PlaybookProblem('roles.json', [`there is no department ${code}`]);
    return department.id;
  };
  const added: RoleEntity[] = [];
  for (const [sortOrder, definition] of roles.entries()) {
    const role = known.get(definition.code);
    const row = { ...toRow(definition, idOf), sortOrder };
    if (role?.isBuiltIn) await updateRow(tx, RoleEntity, role.id, row);
    else if (!role) added.push({ ...row, id: newId('rol', ctx.clock.now()), version: 1, isBuiltIn: true, isArchived: false, draft: null });
  }
  await insertRows(tx, RoleEntity, added);
  await writeConflicts(tx, ctx, conflicts);
}

type Defined = Omit<RoleEntity, 'id' | 'sortOrder' | 'version' | 'isBuiltIn' | 'isArchived' | 'draft'>;

function toRow(
  { code, names, duties, isAdministrator = false, grants = [], fields = {} }: Definition,
  idOf: (code: string) => string,
): Defined {
  if (grants.some(({ scope, departments }) => (scope === 'chosen') !== (departments !== undefined)))
    throw new PlaybookProblem('roles.json', [`${code}: departments belong to the scope "chosen", and to no other`]);
  const spelt = grants.flatMap(({ scope, permissions, departments }) =>
    permissions.map((permission) => ({ permission, scope, ...(departments && { departmentIds: departments.map(idOf) }) })),
  );
  return {
    code,
    names: JSON.stringify(names),
    duties: duties ? JSON.stringify(duties) : null,
    grants: JSON.stringify(spelt),
    fields: JSON.stringify(fields),
    isAdministrator,
  };
}

export const rolesSection: PlaybookSection = {
  file: 'roles',
  schema: SCHEMA,
  inherit,
  apply,
  rows: [{ kind: 'role', entity: RoleEntity, key: ['code'], name: 'names', fields: ['names', 'duties', 'grants', 'fields'] }],
};
