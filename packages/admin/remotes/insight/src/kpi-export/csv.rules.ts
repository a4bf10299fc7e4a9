export type Cell = string | number | boolean | null;

/** With a byte order mark, since spreadsheets take a bare file for the local encoding and spoil Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180: commas, CRLF, quotes doubled. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' ? disarmed(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A name that begins like a formula would be run by the spreadsheet of whoever opens the file; an apostrophe makes it text. */
function disarmed(text: string): string {
  return /^[\s]*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
}
