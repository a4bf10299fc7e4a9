import { type Language, type LocalText, textIn } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { insertRows } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA } from '../playbooks/index.js';
import { DepartmentEntity } from './department.entity.js';
import { loadDepartmentTree } from './department.queries.js';
import { placeBelow, sortOrderAt } from './department-path.rules.js';

interface Definition {
  readonly code: string;
  /** A department has one name; it is taken in the language of whoever brings the playbook in. */
  readonly names: LocalText;
  readonly kind: string;
  readonly duties?: LocalText;
  readonly children?: readonly Definition[];
}

const SCHEMA = {
  type: 'object',
  required: ['departments'],
  additionalProperties: false,
  properties: { departments: { type: 'array', minItems: 1, items: { $ref: '#/definitions/department' } } },
  definitions: {
    department: {
      type: 'object',
      required: ['code', 'names', 'kind'],
      additionalProperties: false,
      properties: {
        code: CODE_SCHEMA,
        names: LOCAL_TEXT_SCHEMA,
        kind: CODE_SCHEMA,
        duties: LOCAL_TEXT_SCHEMA,
        children: { type: 'array', items: { $ref: '#/definitions/department' } },
      },
    },
  },
} as const;

/** Adds the departments whose code is not there yet. Known ones stay as they are: the organisation may have renamed or moved them. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, 'department');
  const tree = await loadDepartmentTree(tx);
  const rows: DepartmentEntity[] = [];
  const now = ctx.clock.now();

  function add(definitions: readonly Definition[], parent: Pick<DepartmentEntity, 'id' | 'path' | 'depth'> | null): void {
    let sortOrder = sortOrderAt(tree.children(parent?.id ?? null), null);
    for (const { children = [], duties, code, names, kind } of definitions) {
      const known = tree.findByCode(code);
      if (known) {
        add(children, known);
        continue;
      }
      const id = newId('dep', now);
      const row = { id, version: 1, code, kind, parentId: parent?.id ?? null, ...placeBelow(parent, id), sortOrder };
      sortOrder += 1;
      rows.push({ ...row, ...textsIn(ctx.language, names, duties), isArchived: false, createdAt: now, updatedAt: now });
      add(children, row);
    }
  }
  add((data as { departments: readonly Definition[] }).departments, null);
  await insertRows(tx, DepartmentEntity, rows);
}

function textsIn(language: Language, names: LocalText, duties: LocalText | undefined): Pick<DepartmentEntity, 'name' | 'duties'> {
  return { name: textIn(names, language), duties: duties ? textIn(duties, language) : null };
}

export const departmentsSection: PlaybookSection = { file: 'departments', schema: SCHEMA, apply };
