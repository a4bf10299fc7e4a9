import { CHECKLIST_USES, type ChecklistUse, LIMITS, type LocalText, PRIORITIES } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA, PlaybookProblem } from '../playbooks/index.js';
import { CategoryEntity } from './category.entity.js';
import { CategorySchemeEntity } from './category-scheme.entity.js';
import { MAIN_SCHEME } from './category-tree.rules.js';
import { mergeByCode } from './merge-by-code.js';
import { PriorityMatrixEntity } from './priority-matrix.entity.js';
import type { MatrixCell } from './priority-matrix.rules.js';
import { planPriorityMatrix } from './priority-matrix-set/priority-matrix-set.rules.js';
import { loadWorkflowBook, THE_MATRIX, WORKFLOWS } from './workflow.queries.js';

interface Scheme {
  readonly code: string;
  readonly names: LocalText;
  readonly types?: readonly string[];
  readonly requiredFor?: readonly string[];
  readonly holdsSeveral?: boolean;
  readonly checklist?: ChecklistUse;
  readonly categories?: readonly Definition[];
}

interface Definition {
  readonly code: string;
  readonly names: LocalText;
  readonly types?: readonly string[];
  readonly workflow?: string;
  readonly form?: string;
  /** Code of the department where its tickets start. */
  readonly department?: string;
  readonly children?: readonly Definition[];
}

interface Section {
  /** The problems. */
  readonly categories: readonly Definition[];
  /** Trees beside them; one named `problem` says what the problems are called and for which types they are required. */
  readonly schemes?: readonly Scheme[];
  /** How pressing tickets are by two of these trees. */
  readonly priorities?: { readonly rows: string; readonly columns: string; readonly cells: readonly MatrixCell[] };
}

const CODES = { type: 'array', uniqueItems: true, items: CODE_SCHEMA } as const;
const CATEGORIES = { type: 'array', items: { $ref: '#/definitions/category' } } as const;

const PRIORITIES_SCHEMA = {
  type: 'object',
  required: ['rows', 'columns', 'cells'],
  additionalProperties: false,
  properties: {
    rows: CODE_SCHEMA,
    columns: CODE_SCHEMA,
    cells: {
      type: 'array',
      maxItems: LIMITS.matrixCells,
      items: {
        type: 'object',
        required: ['row', 'column', 'priority'],
        additionalProperties: false,
        properties: { row: CODE_SCHEMA, column: CODE_SCHEMA, priority: { enum: PRIORITIES } },
      },
    },
  },
} as const;

const SCHEMA = {
  type: 'object',
  required: ['categories'],
  additionalProperties: false,
  properties: {
    categories: CATEGORIES,
    priorities: PRIORITIES_SCHEMA,
    schemes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'names'],
        additionalProperties: false,
        properties: {
          ...{ code: CODE_SCHEMA, names: LOCAL_TEXT_SCHEMA, types: CODES, requiredFor: CODES },
          holdsSeveral: { type: 'boolean' },
          checklist: { enum: CHECKLIST_USES },
          categories: CATEGORIES,
        },
      },
    },
  },
  definitions: {
    category: {
      type: 'object',
      required: ['code', 'names'],
      additionalProperties: false,
      properties: {
        ...{ code: CODE_SCHEMA, names: LOCAL_TEXT_SCHEMA, types: { ...CODES, minItems: 1 } },
        ...{ workflow: CODE_SCHEMA, form: CODE_SCHEMA, department: CODE_SCHEMA },
        children: CATEGORIES,
      },
    },
  },
} as const;

async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  const { categories, schemes = [], priorities } = data as Section;
  const trees = [{ code: MAIN_SCHEME, categories }, ...schemes].map(({ code, categories: roots = [] }) => ({ code, roots }));
  const departments = new Map((await tx.rows('select code, id from department')).map(([code, id]) => [String(code), String(id)]));
  const problems = await problemsOf(tx, { all: trees.flatMap(({ roots }) => flat(roots)), schemes, departments });
  if (problems.length > 0) throw new PlaybookProblem('categories.json', problems);
  await touchReference(tx, WORKFLOWS);
  await mergeByCode(tx, CategorySchemeEntity, {
    known: await findRows(tx, CategorySchemeEntity),
    wanted: schemes.map(({ categories: _, types = [], requiredFor = [], holdsSeveral = false, checklist = null, ...scheme }, index) => {
      return { ...scheme, types, requiredFor, checklist, holdsSeveral: holdsSeveral || checklist !== null, sortOrder: index + 1 };
    }),
    key: (row) => row.code,
    id: () => newId('csm', ctx.clock.now()),
    fresh: { version: 1, isArchived: false },
  });
  for (const tree of trees) await applyTree(tx, ctx, { ...tree, departments });
  if (priorities) await applyPriorities(tx, ctx, priorities);
}

