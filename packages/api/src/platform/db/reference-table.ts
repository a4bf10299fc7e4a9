import type { Ctx } from '../context.js';
import type { Db, Reader, Tx } from './db.js';
import { insertOrIgnore } from './insert-or-ignore.js';

/** A small table kept whole in this process: departments, roles, states. Saves a join per list and a query per check. */
export interface ReferenceTable<T> {
  of(ctx: Pick<Ctx, 'db'>): Promise<T>;
  /** The copy that is at hand, however old; a command that reads the table in its transaction starts from it. */
  latest(ctx: Pick<Ctx, 'db'>): T | null;
}

/** How long another process's change may stay unseen. */
const CHECK_EVERY_MS = 1000;

/** The versions of all tables as seen at one time; every table asks the same look, so that a request pays at most one statement. */
interface Look {
  readonly at: number;
  readonly versions: Promise<ReadonlyMap<string, number>>;
}

const looks = new WeakMap<Db, Look>();

/** When this process last changed any of the tables of a database. */
const touchedAt = new WeakMap<object, number>();

function currentVersions(db: Db): Look['versions'] {
  const known = looks.get(db);
  const isFresh = known && performance.now() - known.at < CHECK_EVERY_MS && (touchedAt.get(db.dataSource) ?? -1) < known.at;
  if (isFresh) return known.versions;
  const look = { at: performance.now(), versions: storedVersions(db.read) };
  looks.set(db, look);
  look.versions.catch(() => looks.delete(db));
  return look.versions;
}

/** Makes the next reader look at the versions again, because something points to a row that the copies do not hold yet. */
export function lookAgain({ db }: Pick<Ctx, 'db'>): void {
  looks.delete(db);
}

async function storedVersions(reader: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.rows('select name, version from reference_version');
  return new Map(rows.map(([name, version]) => [String(name), Number(version)]));
}

interface Copy<T> {
  readonly value: Promise<T>;
  readonly version: number;
}

/**
 * Declares an in-process table; `load` builds whatever form the readers want (a tree, a map). It is given the copy of before, so that a
 * large table need not be read whole for one changed row.
 */
export function referenceTable<T>(name: string, load: (reader: Reader, earlier: T | null) => Promise<T>): ReferenceTable<T> {
  const copies = new WeakMap<Db, Copy<T>>();
  const loaded = new WeakMap<Db, { readonly value: T }>();
  return {
    latest: ({ db }) => loaded.get(db)?.value ?? null,
    async of({ db }) {
      const version = (await currentVersions(db)).get(name) ?? 0;
      const copy = copies.get(db);
      if (copy?.version === version) return copy.value;
      const earlier = copy ? await copy.value.catch(() => null) : null;
      const newest = copies.get(db);
      if (newest && newest.version >= version) return newest.value;
      const value = load(db.read, earlier);
      copies.set(db, { value, version });
      value.then(
        (one) => loaded.set(db, { value: one }),
        () => copies.delete(db),
      );
      return value;
    },
  };
}

/** Says inside a command that the table changed: this process sees it right after COMMIT, the others within a second. */
export async function touchReference(tx: Tx, name: string): Promise<void> {
  const raise = () => tx.run('update reference_version set version = version + 1 where name = ?', [name]);
  if ((await raise()).affected === 0) {
    await tx.run(`${insertOrIgnore(tx)} into reference_version (name, version) values (?, 0)`, [name]);
    await raise();
  }
  tx.afterCommit(() => touchedAt.set(tx.dataSource, performance.now()));
}
