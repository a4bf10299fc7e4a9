import type { Reader } from '../../platform/db/db.js';
import { pinyinOf } from './pinyin.js';
import { documentText, type SearchKind, type SearchTexts } from './search-words.rules.js';

interface Source {
  /** Reads `id` first; ends where the condition on `t.id` follows. */
  readonly select: string;
  texts(row: Row, phones: readonly string[]): SearchTexts;
  /** The column whose text is also found by its pinyin. */
  readonly named: string;
}

type Row = Readonly<Record<string, string | null>>;

const present = (...values: readonly (string | null | undefined)[]): string[] =>
  values.filter((value) => value != null && value !== '').map(String);

/** What each kind of thing is found by. */
const SOURCES: Readonly<Record<SearchKind, Source>> = {
  ticket: {
    select:
      'select t.id, t.number, t.subject, t.contact_name as contact, c.name, c.id as customerId from ticket t join customer c on c.id = t.customer_id where',
    texts: (row, phones) => ({ texts: present(row.subject, row.contact, row.name), numbers: present(row.number), phones }),
    named: 'name',
  },
  customer: {
    // The e-mail address is masked like the phone: it is found as a whole, without the index.
    select: 'select t.id, t.name, t.id as customerId from customer t where',
    texts: (row, phones) => ({ texts: present(row.name), phones }),
    named: 'name',
  },
  person: {
    select: 'select t.id, t.name, t.account, t.position from person t where',
    texts: (row) => ({ texts: present(row.name, row.account, row.position) }),
    named: 'name',
  },
  department: {
    select: 'select t.id, t.name, t.code from department t where',
    texts: (row) => ({ texts: present(row.name, row.code) }),
    named: 'name',
  },
};

export interface SearchDocument {
  readonly subjectId: string;
  readonly text: string;
}

/** The document of one thing; null when there is no such thing. */
export async function documentOf(reader: Reader, kind: SearchKind, id: string): Promise<SearchDocument | null> {
  const [row] = await reader.objects<Row>(`${SOURCES[kind].select} t.id = ?`, [id]);
  return row ? toDocument(reader, kind, row) : null;
}

/** The documents that follow an id, some at a time. */
export async function documentsAfter(
  reader: Reader,
  kind: SearchKind,
  { id, count }: { readonly id: string; readonly count: number },
): Promise<SearchDocument[]> {
  const rows = await reader.objects<Row>(`${SOURCES[kind].select} t.id > ? order by t.id limit ${count}`, [id]);
  return Promise.all(rows.map((row) => toDocument(reader, kind, row)));
}

async function toDocument(reader: Reader, kind: SearchKind, row: Row): Promise<SearchDocument> {
  const { texts, named } = SOURCES[kind];
  const phones = row.customerId ? await phonesOf(reader, row.customerId) : [];
  return { subjectId: row.id ?? '', text: documentText({ ...texts(row, phones), pinyin: await pinyinOf(row[named] ?? '') }) };
}

async function phonesOf(reader: Reader, customerId: string): Promise<string[]> {
  const rows = await reader.rows("select value from customer_channel where customer_id = ? and kind = 'phone'", [customerId]);
  return rows.map(([value]) => String(value));
}
