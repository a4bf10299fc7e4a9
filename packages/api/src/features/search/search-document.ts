import type { Reader, SqlValue, Tx } from '../../platform/db/db.js';
import { exactRuns, indexTokens, mysqlMatch, sqliteMatch } from '../../platform/db/search-tokens.js';
import type { SearchKind } from './search-words.rules.js';

/** Puts or replaces what a thing is found by. Its place among the hits stays where it first was. */
export async function putDocument(
  tx: Tx,
  kind: SearchKind,
  { subjectId, text }: { readonly subjectId: string; readonly text: string },
): Promise<void> {
  const table = `search_${kind}`;
  const tokens = indexTokens(text);
  if (tx.engine === 'mysql') {
    await tx.run(
      `insert into ${table} (subject_id, body, tokens) values (?, ?, ?) on duplicate key update body = values(body), tokens = values(tokens)`,
      [subjectId, normal(text), tokens],
    );
    return;
  }
  await tx.run(`insert or ignore into ${table} (subject_id) values (?)`, [subjectId]);
  await tx.run(`insert or replace into ${table}_fts (rowid, tokens) select doc_id, ? from ${table} where subject_id = ?`, [
    tokens,
    subjectId,
  ]);
}

/** `from … where …` of the documents that match; `d.subject_id` and `d.doc_id` can be selected from it. */
export interface Matching {
  readonly from: string;
  readonly where: string;
  readonly params: readonly SqlValue[];
}

/** The documents of a kind that contain all words of the query. */
export function matching({ engine }: Pick<Reader, 'engine'>, kind: SearchKind, query: string): Matching {
  const table = `search_${kind}`;
  if (engine === 'sqlite') {
    return { from: `${table}_fts f join ${table} d on d.doc_id = f.rowid`, where: `f.${table}_fts match ?`, params: [sqliteMatch(query)] };
  }
  const runs = exactRuns(query);
  const exact = runs.map(() => ' and d.body like ?').join('');
  return {
    from: `${table} d`,
    where: `match(d.tokens) against (? in boolean mode)${exact}`,
    params: [mysqlMatch(query), ...runs.map((run) => `%${run}%`)],
  };
}

/** As the tokeniser sees it, so that the proof of a phrase compares like with like. */
function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
