import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { platform0001 } from '../../migrations/0001-platform.js';
import { openTestDb, sqlitePlace, type TestDb, testEngine } from '../../testing/open-test-db.js';
import { addColumn, addIndex, dropColumn, table } from './columns.js';
import { isDuplicateKey } from './database-errors.js';
import { instant, type Tx } from './db.js';
import { dropLease, takeLease } from './lease.js';
import { migrate } from './migrate.js';
import type { Migration } from './migration.js';
import { openDatabase } from './open-database.js';
import { referenceTable, touchReference } from './reference-table.js';
import { findRow, findRows, guardedUpdate, insertRows, updateRow } from './write.js';

@Entity('thing')
class Thing {
  @PrimaryColumn({ type: 'varchar', length: 30 }) id!: string;
  @Column({ type: 'int' }) version!: number;
  @Column({ type: 'varchar', length: 100 }) fullName!: string;
  @Column({ type: 'boolean' }) isOpen!: boolean;
  @Column({ type: 'simple-json' }) data!: unknown;
  @Column({ type: 'datetime', precision: 3 }) createdAt!: Date;
  @Column({ type: 'varchar', length: 30, nullable: true }) parentId!: string | null;
}

const things: Migration = {
  name: '0002-things',
  steps: [
    table('thing', (t) => [
      t.id(),
      t.int('version'),
      t.text('full_name', 100),
      t.bool('is_open'),
      t.json('data'),
      t.instant('created_at'),
      t.refOrNull('parent_id', 'thing'),
      t.index('full_name', 'id'),
    ]),
  ],
};

const at = new Date('2026-03-01T08:09:10.123Z');
const thing = (id: string, over: Partial<Thing> = {}): Partial<Thing> => ({
  id,
  version: 1,
  fullName: '张三 👩‍🔧 𠮷',
  isOpen: true,
  data: { a: ['é', 1, null] },
  createdAt: at,
  parentId: null,
  ...over,
});

let db: TestDb;
const insert = (...rows: Partial<Thing>[]) => db.inTransaction((tx) => insertRows(tx, Thing, rows));
const idsLike = async (prefix: string) =>
  (await db.read.rows('select id from thing where id like ? order by id', [`${prefix}%`])).map(([id]) => id);

beforeAll(async () => {
  db = await openTestDb({ entities: [Thing], migrations: [platform0001, things] });
});
afterAll(() => db.close());

