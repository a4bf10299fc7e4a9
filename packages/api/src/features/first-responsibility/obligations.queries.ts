import type { Reader } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { FirstObligationEntity } from './obligation.entity.js';

/** Name of the in-process table; whoever changes obligations touches it. */
export const OBLIGATIONS = 'first_obligation';

export function loadObligations(reader: Reader): Promise<FirstObligationEntity[]> {
  return findRows(reader, FirstObligationEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
}

/** What first receivers must do, whole in this process. */
export const obligationBook = referenceTable(OBLIGATIONS, loadObligations);
