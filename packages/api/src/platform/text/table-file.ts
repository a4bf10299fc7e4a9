import { decodeTable, parseCsv, type TableRow } from './csv.js';
import { looksLikeXlsx, parseXlsx } from './xlsx.js';

/** The rows of a table that somebody brought: CSV or a workbook, whichever it is. Throws a TableProblem with the line that cannot be read. */
export function tableRows(bytes: Buffer): TableRow[] {
  return looksLikeXlsx(bytes) ? parseXlsx(bytes) : parseCsv(decodeTable(bytes));
}
