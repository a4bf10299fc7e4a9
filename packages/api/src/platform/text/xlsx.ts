import { TableProblem, type TableRow } from './csv.js';
import { readZip } from './zip.js';

/** Zip archives begin so. */
export function looksLikeXlsx(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The rows of the first sheet of a workbook, as texts; empty ones are left out but counted. Dates come as the days they are written as. */
export function parseXlsx(bytes: Buffer): TableRow[] {
  try {
    const zip = readZip(bytes);
    const sheet = zip.file(firstSheet(zip)) ?? zip.file('xl/worksheets/sheet1.xml');
    if (!sheet) throw new TableProblem(1);
    const shared = sharedTexts(zip.file('xl/sharedStrings.xml')?.toString('utf8') ?? '');
    const dates = dateStyles(zip.file('xl/styles.xml')?.toString('utf8') ?? '');
    return rowsOf(sheet.toString('utf8'), { shared, dates });
  } catch (error) {
    throw error instanceof TableProblem ? error : new TableProblem(1);
  }
}

function firstSheet(zip: ReturnType<typeof readZip>): string {
  const book = zip.file('xl/workbook.xml')?.toString('utf8') ?? '';
  const id = /<sheet [^>]*r:id="([^"]+)"/.exec(book)?.[1] ?? '';
  const links = zip.file('xl/_rels/workbook.xml.rels')?.toString('utf8') ?? '';
  const link = [...links.matchAll(/<Relationship [^>]*>/g)].find(([text]) => text.includes(`Id="${id}"`))?.[0] ?? '';
  const target = /Target="([^"]+)"/.exec(link)?.[1] ?? 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

interface Book {
  readonly shared: readonly string[];
  /** Cell styles that show a number as a day. */
  readonly dates: ReadonlySet<number>;
}

function rowsOf(sheet: string, book: Book): TableRow[] {
  const rows: TableRow[] = [];
  for (const [, attributes = '', inner = ''] of sheet.matchAll(/<row([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const line = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? (rows.at(-1)?.line ?? 0) + 1);
    const cells = cellsOf(inner, book);
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
  }
  return rows;
}

function cellsOf(row: string, book: Book): string[] {
  const cells: string[] = [];
  for (const [, attributes = '', inner = ''] of row.matchAll(/<c([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const column = columnOf(/\br="([A-Z]+)\d+"/.exec(attributes)?.[1]) ?? cells.length;
    if (column > 500) continue;
    while (cells.length < column) cells.push('');
    cells[column] = cellText(attributes, inner, book).trim();
  }
  return cells;
}

function columnOf(letters: string | undefined): number | null {
  if (letters === undefined) return null;
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(attributes: string, inner: string, { shared, dates }: Book): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  if (type === 'inlineStr') return textsIn(inner);
  const value = plainText(/<v[^>]*>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? '');
  if (type === 's') return shared[Number(value)] ?? '';
  const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? -1);
  return type === undefined && value !== '' && dates.has(style) ? dayOf(Number(value)) : value;
}

/** Days are counted from the last of 1899 (a leap day that never was is counted too). */
function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

function sharedTexts(xml: string): string[] {
  return [...xml.matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(([, inner = '']) => textsIn(inner));
}

function textsIn(xml: string): string {
  const withoutReadings = xml.replace(/<rPh[\s\S]*?<\/rPh>/g, '');
  return [...withoutReadings.matchAll(/<t(?: [^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text = '']) => plainText(text)).join('');
}

/** Number formats 14 to 22 are days, and those of the workbook's own that write years or days. */
function dateStyles(xml: string): ReadonlySet<number> {
  const own = new Set<number>();
  for (const [, id, code = ''] of xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)) {
    if (/[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) own.add(Number(id));
  }
  const cellXfs = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(xml)?.[0] ?? '';
  const formats = [...cellXfs.matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  return new Set(formats.flatMap((id, style) => ((id >= 14 && id <= 22) || own.has(id) ? [style] : [])));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plainText(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
