import { marks } from '../../kernel/marks.js';
import type { Reader, SqlValue, Tx } from '../../platform/db/db.js';
import { lockRows } from '../../platform/db/lock-rows.js';
import { exactRuns, indexTokens, mysqlMatch, shelfOf, shelvedTokens, sqliteMatch } from '../../platform/db/search-tokens.js';
import { type SearchDocument, tableOf } from './search-sources.js';
import type { SearchKind } from './search-words.rules.js';

/**
 * Puts or replaces what things are found by. Their places among the hits stay where they first were. Of what was erased since it was read
 * nothing is put.
 */
export async function putDocuments(tx: Tx, kind: SearchKind, read: readonly SearchDocument[]): Promise<void> {
  const ids = new Set(
    await lockRows(
      tx,
      tableOf(kind),
      read.map(({ subjectId }) => subjectId),
    ),
  );
  const documents = read.filter(({ subjectId }) => ids.has(subjectId));
  if (documents.length === 0) return;
  const table = `search_${kind}`;
  if (tx.engine === 'mysql') {
    const tokensOf = SHELVED.has(kind) ? await tokensOnShelves(tx, table, documents) : ({ text }: SearchDocument) => indexTokens(text);
    await tx.put(
      `insert into ${table} (subject_id, body, tokens) values ${documents.map(() => '(?, ?, ?)').join(', ')}
       on duplicate key update body = values(body), tokens = values(tokens)`,
      documents.flatMap((document) => [document.subjectId, normal(document.text), tokensOf(document)]),
    );
    return;
  }
  for (const { subjectId, text } of documents) {
    await tx.run(`insert or ignore into ${table} (subject_id) values (?)`, [subjectId]);
    const put = `insert or replace into ${table}_fts (rowid, tokens) select doc_id, ? from ${table} where subject_id = ?`;
    await tx.run(put, [indexTokens(text), subjectId]);
  }
}

/** Kinds of which there are so many that the newest are looked through first. The others have no more than a shelf or two. */
const SHELVED: ReadonlySet<SearchKind> = new Set(['ticket', 'customer']);

/** What is there stays on its shelf; what is new comes behind the last, or next to it when others write meanwhile. */
async function tokensOnShelves(tx: Tx, table: string, documents: readonly SearchDocument[]): Promise<(document: SearchDocument) => string> {
  const ids = documents.map(({ subjectId }) => subjectId);
  const known = await tx.rows(`select subject_id, doc_id from ${table} where subject_id in (${marks(ids)})`, ids);
  const places = new Map(known.map(([id, place]) => [String(id), Number(place)]));
  let last = await lastPlace(tx, table);
  for (const id of ids) if (!places.has(id)) places.set(id, ++last);
  return ({ subjectId, text }) => shelvedTokens(text, shelfOf(places.get(subjectId) ?? last));
}

async function lastPlace(reader: Reader, table: string): Promise<number> {
  const [[place] = []] = await reader.rows(`select max(doc_id) from ${table}`);
  return Number(place ?? 0);
}

/** What is gone is not found any more. */
export async function forgetDocuments(tx: Tx, kind: SearchKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const table = `search_${kind}`;
  const of = `subject_id in (${marks(ids)})`;
  if (tx.engine === 'sqlite') await tx.run(`delete from ${table}_fts where rowid in (select doc_id from ${table} where ${of})`, ids);
  await tx.run(`delete from ${table} where ${of}`, ids);
}

/** `from … where … order by …` of the documents that match; `d.subject_id` can be selected from it. */
export interface Matching {
  readonly from: string;
  readonly where: string;
  readonly params: readonly SqlValue[];
  /** Newest first, in the way the engine needs no sorting for. */
  readonly orderBy: string;
}

/**
 * How many of the newest matches are looked at for ones the viewer may see. A word that half of everything contains then costs
 * somebody with a narrow view no more than others; a second word brings older ones into reach.
 */
const LOOKED_AT = 5000;

/** The documents of a kind that contain all words of the query. */
export function matching({ engine }: Pick<Reader, 'engine'>, kind: SearchKind, query: string): Matching {
  const table = `search_${kind}`;
  return engine === 'sqlite' ? sqliteMatching(`${table}_fts`, table, query) : mysqlMatching(table, query, null);
}

/** How many of the newest shelves are looked through before the next wider look, and at last all. */
const LOOKS = [2, 16];

/** The newest that `find` makes of what matches: from the newest documents alone where they fill the page. */
export async function newestMatching<T>(
  reader: Reader,
  { kind, query, first }: { readonly kind: SearchKind; readonly query: string; readonly first: number },
  find: (found: Matching) => Promise<T[]>,
): Promise<T[]> {
  if (reader.engine === 'mysql' && SHELVED.has(kind)) {
    const table = `search_${kind}`;
    const newest = shelfOf(await lastPlace(reader, table));
    for (const look of LOOKS.filter((shelves) => shelves <= newest)) {
      const shelves = Array.from({ length: look }, (_, back) => newest - back);
      const hits = await find(mysqlMatching(table, query, shelves));
      if (hits.length >= first) return hits;
    }
  }
  return find(matching(reader, kind, query));
}

/** FTS5 hands out its rows by rowid, one when the next is wanted: once a page is full the other matches are not read, however many there are. */
function sqliteMatching(fts: string, table: string, query: string): Matching {
  const newest = `select rowid from ${fts} where ${fts} match ? order by rowid desc limit ${LOOKED_AT}`;
  return {
    from: `(${newest}) f cross join ${table} d on d.doc_id = f.rowid`,
    where: '1 = 1',
    params: [sqliteMatch(query)],
    orderBy: 'f.rowid desc',
  };
}

function mysqlMatching(table: string, query: string, shelves: readonly number[] | null): Matching {
  const runs = exactRuns(query);
  return {
    from: `${table} d`,
    where: `match(d.tokens) against (? in boolean mode)${runs.map(() => ' and d.body like ?').join('')}`,
    params: [mysqlMatch(query, shelves), ...runs.map((run) => `%${run}%`)],
    orderBy: 'd.doc_id desc',
  };
}

/** As the tokeniser sees it, so that the proof of a phrase compares like with like. */
function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
