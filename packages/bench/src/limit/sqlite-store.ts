import Sqlite from 'better-sqlite3';
import type { Store } from './store.js';

/** One reader and one writer on the file, with the durability the product promises. */
export function sqliteStore(file: string): Store {
  const writer = new Sqlite(file);
  writer.pragma('journal_mode = WAL');
  writer.pragma('synchronous = FULL');
  writer.pragma('cache_size = -32000');
  const reader = new Sqlite(file, { readonly: true });
  reader.pragma('cache_size = -32000');
  const reads = new Map<string, Sqlite.Statement<unknown[], unknown[]>>();
  const writes = new Map<string, Sqlite.Statement<unknown[]>>();
  let tail: Promise<unknown> = Promise.resolve();

  async function rows(sql: string, params: readonly unknown[]): Promise<unknown[][]> {
    const statement = reads.get(sql) ?? reader.prepare<unknown[], unknown[]>(sql).raw();
    reads.set(sql, statement);
    return statement.all(...params);
  }

  async function run(sql: string, params: readonly unknown[]): Promise<void> {
    const statement = writes.get(sql) ?? writer.prepare(sql);
    writes.set(sql, statement);
    statement.run(...params);
  }

  return {
    rows,
    run,
    transaction(work) {
      const turn = tail.then(async () => {
        await run('begin immediate', []);
        await work({ rows, run });
        await run('commit', []);
      });
      tail = turn.catch(() => run('rollback', []));
      return turn;
    },
  };
}
