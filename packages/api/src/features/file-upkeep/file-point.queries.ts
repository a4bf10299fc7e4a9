import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import type { WordList } from '../../platform/db/ordered-words.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { customerFieldBook } from '../customers/index.js';
import { FilePointEntity } from './file-point.entity.js';
import type { FilePointRow, PointFacts } from './file-point.rules.js';

/** Name of the in-process table; whoever changes points touches it. */
export const POINTS = 'file_point';

export const POINT_WORDS: WordList = {
  entity: FilePointEntity,
  prefix: 'fpt',
  subject: 'file_point',
  events: { set: 'file_point.set', moved: 'file_point.set' },
};

/** The points as the database holds them now, the weightiest first. */
export function loadPoints(reader: Reader): Promise<FilePointRow[]> {
  return findRows(reader, FilePointEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
}

export const filePoints = referenceTable(POINTS, loadPoints);

/** What points may be about, as the database holds it now. */
export async function pointFacts(reader: Reader): Promise<PointFacts> {
  const codesOf = async (table: string) => new Set((await reader.rows(`select code from ${table}`)).map(([code]) => String(code)));
  return { points: await loadPoints(reader), codes: { field: await codesOf('customer_field'), record: await codesOf('record_kind') } };
}

/** Points that count: not those about a field that is no longer asked. */
export async function pointsInForce(ctx: Ctx): Promise<readonly FilePointRow[]> {
  const [points, fields] = await Promise.all([filePoints.of(ctx), customerFieldBook.of(ctx)]);
  const retired = new Set(fields.filter(({ isArchived }) => isArchived).map(({ code }) => code));
  return points.filter(({ subject, ofCode }) => subject !== 'field' || !retired.has(ofCode ?? ''));
}
