import { existsSync, readdirSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEntry } from './config-entry.js';
import { ConfigError, type Environment, refuseSetting } from './config-error.js';
import { readMail } from './config-mail.js';
import { isLoopback } from './demo-mode.rules.js';
import type { Settings } from './kernel/settings.js';
import { parseKey } from './platform/secrets/secret-key.js';

export { ConfigError };

/** Where the built panel lies, beside this package. */
export const PANEL_DIR = fileURLToPath(new URL('../../admin/dist', import.meta.url));

/** Folder that holds one folder of data per organisation. */
export const PLAYBOOKS_DIR = fileURLToPath(new URL('../playbooks', import.meta.url));

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const DEMO = ['on', 'off', 'auto'] as const;

/** The environment as settings: the only reader of it. An empty value counts as not given. */
export function readSettings(env: Environment): Settings {
  const settings = {
    host: host(env.HOST || '127.0.0.1'),
    port: port(env.PORT || '4000'),
    dataDir: resolve(env.DATA_DIR || 'data'),
    databaseUrl: databaseUrl(env.DATABASE_URL || null),
    playbook: env.PLAYBOOK ? oneOf('PLAYBOOK', env.PLAYBOOK, playbookNames()) : null,
    demo: oneOf('DEMO', env.DEMO || 'auto', DEMO),
    rateLimit: oneOf('RATE_LIMIT', env.RATE_LIMIT || 'on', ['on', 'off'] as const),
    logLevel: oneOf('LOG_LEVEL', env.LOG_LEVEL || 'info', LOG_LEVELS),
    ...readSecrets(env),
    ...readEntry(env),
    ...readMail(env),
  };
  if (settings.demo === 'on' && !isLoopback(settings.host)) {
    throw new ConfigError('DEMO=on needs a HOST that only this machine reaches, such as 127.0.0.1: the demo passwords are published');
  }
  return Object.freeze(settings);
}

function readSecrets(env: Environment): Pick<Settings, 'secretKey' | 'newSecretKey' | 'secrets'> {
  const secretKey = key('SECRET_KEY', env.SECRET_KEY);
  const newSecretKey = key('NEW_SECRET_KEY', env.NEW_SECRET_KEY);
  return {
    ...(secretKey && { secretKey }),
    ...(newSecretKey && { newSecretKey }),
    secrets: oneOf('SECRETS', env.SECRETS || 'keep', ['keep', 'forget'] as const),
  };
}

/** No message repeats the key. */
function key(name: string, value: string | undefined): string | null {
  if (value && !parseKey(value)) throw new ConfigError(`${name} must be 32 bytes, as 64 hexadecimal digits or in base 64`);
  return value || null;
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw refuseSetting(name, `one of ${allowed.join(', ')}`, value);
  return found;
}

function host(value: string): string {
  const isName = /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(value) && !/^[\d.]+$/.test(value);
  if (isIP(value) === 0 && !isName) throw refuseSetting('HOST', 'a host name or an address', value);
  return value;
}

function port(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65_535) throw refuseSetting('PORT', 'a number from 0 to 65535', value);
  return number;
}

/** The value is not repeated when it is refused: it may hold a password. */
function databaseUrl(value: string | null): string | null {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol !== 'mysql:' || !url.hostname || url.pathname.length < 2) {
    throw new ConfigError('DATABASE_URL must look like mysql://user:password@host:3306/database');
  }
  return value;
}

function playbookNames(): string[] {
  return existsSync(PLAYBOOKS_DIR)
    ? readdirSync(PLAYBOOKS_DIR).filter((name) => existsSync(join(PLAYBOOKS_DIR, name, 'playbook.json')))
    : [];
}