describe('rows', () => {
  it('come back as they were written, with types and milliseconds', async () => {
    await insert(thing('row_a'), thing('row_b', { isOpen: false, parentId: 'row_a' }));
    expect(await findRow(db.read, Thing, { id: 'row_a' })).toEqual(thing('row_a'));
    expect(await findRow(db.read, Thing, { id: 'row_c' })).toBeNull();
    expect(await findRows(db.read, Thing, { parentId: null, id: ['row_a', 'row_b'] })).toEqual([thing('row_a')]);
    const newest = await findRows(db.read, Thing, { createdAt: at }, { orderBy: { id: 'desc' }, limit: 1 });
    expect(newest).toEqual([thing('row_b', { isOpen: false, parentId: 'row_a' })]);
  });

  it('can be read as arrays and objects, dates and booleans bound alike on both engines', async () => {
    await insert(thing('raw_a'));
    const sql = 'select created_at as made, is_open as isOpen from thing where id = ? and is_open = ? and created_at = ?';
    const [row] = await db.read.objects<{ made: string; isOpen: number }>(sql, ['raw_a', true, at]);
    expect(row).toEqual({ made: '2026-03-01 08:09:10.123', isOpen: 1 });
    expect(instant(row?.made ?? '')).toEqual(at);
    expect(await db.read.rows('select id from thing where id = ? limit ?', ['raw_a', 1])).toEqual([['raw_a']]);
  });

  it('are inserted in any number, and none at all', async () => {
    await insert();
    await insert(...Array.from({ length: 1203 }, (_, i) => thing(`bulk_${i}`)));
    expect(await idsLike('bulk_')).toHaveLength(1203);
  });

  it.each([
    'backslash \\ and quote \' and "double" and `tick`',
    "\\'; drop table thing; --",
    'null \u0000 byte, tab \t, line\r\nend, \u001a, %_',
    '𠮷👩‍🔧 \u{10ffff}',
    '问号 ? and :name and ??',
  ])('keep every character, also where the driver writes the values out: %j', async (fullName) => {
    const id = randomUUID().slice(0, 30);
    await insert(thing(id, { fullName, data: { fullName, nested: ['\\', "'"] } }));
    expect(await findRow(db.read, Thing, { id })).toEqual(thing(id, { fullName, data: { fullName, nested: ['\\', "'"] } }));
  });

  it('are told apart by case and accent', async () => {
    await insert(thing('Case'), thing('case'), thing('cäse'));
    expect(await findRows(db.read, Thing, { id: 'case' })).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['an empty condition', () => findRow(db.read, Thing, {})],
    ['an undefined value', () => findRows(db.read, Thing, { id: undefined } as never)],
    ['an unknown property', () => findRows(db.read, Thing, { name: 'x' } as never)],
    ['an object in a plain column', () => insert(thing('bad', { fullName: { $ne: 1 } as never }))],
    ['a parent that is not there', () => insert(thing('bad', { parentId: 'nobody' }))],
    ['a write through the reader', () => db.read.rows(`update thing set version = 9 where id = 'row_a'`)],
  ])('refuse %s', async (_title, run) => {
    await expect(run()).rejects.toMatchObject({ message: expect.any(String) });
  });

  it('change only in the version that the caller saw', async () => {
    await insert(thing('ver_a'));
    const change = (version: number, fullName: string) =>
      db.inTransaction((tx) => guardedUpdate(tx, Thing, { id: 'ver_a', version }, { fullName }));
    expect(await change(1, 'first')).toBe(true);
    expect(await change(1, 'stale')).toBe(false);
    expect(await findRow(db.read, Thing, { id: 'ver_a' })).toMatchObject({ version: 2, fullName: 'first' });
    const rivals = await Promise.all(Array.from({ length: 20 }, (_, i) => change(2, `rival ${i}`)));
    expect(rivals.filter(Boolean)).toHaveLength(1);
    expect(await db.inTransaction((tx) => updateRow(tx, Thing, 'ver_a', { isOpen: false, data: [] }))).toBe(true);
    expect(await db.inTransaction((tx) => updateRow(tx, Thing, 'nobody', { isOpen: false }))).toBe(false);
  });
});

