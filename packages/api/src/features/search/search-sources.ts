import { grouped } from '../../kernel/grouped.js';
import type { Reader } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import { pinyinOf } from './pinyin.js';
import { documentText, type SearchKind, type SearchTexts } from './search-words.rules.js';

interface Source {
  /** Whose rows they are; what was taken away has none that the select finds. */
  readonly table: string;
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
    table: 'ticket',
    select:
      'select t.id, t.number, t.subject, t.contact_name as contact, c.name, c.id as customerId from ticket t join customer c on c.id = t.customer_id where',
    texts: (row, phones) => ({ texts: present(row.subject, row.contact, row.name), numbers: present(row.number), phones }),
    named: 'name',
  },
  customer: {
    table: 'customer',
    // The e-mail address is masked like the phone: it is found as a whole, without the index.
    select: 'select t.id, t.name, t.id as customerId from customer t where',
    texts: (row, phones) => ({ texts: present(row.name), phones }),
    named: 'name',
  },
  person: {
    table: 'person',
    select: 'select t.id, t.name, t.account, t.position from person t where',
    texts: (row) => ({ texts: present(row.name, row.account, row.position) }),
    named: 'name',
  },
  department: {
    table: 'department',
    select: 'select t.id, t.name, t.code from department t where',
    texts: (row) => ({ texts: present(row.name, row.code) }),
    named: 'name',
  },
  document: {
    table: 'company_document',
    select: 'select t.id, t.title, t.kind, t.text from company_document t where t.removed_at is null and',
    texts: (row) => ({ texts: present(row.title, row.kind, row.text) }),
    named: 'title',
  },
  quick_reply: {
    table: 'quick_reply',
    select: 'select t.id, t.title, t.topic, t.body from quick_reply t where',
    texts: (row) => ({ texts: present(row.title, row.topic, row.body) }),
    named: 'title',
  },
};

export const tableOf = (kind: SearchKind): string => SOURCES[kind].table;

export interface SearchDocument {
  readonly subjectId: string;
  readonly text: string;
}

/** The documents of some things, with two statements; nothing for an id that is gone. */
export async function documentsOf(reader: Reader, kind: SearchKind, ids: readonly string[]): Promise<SearchDocument[]> {
  const named = idIn(reader.engine, 't.id', ids);
  const rows = await reader.objects<Row>(`${SOURCES[kind].select} ${named.sql}`, named.params);
  return toDocuments(reader, kind, rows);
}

/** The documents that follow an id, some at a time. */
export async function documentsAfter(
  reader: Reader,
  kind: SearchKind,
  { id, count }: { readonly id: string; readonly count: number },
): Promise<SearchDocument[]> {
  const rows = await reader.objects<Row>(`${SOURCES[kind].select} t.id > ? order by t.id limit ${count}`, [id]);
  return toDocuments(reader, kind, rows);
}

async function toDocuments(reader: Reader, kind: SearchKind, rows: readonly Row[]): Promise<SearchDocument[]> {
  const { texts, named } = SOURCES[kind];
  const phones = await phonesOf(reader, [...new Set(rows.flatMap((row) => row.customerId ?? []))]);
  return Promise.all(
    rows.map(async (row) => {
      const pinyin = await pinyinOf(row[named] ?? '');
      return { subjectId: row.id ?? '', text: documentText({ ...texts(row, phones.get(row.customerId ?? '') ?? []), pinyin }) };
    }),
  );
}

async function phonesOf(reader: Reader, customerIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (customerIds.length === 0) return new Map();
  const owned = idIn(reader.engine, 'customer_id', customerIds);
  const rows = await reader.rows(`select customer_id, value from customer_channel where ${owned.sql} and kind = 'phone'`, owned.params);
  const byCustomer = grouped(rows, ([customerId]) => String(customerId));
  return new Map([...byCustomer].map(([customerId, phones]) => [customerId, phones.map(([, value]) => String(value))]));
}
