import type { Language, LocalText } from '@shouwen/shared';
import { textIn } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { departmentTree } from './department.queries.js';
import { DepartmentKindEntity } from './department-kind.entity.js';

const departmentKinds = referenceTable('department_kind', (reader) =>
  findRows(reader, DepartmentKindEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } }),
);

/** A kind in one language. */
export interface DepartmentKindView {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly names: LocalText | null;
}

/** The kinds the organisation has named, in its order, then words that departments carry without anybody having named them. */
export async function listKinds(ctx: Ctx): Promise<DepartmentKindView[]> {
  const named = await departmentKinds.of(ctx);
  const codes = new Set(named.map(({ code }) => code));
  const inUse = new Set((await departmentTree.of(ctx)).all.map(({ kind }) => kind));
  const unnamed = [...inUse].filter((code) => !codes.has(code)).sort();
  return [
    ...named.map((kind) => ({ ...kind, name: textIn(kind.names, ctx.language) })),
    ...unnamed.map((code) => ({ id: `kind:${code}`, version: 0, code, name: code, names: null })),
  ];
}

/** The name of a kind; the word itself while nobody has named it. */
export async function kindName(ctx: Ctx, code: string, language: Language = ctx.language): Promise<string> {
  const kind = (await departmentKinds.of(ctx)).find((one) => one.code === code);
  return kind ? textIn(kind.names, language) : code;
}
