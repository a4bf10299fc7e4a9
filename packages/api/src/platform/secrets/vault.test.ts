import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDb, type TestDb } from '../../testing/open-test-db.js';
import { openVault } from './open-vault.js';
import type { SealedColumn } from './sealed-values.js';
import { findKey, keyFileOf, makeKey, parseKey } from './secret-key.js';
import { createVault, KEY_BYTES, keyIdOf, sealedWith } from './vault.js';

const KEY = Buffer.alloc(KEY_BYTES, 'one');
const OTHER = Buffer.alloc(KEY_BYTES, 'two');
const PLACE = { table: 'second_factor', id: 'per_1' };

describe('a sealed secret (SEC-01)', () => {
  const vault = createVault(KEY);

  it('opens for its row, shows nothing of itself, and is sealed differently each time', () => {
    const [one, two] = [vault.seal(PLACE, '密钥 JBSWY3DP'), vault.seal(PLACE, '密钥 JBSWY3DP')];
    expect([vault.open(PLACE, one), vault.open(PLACE, two)]).toEqual(['密钥 JBSWY3DP', '密钥 JBSWY3DP']);
    expect(one).not.toBe(two);
    expect(Buffer.from(one.split('.')[2] ?? '', 'base64url').includes('JBSWY3DP')).toBe(false);
    expect([sealedWith(one), sealedWith('JBSWY3DP')]).toEqual([keyIdOf(KEY), null]);
  });

  it('does not open with another key, in another row, or when a letter of it was changed', () => {
    const sealed = vault.seal(PLACE, 'JBSWY3DP');
    const at = sealed.length - 3;
    const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
    expect(() => createVault(OTHER).open(PLACE, sealed)).toThrow('another key');
    expect(() => vault.open({ ...PLACE, id: 'per_2' }, sealed)).toThrow();
    expect(() => vault.open(PLACE, changed)).toThrow();
    expect(() => vault.open(PLACE, 'JBSWY3DP')).toThrow();
  });
});

describe('the key', () => {
  it.each([
    ['64 digits', 'ab'.repeat(32), true],
    ['base 64', Buffer.alloc(32, 7).toString('base64'), true],
    ['base 64 for addresses', Buffer.alloc(32, 255).toString('base64url'), true],
    ['a password', 'correct horse battery staple', false],
    ['too short', 'ab'.repeat(16), false],
    ['nothing', '', false],
  ])('is read from %s or refused', (_, text, isKey) => {
    expect(parseKey(text) !== null).toBe(isKey);
  });

  it('is made once, for the eyes of one user', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'shouwen-key-'));
    const made = makeKey({ dataDir });
    expect(makeKey({ dataDir })).toEqual(made);
    expect(findKey({ dataDir })).toEqual(made);
    expect(statSync(keyFileOf({ dataDir })).mode & 0o777).toBe(0o600);
    rmSync(dataDir, { recursive: true });
  });
});

describe('opening the vault of an installation', () => {
  const sealed: SealedColumn[] = [{ table: 'probe', id: 'id', column: 'secret', whenLost: 'delete' }];
  let db: TestDb;
  let dataDir: string;
  const lines: string[] = [];
  beforeAll(async () => {
    db = await openTestDb();
    await db.inTransaction((tx) => tx.run('create table probe (id varchar(30) primary key, secret varchar(200))'));
  });
  afterAll(() => db.close());
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'shouwen-vault-'));
    lines.length = 0;
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const open = (settings: { databaseUrl?: string; secretKey?: string; secrets?: 'forget' } = {}) =>
    openVault({ db, sealed, settings: { dataDir, databaseUrl: null, ...settings }, onProgress: (line) => lines.push(line) });
  const put = (value: string) => db.inTransaction((tx) => tx.run("insert into probe (id, secret) values ('a', ?)", [value]));
  const kept = async () => (await db.read.rows('select secret from probe')).map(([value]) => String(value));

  it('seals what an older version kept in clear, once (SEC-01)', async () => {
    await put('JBSWY3DP');
    const vault = await open();
    expect(lines).toEqual(['Sealed 1 secrets that an older version kept in clear']);
    const [value = ''] = await kept();
    expect(value).not.toContain('JBSWY3DP');
    expect(vault.open({ table: 'probe', id: 'a' }, value)).toBe('JBSWY3DP');
    await open();
    expect([lines.length, await kept()]).toEqual([1, [value]]);
  });

  it('does not start where the key is missing or another one, makes no new one, and gives secrets up only when told to', async () => {
    await expect(open()).rejects.toThrow(/1 secrets in the database were sealed with a key that is not at hand/);
    expect(findKey({ dataDir })).toBeNull();
    await expect(open({ secretKey: OTHER.toString('hex') })).rejects.toThrow(/SECRET_KEY is another one/);
    expect(await kept()).toHaveLength(1);
    await open({ secrets: 'forget' });
    expect([await kept(), lines]).toEqual([[], ['Gave up 1 secrets that were sealed with a lost key']]);
  });

  it('lets no second server of a database in with a key of its own, though nothing is sealed yet', async () => {
    await open({ secretKey: KEY.toString('hex') });
    const databaseUrl = 'mysql://somewhere/else';
    await expect(open({ databaseUrl })).rejects.toThrow('Another server of this database has its key');
    expect((await open({ databaseUrl, secretKey: KEY.toString('base64') })).keyId).toBe(keyIdOf(KEY));
    expect((await open()).keyId).not.toBe(keyIdOf(KEY));
  });

  it('says that a key file holds none', async () => {
    writeFileSync(keyFileOf({ dataDir }), 'lost');
    await expect(open()).rejects.toThrow('holds no key');
    expect(readFileSync(keyFileOf({ dataDir }), 'utf8')).toBe('lost');
  });
});
