import type { LocalText } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA, PlaybookProblem } from '../playbooks/index.js';
import { CategoryEntity } from './category.entity.js';
import { mergeByCode } from './merge-by-code.js';
import { TicketTypeEntity } from './ticket-type.entity.js';
import { WORKFLOWS } from './workflow.queries.js';

interface Definition {
  readonly code: string;
  readonly names: LocalText;
  readonly types: readonly string[];
  readonly children?: readonly Definition[];
}

const SCHEMA = {
  type: 'object',
  required: ['categories'],
  additionalProperties: false,
  properties: { categories: { type: 'array', items: { $ref: '#/definitions/category' } } },
  definitions: {
    category: {
      type: 'object',
      required: ['code', 'names', 'types'],
      additionalProperties: false,
      properties: {
        code: CODE_SCHEMA,
        names: LOCAL_TEXT_SCHEMA,
        types: { type: 'array', minItems: 1, uniqueItems: true, items: CODE_SCHEMA },
        children: { type: 'array', items: { $ref: '#/definitions/category' } },
      },
    },
  },
} as const;

/** Level by level, so that a category's parent has its id when the category is written. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  const { categories } = data as { categories: readonly Definition[] };
  const types = new Set((await findRows(tx, TicketTypeEntity)).map((type) => type.code));
  const problems = flat(categories).flatMap(({ code, types: wanted }) =>
    wanted.filter((type) => !types.has(type)).map((type) => `category ${code}: there is no ticket type ${type}`),
  );
  if (problems.length > 0) throw new PlaybookProblem('categories.json', problems);
  await touchReference(tx, WORKFLOWS);
  const orders = new Map(flat(categories).map((definition, index) => [definition.code, index]));
  for (let level = categories.map((one) => ({ one, parent: '' })); level.length > 0; ) {
    const known = await findRows(tx, CategoryEntity);
    const idOf = new Map(known.map((row) => [row.code, row.id]));
    const wanted = level.map(({ one: { code, names, types }, parent }) => {
      return { code, names, types, parentId: idOf.get(parent) ?? null, sortOrder: orders.get(code) ?? 0 };
    });
    await mergeByCode(tx, CategoryEntity, { known, wanted, key: (row) => row.code, id: () => newId('cat', ctx.clock.now()) });
    level = level.flatMap(({ one }) => (one.children ?? []).map((child) => ({ one: child, parent: one.code })));
  }
}

function flat(definitions: readonly Definition[]): Definition[] {
  return definitions.flatMap((one) => [one, ...flat(one.children ?? [])]);
}

export const categoriesSection: PlaybookSection = {
  file: 'categories',
  schema: SCHEMA,
  apply,
  rows: [{ kind: 'category', entity: CategoryEntity, key: ['code'], name: 'names', fields: ['names', 'types'] }],
};