async function applyPriorities(tx: Tx, ctx: Ctx, { rows, columns, cells }: NonNullable<Section['priorities']>): Promise<void> {
  const decision = planPriorityMatrix(await loadWorkflowBook(tx), { rowScheme: rows, columnScheme: columns, cells });
  if (!decision.allowed) {
    const { code, field = [] } = decision.refusal;
    throw new PlaybookProblem('categories.json', [`priorities: ${[...field, code].join(' ')}`]);
  }
  await mergeByCode(tx, PriorityMatrixEntity, {
    known: await findRows(tx, PriorityMatrixEntity),
    wanted: [{ code: THE_MATRIX, ...decision.plan }],
    key: (row) => row.code,
    id: () => newId('pmx', ctx.clock.now()),
    fresh: { version: 1 },
  });
}

interface Tree {
  readonly code: string;
  readonly roots: readonly Definition[];
  readonly departments: ReadonlyMap<string, string>;
}

/** Level by level, so that a category's parent has its id when the category is written. */
async function applyTree(tx: Tx, ctx: Ctx, { code: scheme, roots, departments }: Tree): Promise<void> {
  const orders = new Map(flat(roots).map((definition, index) => [definition.code, index]));
  for (let level = roots.map((one) => ({ one, parent: '' })); level.length > 0; ) {
    const known = await findRows(tx, CategoryEntity);
    const idOf = new Map(known.map((row) => [row.code, row.id]));
    const wanted = level.map(({ one: { code, names, types = [], workflow = null, form = null, department }, parent }) => ({
      ...{ code, names, scheme, types, workflow, form },
      departmentId: department === undefined ? null : (departments.get(department) ?? null),
      parentId: idOf.get(parent) ?? null,
      sortOrder: orders.get(code) ?? 0,
    }));
    await mergeByCode(tx, CategoryEntity, { known, wanted, key: (row) => row.code, id: () => newId('cat', ctx.clock.now()) });
    level = level.flatMap(({ one }) => (one.children ?? []).map((child) => ({ one: child, parent: one.code })));
  }
}

interface Named {
  readonly all: readonly Definition[];
  readonly schemes: readonly Scheme[];
  readonly departments: ReadonlyMap<string, string>;
}

/** What the section names and nobody has. */
async function problemsOf(tx: Tx, { all, schemes, departments }: Named): Promise<string[]> {
  const book = await loadWorkflowBook(tx);
  const types = new Set(book.types.map(({ code }) => code));
  const forms = new Set((await tx.rows("select code from form where kind = 'ticket'")).map(([code]) => String(code)));
  const missing = (what: string, names: readonly (string | undefined)[], has: (code: string) => boolean): string[] =>
    names.filter((name) => name !== undefined && !has(name)).map((name) => `${what} ${name}`);
  return [
    ...all.flatMap(({ code, types: wanted = [], workflow, form, department }) => [
      ...missing(`category ${code}: there is no ticket type`, wanted, (type) => types.has(type)),
      ...missing(`category ${code}: there is no workflow`, [workflow], (one) => book.workflows.includes(one)),
      ...missing(`category ${code}: there is no form`, [form], (one) => forms.has(one)),
      ...missing(`category ${code}: there is no department`, [department], (one) => departments.has(one)),
    ]),
    ...schemes.flatMap(({ code, types: wanted = [], requiredFor = [] }) =>
      missing(`scheme ${code}: there is no ticket type`, [...wanted, ...requiredFor], (type) => types.has(type)),
    ),
  ];
}

function flat(definitions: readonly Definition[]): Definition[] {
  return definitions.flatMap((one) => [one, ...flat(one.children ?? [])]);
}

export const categoriesSection: PlaybookSection = {
  file: 'categories',
  schema: SCHEMA,
  apply,
  rows: [
    { kind: 'priority_matrix', entity: PriorityMatrixEntity, key: ['code'], name: 'code', fields: ['rowScheme', 'columnScheme', 'cells'] },
    {
      kind: 'category_scheme',
      entity: CategorySchemeEntity,
      key: ['code'],
      name: 'names',
      fields: ['names', 'types', 'requiredFor', 'holdsSeveral', 'checklist'],
    },
    {
      kind: 'category',
      entity: CategoryEntity,
      key: ['code'],
      name: 'names',
      fields: ['names', 'types', 'workflow', 'form', 'departmentId'],
    },
  ],
};
