import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { guardedUpdate, insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { loadDepartmentTree } from '../departments/index.js';
import { fillIn, mergedByCode, PlaybookProblem } from '../playbooks/index.js';
import { PositionEntity } from './position.entity.js';
import { loadPositionBook, POSITIONS } from './position.queries.js';
import type { PositionBook, PositionRow, TermKind } from './position.rules.js';
import { POSITIONS_SCHEMA, type PositionDefinition, type PositionsFile } from './positions.schema.js';
import { StaffTermEntity } from './staff-term.entity.js';

type TermDraft = Omit<StaffTermEntity, 'id'>;

/** The vocabulary of the extended playbook goes on; its positions do not, but ours may be like them, and report to whom we say. */
function inherit(own: unknown, base: unknown): PositionsFile {
  const file = own as PositionsFile;
  const below = (base as PositionsFile | null) ?? { positions: [] };
  return {
    levels: mergedByCode(below.levels, file.levels),
    education: mergedByCode(below.education, file.education),
    groups: mergedByCode(below.groups, file.groups),
    competencies: mergedByCode(below.competencies, file.competencies),
    certificates: mergedByCode(below.certificates, file.certificates),
    positions: fillIn({ file: 'positions.json', own: file.positions, base: below.positions.map(({ reportsTo: _, ...like }) => like) }),
  };
}

/** Adds vocabulary and positions whose code is not there yet and brings the known ones up to the file. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, POSITIONS);
  const file = data as PositionsFile;
  await applyTerms(tx, ctx, { book: await loadPositionBook(tx), file });
  const book = await loadPositionBook(tx);
  checkWords(book, file);
  await checkHeads(tx, book, file);
  const now = ctx.clock.now();
  const rows = file.positions.map((definition, sortOrder) => ({
    known: book.findByCode(definition.code),
    ...toRow(definition),
    sortOrder,
  }));
  for (const { known, ...changes } of rows) {
    if (known && isOther(known, changes)) await guardedUpdate(tx, PositionEntity, known, { ...changes, updatedAt: now });
  }
  const added = rows.filter(({ known }) => !known).map(({ known: _, ...row }) => row);
  const written = { version: 1, isArchived: false, createdAt: now, updatedAt: now };
  await insertRows(
    tx,
    PositionEntity,
    added.map((row) => ({ ...row, ...written, id: newId('pos', now) })),
  );
}

/** What a position is made of, but for its life: what the file says. */
type Described = Pick<
  PositionEntity,
  'code' | 'names' | 'duties' | 'requirements' | 'profile' | 'certificates' | 'reportsTo' | 'sortOrder'
>;

function toRow({
  code,
  names,
  duties = [],
  requires = {},
  profile = [],
  certificates = [],
  reportsTo = null,
}: PositionDefinition): Omit<Described, 'sortOrder'> {
  return {
    code,
    names: JSON.stringify(names),
    duties: JSON.stringify(duties),
    requirements: JSON.stringify(requires),
    profile: JSON.stringify(profile),
    certificates: JSON.stringify(certificates),
    reportsTo,
  };
}

function isOther(known: PositionRow, { sortOrder, ...texts }: Described): boolean {
  const before = { ...toRow({ ...known, requires: known.requirements }) };
  return known.sortOrder !== sortOrder || JSON.stringify(before) !== JSON.stringify(texts);
}

interface TermChange {
  readonly book: PositionBook;
  readonly file: PositionsFile;
}

async function applyTerms(tx: Tx, ctx: Ctx, { book, file }: TermChange): Promise<void> {
  const added: StaffTermEntity[] = [];
  for (const draft of termsIn(file)) {
    const known = book.term(draft.kind as TermKind, draft.code);
    if (known) await updateRow(tx, StaffTermEntity, known.id, draft);
    else added.push({ id: newId('trm', ctx.clock.now()), ...draft });
  }
  await insertRows(tx, StaffTermEntity, added);
}

function termsIn({ levels = [], education = [], groups = [], competencies = [], certificates = [] }: PositionsFile): TermDraft[] {
  type Given = { readonly code: string; readonly names: object; readonly group?: string; readonly validMonths?: number };
  const drafts = (kind: TermKind, words: readonly Given[]): TermDraft[] =>
    words.map(({ code, names, group = null, validMonths = null }, sortOrder) => {
      return { kind, code, names: JSON.stringify(names), groupCode: group, validMonths, sortOrder };
    });
  return [
    ...drafts('level', levels),
    ...drafts('education', education),
    ...drafts('group', groups),
    ...drafts('competency', competencies),
    ...drafts('certificate', certificates),
  ];
}

/** A department may name the position that leads it; a misspelt one would never be held by anybody. */
async function checkHeads(tx: Tx, book: PositionBook, { positions }: PositionsFile): Promise<void> {
  const codes = new Set(positions.map(({ code }) => code));
  const { all } = await loadDepartmentTree(tx);
  const missing = all.flatMap(({ headPosition }) =>
    headPosition === null || codes.has(headPosition) || book.findByCode(headPosition) ? [] : [`there is no position ${headPosition}`],
  );
  if (missing.length > 0) throw new PlaybookProblem('departments.json', [...new Set(missing)]);
}

/** Every word a position uses must be one of the vocabulary: a misspelt one would never be met by anybody. */
function checkWords(book: PositionBook, { competencies = [], positions }: PositionsFile): void {
  const used: [TermKind, string][] = [
    ...competencies.map(({ group }): [TermKind, string] => ['group', group]),
    ...positions.flatMap(({ requires = {}, profile = [], certificates = [] }): [TermKind, string][] => [
      ...(requires.education === undefined ? [] : [['education', requires.education] as [TermKind, string]]),
      ...profile.map(({ competency }): [TermKind, string] => ['competency', competency]),
      ...profile.flatMap(({ level }): [TermKind, string][] => (level === undefined ? [] : [['level', level]])),
      ...certificates.map((code): [TermKind, string] => ['certificate', code]),
    ]),
  ];
  const codes = new Set(positions.map(({ code }) => code));
  const lines = positions.flatMap(({ reportsTo }) => reportsTo ?? []).filter((code) => !codes.has(code) && !book.findByCode(code));
  const missing = [
    ...used.filter(([kind, code]) => !book.term(kind, code)).map(([kind, code]) => `there is no ${kind} ${code}`),
    ...lines.map((code) => `there is no position ${code}`),
  ];
  if (missing.length > 0) throw new PlaybookProblem('positions.json', [...new Set(missing)]);
}

export const positionsSection: PlaybookSection = {
  file: 'positions',
  schema: POSITIONS_SCHEMA,
  inherit,
  apply,
  rows: [
    { kind: 'term', entity: StaffTermEntity, key: ['kind', 'code'], name: 'names', fields: ['names', 'groupCode', 'validMonths'] },
    {
      kind: 'position',
      entity: PositionEntity,
      key: ['code'],
      name: 'names',
      fields: ['names', 'duties', 'requirements', 'profile', 'certificates', 'reportsTo'],
    },
  ],
};
