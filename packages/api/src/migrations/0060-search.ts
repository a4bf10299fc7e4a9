import { raw, type Step } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/**
 * One full-text table per kind of thing, so that looking for a customer never walks through the tickets. `doc_id` grows with
 * time and orders the hits, newest first. The text of a document is kept only where the engine needs it to prove a phrase.
 */
export function searchTable(kind: string): Step {
  const name = `search_${kind}`;
  return raw({
    sqlite: [
      `create table if not exists ${name} (doc_id integer primary key autoincrement, subject_id varchar(30) not null unique)`,
      `create virtual table if not exists ${name}_fts using fts5(tokens, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0')`,
    ],
    mysql: [
      `create table if not exists ${name} (
        doc_id bigint not null auto_increment primary key,
        subject_id varchar(30) character set ascii collate ascii_bin not null,
        body longtext not null,
        tokens longtext character set ascii collate ascii_bin not null,
        unique key uq_${name}_subject_id (subject_id),
        fulltext key ft_${name}_tokens (tokens)
      ) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin`,
    ],
  });
}

export const search: Migration = { name: '0060-search', steps: ['ticket', 'customer', 'person', 'department'].map(searchTable) };
