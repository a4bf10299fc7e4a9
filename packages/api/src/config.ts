import { existsSync, readdirSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLoopback } from './demo-mode.rules.js';
import { type Network, parseNetwork } from './kernel/address.js';
import type { Settings } from './kernel/settings.js';

/** A setting the server cannot start with; its message is the one line the operator reads. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Where the built panel lies, beside this package. */
export const PANEL_DIR = fileURLToPath(new URL('../../admin/dist', import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;

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
    playbook: oneOf('PLAYBOOK', env.PLAYBOOK || 'after-sales', playbookNames()),
    demo: oneOf('DEMO', env.DEMO || 'auto', DEMO),
    logLevel: oneOf('LOG_LEVEL', env.LOG_LEVEL || 'info', LOG_LEVELS),
    ...(env.PUBLIC_URL && { publicUrl: publicUrl(env.PUBLIC_URL) }),
    trustedProxies: networks(env.TRUSTED_PROXIES || ''),
  };
  if (settings.demo === 'on' && !isLoopback(settings.host)) {
    throw new ConfigError('DEMO=on needs a HOST that only this machine reaches, such as 127.0.0.1: the demo passwords are published');
  }
  return Object.freeze(settings);
}

function refuse(name: string, rule: string, value: string): ConfigError {
  return new ConfigError(`${name} must be ${rule}, got ${JSON.stringify(value)}`);
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw refuse(name, `one of ${allowed.join(', ')}`, value);
  return found;
}

function host(value: string): string {
  const isName = /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(value) && !/^[\d.]+$/.test(value);
  if (isIP(value) === 0 && !isName) throw refuse('HOST', 'a host name or an address', value);
  return value;
}

function port(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65_535) throw refuse('PORT', 'a number from 0 to 65535', value);
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

/** Only the origin: the panel lives at `/admin` of it, and cookies belong to whole hosts. */
function publicUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (!isOrigin) throw refuse('PUBLIC_URL', 'an address without path, such as https://service.example.cn', value);
  return url.origin;
}

function networks(value: string): readonly Network[] {
  const words = value.split(',').flatMap((word) => word.trim() || []);
  return words.map((word) => {
    const network = parseNetwork(word);
    if (network === null) throw refuse('TRUSTED_PROXIES', 'addresses or networks with commas between them, such as 10.0.0.0/8', word);
    return network;
  });
}

function playbookNames(): string[] {
  return existsSync(PLAYBOOKS_DIR)
    ? readdirSync(PLAYBOOKS_DIR).filter((name) => existsSync(join(PLAYBOOKS_DIR, name, 'playbook.json')))
    : [];
}
