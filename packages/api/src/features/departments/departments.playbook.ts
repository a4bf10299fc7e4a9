import { type Language, type LocalText, textIn } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { insertRows } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { mergedByCode } from '../playbooks/index.js';
import { DepartmentEntity } from './department.entity.js';
import { loadDepartmentTree } from './department.queries.js';
import { type FactsAsked, factsFrom, NO_FACTS } from './department-facts.rules.js';
import { addKinds, type KindDefinition } from './department-kinds.playbook.js';
import { placeBelow, sortOrderAt } from './department-path.rules.js';
import { DEPARTMENTS_SCHEMA } from './departments.schema.js';
import { newRow } from './new-row.rules.js';

/** Further facts stand beside these as `DepartmentFacts` names them, their texts in every language. */
interface Definition {
  readonly code: string;
  /** A department has one name; it is taken in the language of whoever brings the playbook in. */
  readonly names: LocalText;
  readonly kind: string;
  /** Code of the position that leads it; the section of positions checks that there is one. */
  readonly headPosition?: string;
  readonly children?: readonly Definition[];
}

interface Section {
  readonly departments: readonly Definition[];
  readonly kinds?: readonly KindDefinition[];
}

/** The words for kinds of units go on from the extended playbook; the tree is one's own. */
function inherit(own: unknown, base: unknown): Section {
  const file = own as Section;
  return { ...file, kinds: mergedByCode((base as Section | null)?.kinds, file.kinds) };
}

/** Adds the departments whose code is not there yet. Known ones stay as they are: the organisation may have renamed or moved them. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, 'department');
  const tree = await loadDepartmentTree(tx);
  const rows: DepartmentEntity[] = [];
  const now = ctx.clock.now();

  function add(definitions: readonly Definition[], parent: Pick<DepartmentEntity, 'id' | 'path' | 'depth'> | null): void {
    let sortOrder = sortOrderAt(tree.children(parent?.id ?? null), null);
    for (const { children = [], code, kind, names, headPosition = null, ...facts } of definitions) {
      const known = tree.findByCode(code);
      if (known) {
        add(children, known);
        continue;
      }
      const id = newId('dep', now);
      const place = { parentId: parent?.id ?? null, ...placeBelow(parent, id), sortOrder };
      const said: FactsAsked = Object(textsIn(ctx.language, facts));
      const row = newRow(
        { ...NO_FACTS, ...factsFrom(said), id, code, name: textIn(names, ctx.language), kind, headPosition, ...place },
        now,
      );
      sortOrder += 1;
      rows.push(row);
      add(children, row);
    }
  }
  const { departments, kinds = [] } = data as Section;
  add(departments, null);
  await insertRows(tx, DepartmentEntity, rows);
  await addKinds(tx, ctx, kinds);
}

/** The same with one language instead of several, however deep texts stand. */
function textsIn(language: Language, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => textsIn(language, item));
  if (value === null || typeof value !== 'object') return value;
  if (isLocalText(value)) return textIn(value, language);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textsIn(language, item)]));
}

function isLocalText(value: object): value is LocalText {
  return 'zh-CN' in value;
}

export const departmentsSection: PlaybookSection = {
  file: 'departments',
  schema: DEPARTMENTS_SCHEMA,
  inherit,
  apply,
  rows: [{ kind: 'department', entity: DepartmentEntity, key: ['code'], name: 'name', fields: ['name', 'kind', 'duties'] }],
};
