import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { required } from '../given.js';
import { Installation } from '../installation.js';

const DOCTOR = fileURLToPath(new URL('../../../dist/doctor.js', import.meta.url));

interface Told {
  readonly code: number;
  readonly output: string;
}

function doctor(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Told> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [DOCTOR, ...args], { env: { PATH: process.env.PATH, ...environment } }, (_error, stdout) => {
      resolve({ code: child.exitCode ?? -1, output: stdout });
    });
  });
}

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
    const { code, output } = await doctor(environment, '--json');
    const { isWell, findings } = JSON.parse(output);
    const levels = new Map(findings.map(({ check, level }: { check: string; level: string }) => [check, level]));
    for (const check of ['node', 'settings', 'migrations', 'port', 'work']) expect([check, levels.get(check)]).toEqual([check, 'good']);
    expect(levels.get('backup')).toBe('mind');
    // The server the tests run on may be a fast and forgetful one; that is the only thing it may find wrong.
    const wrong = findings.filter(({ level }: { level: string }) => level === 'bad').map(({ check }: { check: string }) => check);
    expect(wrong.filter((check: string) => check !== 'durability')).toEqual([]);
    expect([code, isWell]).toEqual(wrong.length === 0 ? [0, true] : [1, false]);
    expect((await doctor(environment)).output).toMatch(/^✓ node/);
  });

  it('says what is wrong with settings, and with a database that cannot be reached', async () => {
    const setting = await doctor({ PORT: 'x' });
    expect([setting.code, setting.output]).toEqual([1, expect.stringContaining('✗ settings')]);
    const empty = mkdtempSync(join(tmpdir(), 'shouwen-doctor-'));
    const away = await doctor({ DATA_DIR: empty, PORT: '0', DATABASE_URL: 'mysql://nobody:x@127.0.0.1:9/none' });
    rmSync(empty, { recursive: true });
    expect([away.code, away.output]).toEqual([1, expect.stringContaining('✗ database')]);
    expect(away.output).not.toContain('nobody:x');
  });
});
