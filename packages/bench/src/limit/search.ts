import type { Store } from './store.js';

const FOUND = `select t.id, t.number, t.subject from search_ticket_fts f join search_ticket d on d.doc_id = f.rowid
  join ticket t on t.id = d.subject_id where f.search_ticket_fts match ? order by f.rowid desc limit 20`;
const FOUND_MYSQL = `select t.id, t.number, t.subject from search_ticket d join ticket t on t.id = d.subject_id
  where match(d.tokens) against (? in boolean mode) order by d.doc_id desc limit 20`;

export interface Tokens {
  readonly sqlite: string;
  readonly mysql: string;
}

/** W6: the 20 newest tickets with a word in them, from the same index. */
export async function ticketSearch(store: Store, tokens: Tokens): Promise<object> {
  const isMysql = process.env.DATABASE_URL !== undefined;
  const rows = await store.rows(isMysql ? FOUND_MYSQL : FOUND, [isMysql ? tokens.mysql : tokens.sqlite]);
  return { search: rows.map(([id, number, subject]) => ({ id, title: `${number} ${subject}` })) };
}
