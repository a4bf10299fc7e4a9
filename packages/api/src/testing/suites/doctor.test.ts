import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { required } from '../given.js';
import { Installation } from '../installation.js';
import { operate } from '../operator-command.js';

let installation: Installation;
let environment: Readonly<Record<string, string>>;
beforeAll(async () => {
  installation = await Installation.open();
  const { databaseUrl, dataDir } = installation.place.settings;
  const { port } = new URL(required(installation.servers[0], 'server').address);
  environment = { DATA_DIR: dataDir, PORT: port, ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
}, 60_000);
afterAll(() => installation.close());

describe('npm run doctor', () => {
  it('looks at a running installation, line by line and as JSON (SYS-04, SYS-07)', async () => {
    const { code, output } = await operate('doctor', environment, { args: ['--json'] });
    const { isWell, findings } = JSON.parse(output);
    const levels = new Map(findings.map(({ check, level }: { check: string; level: string }) => [check, level]));
    for (const check of ['node', 'settings', 'migrations', 'port', 'work']) expect([check, levels.get(check)]).toEqual([check, 'good']);
    expect(levels.get('backup')).toBe('mind');
    // The server the tests run on may be a fast and forgetful one; that is the only thing it may find wrong.
    const wrong = findings.filter(({ level }: { level: string }) => level === 'bad').map(({ check }: { check: string }) => check);
    expect(wrong.filter((check: string) => check !== 'durability')).toEqual([]);
    expect([code, isWell]).toEqual(wrong.length === 0 ? [0, true] : [1, false]);
    expect((await operate('doctor', environment)).output).toMatch(/^✓ node/);
  });

  it('says what is wrong with settings, and with a database that cannot be reached', async () => {
    const setting = await operate('doctor', { PORT: 'x' });
    expect([setting.code, setting.output]).toEqual([1, expect.stringContaining('✗ settings')]);
    const empty = mkdtempSync(join(tmpdir(), 'shouwen-doctor-'));
    const away = await operate('doctor', { DATA_DIR: empty, PORT: '0', DATABASE_URL: 'mysql://nobody:x@127.0.0.1:9/none' });
    rmSync(empty, { recursive: true });
    expect([away.code, away.output]).toEqual([1, expect.stringContaining('✗ database')]);
    expect(away.output).not.toContain('nobody:x');
  });
});
