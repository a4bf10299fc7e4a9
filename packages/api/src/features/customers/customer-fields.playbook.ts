import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { FIELD_SCHEMA, type WrittenField, writtenShape } from '../forms/index.js';
import { CODE_SCHEMA, PlaybookProblem } from '../playbooks/index.js';
import { CUSTOMER_KINDS } from './customer-access.rules.js';
import { CustomerFieldEntity } from './customer-field.entity.js';
import { FIELDS, loadFields } from './customer-field.queries.js';
import { type FieldFacts, type FieldWish, planField } from './customer-field-set/customer-field-set.rules.js';

interface Definition extends WrittenField, Pick<FieldWish, 'customerKind'> {
  /** Codes of the roles that see it. */
  readonly roles?: readonly string[];
}

const SCHEMA = {
  type: 'object',
  required: ['fields'],
  additionalProperties: false,
  properties: {
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'type', 'names'],
        additionalProperties: false,
        properties: {
          ...FIELD_SCHEMA,
          customerKind: { enum: CUSTOMER_KINDS },
          roles: { type: 'array', items: CODE_SCHEMA },
        },
      },
    },
  },
} as const;

/** Fields go by their codes; one that the playbook no longer names stays. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, FIELDS);
  const [fields, roles] = [await loadFields(tx), await tx.rows('select code, id from role')];
  const idOf = new Map(roles.map(([code, id]) => [String(code), String(id)]));
  const facts = { fields, roleIds: new Set(idOf.values()) };
  const added: CustomerFieldEntity[] = [];
  for (const [sortOrder, definition] of (data as { readonly fields: readonly Definition[] }).fields.entries()) {
    const { code } = definition;
    const plan = { ...planned(facts, definition, idOf), sortOrder };
    const known = fields.find((field) => field.code === code);
    if (known) await updateRow(tx, CustomerFieldEntity, known.id, plan);
    else added.push({ id: newId('cfd', ctx.clock.now()), version: 1, code, ...plan });
  }
  await insertRows(tx, CustomerFieldEntity, added);
}

function planned(facts: FieldFacts, { roles = [], ...definition }: Definition, idOf: ReadonlyMap<string, string>) {
  const decision = planField(facts, { ...writtenShape(definition), roleIds: roles.map((code) => idOf.get(code) ?? code) });
  if (decision.allowed) return decision.plan;
  const { code, field = [] } = decision.refusal;
  throw new PlaybookProblem('customer-fields.json', [`${definition.code}: ${[...field, code].join(' ')}`]);
}

export const customerFieldsSection: PlaybookSection = {
  file: 'customer-fields',
  schema: SCHEMA,
  apply,
  rows: [
    {
      kind: 'customer_field',
      entity: CustomerFieldEntity,
      key: ['code'],
      name: 'names',
      fields: ['customerKind', 'names', 'groupNames', 'limits', 'options', 'roleIds', 'isRequired', 'sortOrder'],
    },
  ],
};
