import type { Language, LocalText } from '@shouwen/shared';
import { textIn } from '@shouwen/shared';
import type { OrderedWord } from '../../kernel/ordered-word.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import type { WordList } from '../../platform/db/ordered-words.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { departmentTree } from './department.queries.js';
import { isDepartmentVisible } from './department-access.rules.js';
import { DepartmentKindEntity } from './department-kind.entity.js';
import { kindCounts } from './department-kind.rules.js';

/** Name of the in-process table; whoever changes kinds touches it. */
export const KINDS = 'department_kind';

export const KIND_WORDS: WordList = {
  entity: DepartmentKindEntity,
  prefix: 'dki',
  subject: 'department_kind',
  events: { set: 'department_kind.set', moved: 'department_kind.moved' },
};

/** The kinds as the database holds them now, in the order of the organisation. */
export function loadKinds(reader: Reader): Promise<OrderedWord[]> {
  return findRows(reader, DepartmentKindEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
}

const departmentKinds = referenceTable(KINDS, loadKinds);

/** A kind in one language. */
export interface DepartmentKindView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly names: LocalText | null;
  readonly isArchived: boolean;
  /** Departments of this kind that the viewer may see. */
  readonly departmentCount: number;
}

/** The kinds the organisation has named, in its order, then words that departments carry without anybody having named them. */
export async function listKinds(ctx: Ctx): Promise<DepartmentKindView[]> {
  const [named, { all }] = await Promise.all([departmentKinds.of(ctx), departmentTree.of(ctx)]);
  const counts = kindCounts(all.filter(({ id }) => isDepartmentVisible(ctx.actor, id)));
  const codes = new Set(named.map(({ code }) => code));
  const unnamed = [...new Set(all.map(({ kind }) => kind))].filter((code) => !codes.has(code)).sort();
  const count = (code: string): number => counts.get(code) ?? 0;
  return [
    ...named.map(({ id, code, names, isArchived }) => {
      return { id, code, names, isArchived, name: textIn(names, ctx.language), departmentCount: count(code) };
    }),
    ...unnamed.map((code) => ({
      id: `kind:${code}`,
      code,
      name: code,
      names: null,
      isArchived: false,
      departmentCount: count(code),
    })),
  ];
}

export async function findKind(ctx: Ctx, code: string): Promise<DepartmentKindView | null> {
  return (await listKinds(ctx)).find((kind) => kind.code === code) ?? null;
}

/** The name of a kind; the word itself while nobody has named it. */
export async function kindName(ctx: Ctx, code: string, language: Language = ctx.language): Promise<string> {
  const kind = (await departmentKinds.of(ctx)).find((one) => one.code === code);
  return kind ? textIn(kind.names, language) : code;
}
