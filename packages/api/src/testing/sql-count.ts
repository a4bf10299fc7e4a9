import type { Db, Reader, Tx } from '../platform/db/db.js';

/**
 * What the server reads for itself from time to time, whatever is asked: versions of in-process tables, the caller's session, the tail of the log.
 * Left out, so that a bound on the statements of a request does not depend on the clock.
 */
const UPKEEP =
  /reference_version|where secret_hash|last_seen_at = \?|last_used_at = \?|from cadence|from outbox|from job|from event where id >/i;

export interface CountedDb {
  readonly db: Db;
  /** Statements so far, without BEGIN and COMMIT. */
  readonly statements: readonly string[];
}

/** The same database, remembering every statement. */
export function countSql(inner: Db): CountedDb {
  const statements: string[] = [];
  const note = (sql: string): void => {
    if (!UPKEEP.test(sql)) statements.push(sql);
  };
  const db: Db = {
    engine: inner.engine,
    dataSource: inner.dataSource,
    canSkipLocked: inner.canSkipLocked,
    read: notingReader(inner.read, note),
    inTransaction: (fn, options) => inner.inTransaction((tx) => fn(notingTx(tx, note)), options),
    close: () => inner.close(),
  };
  return { db, statements };
}

type Note = (sql: string) => void;

function notingReader(reader: Reader, note: Note): Reader {
  return {
    engine: reader.engine,
    dataSource: reader.dataSource,
    rows: (sql, params) => {
      note(sql);
      return reader.rows(sql, params);
    },
    objects: (sql, params) => {
      note(sql);
      return reader.objects(sql, params);
    },
  };
}

function notingTx(tx: Tx, note: Note): Tx {
  return {
    ...notingReader(tx, note),
    get manager() {
      return tx.manager;
    },
    run: (sql, params) => {
      note(sql);
      return tx.run(sql, params);
    },
    put: (sql, params) => {
      note(sql);
      return tx.put(sql, params);
    },
    beforeCommit: (fn) => tx.beforeCommit(fn),
    afterCommit: (fn) => tx.afterCommit(fn),
  };
}
