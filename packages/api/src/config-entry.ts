import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { ConfigError, type Environment, refuseSetting } from './config-error.js';
import { type Network, parseNetwork } from './kernel/address.js';
import { fittingIssuer } from './kernel/issuer.js';
import type { OidcSettings, Settings } from './kernel/settings.js';

/** What comes in: people by the public address and its proxies, with which provider, and who looks through the files they send. */
export function readEntry(env: Environment): Pick<Settings, 'publicUrl' | 'trustedProxies' | 'oidc' | 'fileScanner'> {
  const address = env.PUBLIC_URL ? publicUrl(env.PUBLIC_URL) : undefined;
  const oidc = env.OIDC_ISSUER ? readOidc(env, address) : undefined;
  return {
    ...(address && { publicUrl: address }),
    trustedProxies: networks(env.TRUSTED_PROXIES || ''),
    ...(oidc && { oidc }),
    ...(env.FILE_SCANNER && { fileScanner: program(env.FILE_SCANNER) }),
  };
}

/** A program by its whole path: what PATH leads to may change, and it is asked about what strangers sent. */
function program(path: string): string {
  if (!isAbsolute(path) || !existsSync(path)) throw refuseSetting('FILE_SCANNER', 'the absolute path of a program', path);
  return path;
}

/** Only the origin: the panel lives at `/admin` of it, and cookies belong to whole hosts. */
function publicUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (!isOrigin) throw refuseSetting('PUBLIC_URL', 'an address without path, such as https://service.example.cn', value);
  return url.origin;
}

function networks(value: string): readonly Network[] {
  const words = value.split(',').flatMap((word) => word.trim() || []);
  return words.map((word) => {
    const network = parseNetwork(word);
    if (network === null)
      throw refuseSetting('TRUSTED_PROXIES', 'addresses or networks with commas between them, such as 10.0.0.0/8', word);
    return network;
  });
}

/** The secret is handed on and never shown: no message repeats it. */
function readOidc(env: Environment, address: string | undefined): OidcSettings {
  const issuer = issuerUrl(env.OIDC_ISSUER ?? '');
  if (!env.OIDC_CLIENT_ID) throw new ConfigError('OIDC_ISSUER needs OIDC_CLIENT_ID, which the provider gave to this installation');
  if (address === undefined) throw new ConfigError('OIDC_ISSUER needs PUBLIC_URL, because the provider sends people back to it');
  return {
    issuer: issuer.href,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET || null,
    name: env.OIDC_NAME || issuer.hostname,
    scope: env.OIDC_SCOPE || 'openid profile email',
  };
}

function issuerUrl(value: string): URL {
  const issuer = fittingIssuer(value);
  if (issuer === null) throw refuseSetting('OIDC_ISSUER', 'an https address', value);
  return new URL(issuer);
}
