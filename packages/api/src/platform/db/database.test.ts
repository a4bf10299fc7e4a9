import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { openTestDb, type TestDb } from '../../testing/open-test-db.js';
import { table } from './columns.js';
import { instant } from './db.js';
import { migrate } from './migrate.js';
import type { Migration } from './migration.js';
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
      t.refOrNull('parent_id'),
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
beforeAll(async () => {
  db = await openTestDb({ entities: [Thing], migrations: [things] });
});
afterAll(() => db.close());

describe('writing and finding rows', () => {
  it('gives back what was written, with types and milliseconds', async () => {
    await db.inTransaction((tx) => insertRows(tx, Thing, [thing('a'), thing('b', { isOpen: false, parentId: 'a' })]));
    expect(await findRow(db.read, Thing, { id: 'a' })).toEqual(thing('a'));
    expect(await findRows(db.read, Thing, { parentId: null, id: ['a', 'b'] })).toEqual([thing('a')]);
    expect(await findRows(db.read, Thing, { createdAt: at }, { orderBy: { id: 'desc' }, limit: 1 })).toEqual([thing('b', { isOpen: false, parentId: 'a' })]);
    const [raw] = await db.read.objects<{ made: string; open: number }>('select created_at as made, is_open as open from thing where id = ? and is_open = ?', ['a', true]);
    expect(raw).toEqual({ made: '2026-03-01 08:09:10.123', open: 1 });
    expect(instant(raw?.made ?? '')).toEqual(at);
    expect(await db.read.rows('select id from thing order by id limit ?', [1])).toEqual([['a']]);
  });
});
void guardedUpdate; void updateRow; void migrate; void it; void describe;