describe('transactions', () => {
  it('leave nothing behind when they fail, whatever wrote: raw SQL, TypeORM or a last-minute hook', async () => {
    const failing = db.inTransaction(async (tx) => {
      await insertRows(tx, Thing, [thing('roll_a')]);
      await tx.manager.insert(Thing, thing('roll_b') as never);
      tx.beforeCommit(() => insertRows(tx, Thing, [thing('roll_c'), thing('roll_c')]));
    });
    await expect(failing).rejects.toMatchObject({ message: expect.any(String) });
    expect(await idsLike('roll_')).toEqual([]);
  });

  it('see their own writes, show them to others only when committed, and then run their hooks', async () => {
    const seen: unknown[] = [];
    await db.inTransaction(async (tx) => {
      await tx.manager.insert(Thing, thing('own_a') as never);
      tx.beforeCommit(() => insertRows(tx, Thing, [thing('own_b')]));
      tx.afterCommit(() => seen.push('after'));
      seen.push((await findRows(tx, Thing, { id: 'own_a' })).length, (await idsLike('own_')).length);
    });
    expect(seen).toEqual([1, 0, 'after']);
    expect(await idsLike('own_')).toEqual(['own_a', 'own_b']);
  });

  it('read what they put, in any order of putting and asking', async () => {
    const found = await db.inTransaction(async (tx) => {
      await insertRows(tx, Thing, [thing('put_a')]);
      await insertRows(tx, Thing, [thing('put_b', { parentId: 'put_a' })]);
      const both = await tx.rows("select id from thing where id like 'put_%' order by id");
      await insertRows(tx, Thing, [thing('put_c')]);
      const { affected } = await tx.run("update thing set version = 2 where id like 'put_%'");
      await insertRows(tx, Thing, [thing('put_d')]);
      await tx.manager.insert(Thing, thing('put_e', { parentId: 'put_d' }) as never);
      await insertRows(tx, Thing, [thing('put_f', { parentId: 'put_e' })]);
      return { both, affected };
    });
    expect(found).toEqual({ both: [['put_a'], ['put_b']], affected: 3 });
    expect(await idsLike('put_')).toHaveLength(6);
  });

  it('are refused whole by a row that COMMIT finds double, and the next one is not disturbed', async () => {
    await insert(thing('dbl_a'));
    for (let i = 0; i < 20; i++) {
      const failing = db.inTransaction(async (tx) => {
        await insertRows(tx, Thing, [thing(`dbl_b${i}`)]);
        await insertRows(tx, Thing, [thing('dbl_a')]);
        await insertRows(tx, Thing, [thing(`dbl_c${i}`)]);
      });
      await expect(failing.catch((error: unknown) => isDuplicateKey(error))).resolves.toBe(true);
    }
    expect(await idsLike('dbl_')).toEqual(['dbl_a']);
  });

  it('put more than one packet holds', async () => {
    const long = 'x'.repeat(90);
    await db.inTransaction(async (tx) => {
      for (let i = 0; i < 3000; i++) await insertRows(tx, Thing, [thing(`big_${i}`, { fullName: long, data: long })]);
    });
    expect(await idsLike('big_')).toHaveLength(3000);
  });

  it('do not nest, and say so', async () => {
    const nested = db.inTransaction(() => db.inTransaction(async () => 1));
    await expect(nested).rejects.toThrow('started inside a transaction');
    await expect(db.inTransaction((tx) => tx.manager.transaction(async () => 1))).rejects.toMatchObject({ message: expect.any(String) });
  });

  it('are of no use once over', async () => {
    const kept: Tx[] = [];
    await db.inTransaction(async (tx) => void kept.push(tx));
    await expect(async () => kept[0]?.run('delete from thing')).rejects.toThrow('over');
  });

  it('run side by side without losing an update: 100 increments', async () => {
    await insert(thing('inc'));
    const add = (tx: Tx) => tx.run('update thing set version = version + 1 where id = ?', ['inc']);
    await Promise.all(Array.from({ length: 100 }, () => db.inTransaction(add)));
    expect((await findRow(db.read, Thing, { id: 'inc' }))?.version).toBe(101);
  });

  it('of others are not touched by a refused neighbour', async () => {
    const one = (i: number) =>
      db.inTransaction(async (tx) => {
        await insertRows(tx, Thing, [thing(`nb_${i}`)]);
        await new Promise(setImmediate);
        if (i % 2) throw new Error('refused');
      });
    await Promise.allSettled(Array.from({ length: 40 }, (_, i) => one(i)));
    expect(await idsLike('nb_')).toHaveLength(20);
  });
});

