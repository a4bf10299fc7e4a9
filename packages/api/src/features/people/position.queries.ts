import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { PositionEntity } from './position.entity.js';
import { buildPositionBook, type PositionBook, type PositionRow, TERM_KINDS, type TermRow } from './position.rules.js';
import { StaffTermEntity } from './staff-term.entity.js';

/** Name of the in-process table; whoever changes positions or terms touches it. */
export const POSITIONS = 'position';

/** Positions and vocabulary as the database holds them now. */
export async function loadPositionBook(reader: Reader): Promise<PositionBook> {
  const positions = await findRows(reader, PositionEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
  const terms = await findRows(reader, StaffTermEntity, {}, { orderBy: { kind: 'asc', sortOrder: 'asc', code: 'asc' } });
  return buildPositionBook(positions.map(toPositionRow), terms.map(toTermRow));
}

/** Positions kept in the process: `await positionBook.of(ctx)`. */
export const positionBook = referenceTable(POSITIONS, loadPositionBook);

function toPositionRow(entity: PositionEntity): PositionRow {
  const { names, duties, requirements, profile, certificates, ...rest } = entity;
  return {
    ...rest,
    names: JSON.parse(names),
    duties: JSON.parse(duties),
    requirements: JSON.parse(requirements),
    profile: JSON.parse(profile),
    certificates: JSON.parse(certificates),
  };
}

function toTermRow({ kind, names, ...entity }: StaffTermEntity): TermRow {
  return { ...entity, kind: TERM_KINDS.find((one) => one === kind) ?? 'group', names: JSON.parse(names) };
}

export interface PositionsAsked {
  readonly search?: string | null;
  readonly isArchived?: boolean | null;
}

/** Positions in the organisation's order; everybody may read what each answers for (DEP-07). */
export async function listPositions(ctx: Ctx, { search, isArchived }: PositionsAsked): Promise<PositionRow[]> {
  const wanted = search?.normalize('NFKC').trim().toLowerCase() ?? '';
  return (await positionBook.of(ctx)).all.filter(
    ({ code, names, isArchived: gone }) =>
      (isArchived == null || gone === isArchived) &&
      (!wanted || [code, ...Object.values(names)].some((text) => text.toLowerCase().includes(wanted))),
  );
}
