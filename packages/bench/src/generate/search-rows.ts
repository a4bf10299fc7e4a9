import { documentText } from '@shouwen/api/features/search/search-words.rules.js';
import { indexTokens, shelfOf, shelvedTokens } from '@shouwen/api/platform/db/search-tokens.js';
import type { Database, Row } from '../database/database.js';

const BATCH = 5000;

/** What tickets are found by, made by the product's own rules: older ones first, as they would have come. Pinyin is left out, nobody asks by it. */
export async function indexTickets(database: Database): Promise<void> {
  let after = '';
  let docId = Number((await database.rows('select coalesce(max(doc_id), 0) from search_ticket'))[0]?.[0]);
  for (;;) {
    const rows = await database.rows(
      `select t.id, t.number, t.subject, c.name from ticket t join customer c on c.id = t.customer_id
       where t.id > ? and t.number like 'B%' order by t.id limit ${BATCH}`,
      [after],
    );
    const documents = rows.map(([id, number, subject, name]) => {
      docId += 1;
      return { docId, id: String(id), text: documentText({ texts: [String(subject), String(name)], numbers: [String(number)] }) };
    });
    await write(database, documents);
    after = documents.at(-1)?.id ?? after;
    if (rows.length < BATCH) return;
  }
}

interface Indexed {
  readonly docId: number;
  readonly id: string;
  readonly text: string;
}

async function write(database: Database, documents: readonly Indexed[]): Promise<void> {
  if (documents.length === 0) return;
  const rowsOf = (row: (one: Indexed) => Row): Row[] => documents.map(row);
  if (database.engine === 'mysql') {
    const columns = ['doc_id', 'subject_id', 'body', 'tokens'];
    await database.insert(
      'search_ticket',
      columns,
      rowsOf(({ docId, id, text }) => [docId, id, text.toLowerCase(), shelvedTokens(text, shelfOf(docId))]),
    );
    return;
  }
  await database.insert(
    'search_ticket',
    ['doc_id', 'subject_id'],
    rowsOf(({ docId, id }) => [docId, id]),
  );
  await database.insert(
    'search_ticket_fts',
    ['rowid', 'tokens'],
    rowsOf(({ docId, text }) => [docId, indexTokens(text)]),
  );
}