describe('migrations', () => {
  const later: Migration = {
    name: '0003-later',
    steps: [
      addColumn('thing', (t) => t.int('extra'), '7'),
      addIndex('thing', ['extra']),
      table('later', (t) => [t.id(), t.text('a', 3), t.unique('a')]),
    ],
  };

  it('run once, in order, and again after an interruption', async () => {
    expect(await migrate(db, [things, later])).toEqual(['0003-later']);
    expect(await migrate(db, [things, later])).toEqual([]);
    await db.inTransaction((tx) => tx.run('delete from migration where name = ?', ['0003-later']));
    expect(await migrate(db, [things, later])).toEqual(['0003-later']);
    await insert(thing('mig_a'));
    expect(await db.read.rows('select extra from thing where id = ?', ['mig_a'])).toEqual([[7]]);
  });

  it('take a column out, also one that an interrupted run took out before', async () => {
    const gone: Migration = { name: '0005-gone', steps: [dropColumn('thing', 'short_lived')] };
    const there: Migration = { name: '0005-there', steps: [addColumn('thing', (t) => t.textOrNull('short_lived', 5))] };
    expect(await migrate(db, [there, gone])).toEqual(['0005-there', '0005-gone']);
    await expect(db.read.rows('select short_lived from thing')).rejects.toMatchObject({ message: expect.stringContaining('short_lived') });
    await db.inTransaction((tx) => tx.run('delete from migration where name = ?', ['0005-gone']));
    expect(await migrate(db, [there, gone])).toEqual(['0005-gone']);
  });

  it('are run by one of several processes', async () => {
    const other = (await db.another()) ?? db;
    const again: Migration = { name: '0004-again', steps: [table('again', (t) => [t.id()])] };
    const runs = await Promise.all([migrate(db, [again]), migrate(other, [again])]);
    expect(runs.flat()).toEqual(['0004-again']);
  });

  it('do not hide a real mistake', async () => {
    const wrong: Migration = { name: '0005-wrong', steps: [{ statements: () => ['create table broken (id nonsense nonsense nonsense('] }] };
    await expect(migrate(db, [wrong])).rejects.toMatchObject({ message: expect.any(String) });
    expect(await db.read.rows('select name from migration where name = ?', ['0005-wrong'])).toEqual([]);
  });
});

describe('leases and in-process tables', () => {
  it('give a lease to one owner until it ends or is dropped', async () => {
    const take = (owner: string, seconds = 30) => db.inTransaction((tx) => takeLease(tx, { name: 'test', owner, seconds }));
    expect([await take('a'), await take('b'), await take('a')]).toEqual([true, false, true]);
    await db.inTransaction((tx) => dropLease(tx, { name: 'test', owner: 'a' }));
    expect([await take('b', -1), await take('c')]).toEqual([true, true]);
  });

  it('show a change here at once and to another process within a second', async () => {
    const names = referenceTable('thing', async (reader) => (await findRows(reader, Thing, { id: 'ref_a' }))[0]?.fullName);
    const other = await db.another();
    await insert(thing('ref_a', { fullName: 'old' }));
    expect([await names.of({ db }), other && (await names.of({ db: other }))]).toEqual(['old', other && 'old']);
    await db.inTransaction(async (tx) => {
      await updateRow(tx, Thing, 'ref_a', { fullName: 'new' });
      await touchReference(tx, 'thing');
      expect(await names.of({ db })).toBe('old');
    });
    expect(await names.of({ db })).toBe('new');
    if (!other) return;
    await new Promise((resolve) => setTimeout(resolve, 1050));
    expect(await names.of({ db: other })).toBe('new');
  });
});

const aboutTheFile = () => {
  it('belongs to one process, and is free again after it', async () => {
    const place = sqlitePlace();
    const open = () => openDatabase({ settings: place.settings, entities: [] });
    const first = await open();
    await expect(open()).rejects.toThrow('Another process uses');
    await first.close();
    await (await open()).close();
    await place.remove();
  });

  it('keeps the folder it makes to its own user', async () => {
    const place = sqlitePlace();
    const dataDir = join(place.settings.dataDir, 'data');
    await (await openDatabase({ settings: { ...place.settings, dataDir }, entities: [] })).close();
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    await place.remove();
  });

  it('syncs every commit and refuses work when it is full, while reads go on', async () => {
    await expect(db.inTransaction((tx) => tx.rows('pragma synchronous'))).resolves.toEqual([[2]]);
    await db.inTransaction((tx) => tx.rows('pragma max_page_count = 1'));
    const fill = insert(...Array.from({ length: 50 }, () => thing(randomUUID().slice(0, 30), { data: 'x'.repeat(20_000) })));
    await expect(fill).rejects.toMatchObject({ name: 'RetryLater' });
    expect(await db.read.rows('select count(*) from thing where id = ?', ['row_a'])).toEqual([[1]]);
    await db.inTransaction((tx) => tx.rows('pragma max_page_count = 1000000'));
    await insert(thing('full_a'));
  });
};
if (testEngine === 'sqlite') describe('the embedded database', aboutTheFile);
