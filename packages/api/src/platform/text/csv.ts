/** One line of a table as a person counts them in their program: the first is 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file that is no table, with the line where that shows. */
export class TableProblem extends Error {
  override readonly name = 'TableProblem';
  constructor(readonly line: number) {
    super(`The table breaks off in line ${line}.`);
  }
}

export type CsvValue = string | number | boolean | null;

/** What a spreadsheet would take for a formula, and run. */
const FORMULA = /^[=+\-@\t\r]/;
/** Our own mark before such a text, taken off again when it is read. */
const GUARDED = /^'(?=[=+\-@\t\r])/;
const BOM = '\uFEFF';

/** Bytes as text: UTF-8, else GB 18030, which is what spreadsheets write on Chinese computers. */
export function decodeTable(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Rows as RFC 4180 with a byte order mark, so that spreadsheets read UTF-8. A text that looks like a formula is made harmless. */
export function writeCsv(rows: Iterable<readonly CsvValue[]>): string {
  const lines: string[] = [];
  for (const row of rows) lines.push(row.map(cellText).join(','));
  return `${BOM}${lines.join('\r\n')}\r\n`;
}

function cellText(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Reads RFC 4180, separated by commas, semicolons or tabs, whichever the first line has most of. Cells are trimmed; lines without
 * any text are left out but counted.
 */
export function parseCsv(text: string): TableRow[] {
  const source = text.startsWith(BOM) ? text.slice(1) : text;
  const reader = new CsvReader(source, separatorOf(source));
  const rows: TableRow[] = [];
  for (let row = reader.next(); row !== null; row = reader.next()) {
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
  }
  return rows;
}

function separatorOf(source: string): string {
  const [first = ''] = source.split(/\r?\n/, 1);
  const count = (mark: string): number => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

class CsvReader {
  #at = 0;
  #line = 1;

  constructor(
    private readonly source: string,
    private readonly separator: string,
  ) {}

  /** The next row, or null at the end. */
  next(): TableRow | null {
    if (this.#at >= this.source.length) return null;
    const line = this.#line;
    const cells = [this.#cell()];
    while (this.source[this.#at] === this.separator) {
      this.#at += 1;
      cells.push(this.#cell());
    }
    this.#endLine();
    return { line, cells };
  }

  #cell(): string {
    const text = this.source[this.#at] === '"' ? this.#quoted() : this.#plain();
    return text.trim().replace(GUARDED, '');
  }

  #plain(): string {
    const from = this.#at;
    while (this.#at < this.source.length && !this.#isEnd(this.source[this.#at])) this.#at += 1;
    return this.source.slice(from, this.#at);
  }

  #isEnd(mark: string | undefined): boolean {
    return mark === this.separator || mark === '\n' || mark === '\r';
  }

  #quoted(): string {
    const opened = this.#line;
    const parts: string[] = [];
    let from = this.#at + 1;
    for (;;) {
      const to = this.source.indexOf('"', from);
      if (to < 0) throw new TableProblem(opened);
      const part = this.source.slice(from, to);
      parts.push(part);
      this.#line += part.split('\n').length - 1;
      if (this.source[to + 1] !== '"') {
        this.#at = to + 1;
        return `${parts.join('"')}${this.#plain()}`;
      }
      from = to + 2;
    }
  }

  #endLine(): void {
    if (this.source[this.#at] === '\r') this.#at += 1;
    if (this.source[this.#at] === '\n') this.#at += 1;
    this.#line += 1;
  }
}
