import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityProviderEntity } from '../../features/access/oidc/identity-provider.entity.js';
import { features } from '../../features.js';
import { newId } from '../../kernel/id.js';
import { openDatabase } from '../../platform/db/open-database.js';
import { findKey, findNextKey, keyFileOf } from '../../platform/secrets/secret-key.js';
import { createVault, keyIdOf, sealedWith } from '../../platform/secrets/vault.js';
import { required } from '../given.js';
import { Installation } from '../installation.js';
import { operate } from '../operator-command.js';
import { ServerProcess } from '../server-process.js';

const SECRETS = 600;
const KILLS = 3;
const AT_HAND = /at hand/;

const scratch = mkdtempSync(join(tmpdir(), 'shouwen-rotate-'));
/** Not the installation's own: on MySQL that would be the whole temporary folder. */
const folder = { DATA_DIR: scratch };
const settings = { dataDir: scratch };
const file = keyFileOf(settings);
let installation: Installation;
let environment: Readonly<Record<string, string>>;

const vaultOf = (key: Buffer | null) => createVault(required(key, 'key'));
const rotate = (more: Readonly<Record<string, string>> = {}, killAt?: RegExp) =>
  operate('rotate-key', { ...environment, ...more }, killAt && { killAt });
const start = (more: Readonly<Record<string, string>> = {}) => ServerProcess.start(installation.place, { ...folder, ...more });

async function onDatabase<T>(work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
  const { databaseUrl } = installation.place.settings;
  const db = await openDatabase({
    settings: { databaseUrl, dataDir: scratch },
    entities: features.flatMap((feature) => feature.entities),
  });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** What is sealed, by the row it belongs to. */
const kept = () =>
  onDatabase(async ({ read }) => {
    const rows = await read.rows('select id, client_secret from identity_provider order by id');
    return rows.map(([id, value]) => ({ id: String(id), value: String(value) }));
  });
const resealed = () =>
  onDatabase(async ({ read }) =>
    (await read.rows("select seq from event where type = 'secrets.resealed' order by seq")).map(([seq]) => seq),
  );

/** Every secret opens with the key, and says what it said. */
async function expectAllOpen(key: Buffer | null): Promise<void> {
  const vault = vaultOf(key);
  const values = await kept();
  expect(values).toHaveLength(SECRETS);
  for (const { id, value } of values) expect(vault.open({ table: 'identity_provider', id }, value)).toBe(`the secret of ${id}`);
}

beforeAll(async () => {
  installation = await Installation.open(1, folder);
  const { databaseUrl } = installation.place.settings;
  environment = { ...folder, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
}, 60_000);
afterAll(async () => {
  await installation?.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function putSecrets(): Promise<void> {
  const vault = vaultOf(findKey(settings));
  const at = new Date();
  const rows = Array.from({ length: SECRETS }, (_, i) => {
    const id = newId('idp', new Date(at.getTime() + i));
    const clientSecret = vault.seal({ table: 'identity_provider', id }, `the secret of ${id}`);
    const said = { name: `no. ${i}`, issuer: `https://id-${i}.example.cn`, clientId: 'x', scope: 'openid', emailDomains: [] };
    return { id, version: 1, ...said, clientSecret, isEnabled: false, createdAt: at, updatedAt: at };
  });
  await onDatabase((db) =>
    db.inTransaction((tx) =>
      tx.manager
        .getRepository(IdentityProviderEntity)
        .insert(rows)
        .then(() => undefined),
    ),
  );
}

describe('npm run rotate-key (SEC-01)', () => {
  it('does nothing beside a running server', async () => {
    const before = readFileSync(file, 'utf8');
    const { code, errors } = await rotate();
    expect([code, errors]).toEqual([
      1,
      expect.stringMatching(/^The secrets are as they were\. (Another process uses|Servers are running)/),
    ]);
    expect(readFileSync(file, 'utf8')).toBe(before);
    await Promise.all(installation.servers.map((server) => server.stop()));
    await putSecrets();
  }, 60_000);

  it('killed at any moment leaves every secret with one key, and goes on when it is run again', async () => {
    const first = required(findKey(settings), 'key');
    for (let kill = 0; kill < KILLS && (kill === 0 || findNextKey(settings)); kill += 1) {
      const { code } = await rotate({}, AT_HAND);
      expect(code).toBeNull();
      const keys = [findKey(settings), findNextKey(settings)].flatMap((key) => key ?? []).map(keyIdOf);
      const [sealer, ...others] = new Set((await kept()).map(({ value }) => sealedWith(value)));
      expect([others, keys]).toEqual([[], expect.arrayContaining([sealer])]);
    }
    if (findNextKey(settings)) expect(await rotate()).toMatchObject({ code: 0, errors: '' });
    const now = findKey(settings);
    expect(now).not.toEqual(first);
    await expectAllOpen(now);
    expect(await resealed()).toEqual([1]);
    // The one before is kept for the backups of its time.
    expect(readFileSync(`${file}.${keyIdOf(first)}`, 'utf8').trim()).toBe(first.toString('hex'));
    expect(readdirSync(scratch).filter((name) => name.startsWith('secret.key'))).toHaveLength(2);
  }, 120_000);

  it('stopped between the secrets and the file keeps servers from starting, and only puts the file in its place then', async () => {
    const [now, before] = [findKey(settings), required(keptFile(), 'file of the key before')];
    renameSync(file, `${file}.next`);
    renameSync(join(scratch, before), file);
    const server = ServerProcess.spawn(environment);
    expect([(await server.ended).code, server.errors]).toEqual([1, expect.stringContaining('npm run rotate-key')]);
    // Nobody may give up what only waits for its key.
    const forgetful = ServerProcess.spawn({ ...environment, SECRETS: 'forget' });
    expect((await forgetful.ended).code).toBe(1);
    const done = await rotate();
    expect([done.code, done.output]).toEqual([0, expect.stringContaining('were sealed with it before')]);
    expect(findKey(settings)).toEqual(now);
    await expectAllOpen(now);
    expect(await resealed()).toEqual([1]);
    const again = await start();
    expect((await again.stop()).code).toBe(0);
  }, 60_000);

  it('takes the new key from the environment where the present one comes from there', async () => {
    const [SECRET_KEY, NEW_SECRET_KEY] = [required(findKey(settings), 'key').toString('hex'), 'ab'.repeat(32)];
    const without = await rotate({ SECRET_KEY });
    expect([without.code, without.errors]).toEqual([1, expect.stringContaining('NEW_SECRET_KEY')]);
    for (const _ of ['once', 'again']) expect((await rotate({ SECRET_KEY, NEW_SECRET_KEY })).code).toBe(0);
    await expectAllOpen(Buffer.from(NEW_SECRET_KEY, 'hex'));
    expect(await resealed()).toEqual([1, 2]);
    const old = ServerProcess.spawn({ ...environment, SECRET_KEY });
    expect([(await old.ended).code, old.errors]).toEqual([1, expect.stringContaining('SECRET_KEY is another one')]);
    const server = await start({ SECRET_KEY: NEW_SECRET_KEY });
    expect((await server.stop()).code).toBe(0);
    expect((await operate('verify-audit', environment)).code).toBe(0);
  }, 60_000);
});

function keptFile(): string | undefined {
  return readdirSync(scratch).find((name) => /^secret\.key\.[0-9a-f]{16}$/.test(name));
}
