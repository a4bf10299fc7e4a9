import type { Ctx } from '../context.js';
import type { Db, Reader, Tx } from './db.js';

/** A small table kept whole in this process: departments, roles, states. Saves a join per list and a query per check. */
export interface ReferenceTable<T> {
  of(ctx: Pick<Ctx, 'db'>): Promise<T>;
}

/** How long another process's change may stay unseen. */
const CHECK_EVERY_MS = 1000;

interface Copy<T> {
  value: Promise<T>;
  version: number;
  checkedAt: number;
}

const VERSION_SQL = 'select version from reference_version where name = ?';

async function storedVersion(reader: Reader, name: string): Promise<number> {
  const [row] = await reader.rows(VERSION_SQL, [name]);
  return Number(row?.[0] ?? 0);
}

/** Databases in which a name was changed by this process since the copy was made. */
const touched = new WeakMap<object, Map<string, number>>();

/** Declares an in-process table; `load` builds whatever form the readers want (a tree, a map). */
export function referenceTable<T>(name: string, load: (reader: Reader) => Promise<T>): ReferenceTable<T> {
  const copies = new WeakMap<Db, Copy<T>>();
  return {
    async of({ db }) {
      const copy = copies.get(db);
      const isFresh = copy && performance.now() - copy.checkedAt < CHECK_EVERY_MS && !isTouched(db, name, copy.checkedAt);
      if (isFresh) return copy.value;
      const checkedAt = performance.now();
      const version = await storedVersion(db.read, name);
      if (copy && copy.version === version) {
        copy.checkedAt = checkedAt;
        return copy.value;
      }
      const value = load(db.read);
      copies.set(db, { value, version, checkedAt });
      value.catch(() => copies.delete(db));
      return value;
    },
  };
}

function isTouched(db: Db, name: string, since: number): boolean {
  return (touched.get(db.dataSource)?.get(name) ?? Number.NEGATIVE_INFINITY) >= since;
}

/** Says inside a command that the table changed: this process sees it right after COMMIT, the others within a second. */
export async function touchReference(tx: Tx, name: string): Promise<void> {
  const { affected } = await tx.run('update reference_version set version = version + 1 where name = ?', [name]);
  if (affected === 0) await tx.run('insert into reference_version (name, version) values (?, 1)', [name]);
  tx.afterCommit(() => {
    const names = touched.get(tx.dataSource) ?? new Map<string, number>();
    names.set(name, performance.now());
    touched.set(tx.dataSource, names);
  });
}
