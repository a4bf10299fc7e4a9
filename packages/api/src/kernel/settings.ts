import type { Network } from './address.js';

/** What an empty database is built from where nobody chooses. */
export const DEFAULT_PLAYBOOK = 'after-sales';

/** The validated environment, read once by `config.ts`. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded database and attachments, absolute. */
  readonly dataDir: string;
  /** `mysql://…`; null means embedded SQLite in `dataDir`. */
  readonly databaseUrl: string | null;
  /** The playbook of an empty database; null: whoever sets it up chooses. Later the database itself knows. */
  readonly playbook: string | null;
  /** `auto`: on for an empty embedded database bound to loopback. */
  readonly demo: 'on' | 'off' | 'auto';
  readonly logLevel: string;
  /** `off` where something in front of the server limits its callers, or when its speed is measured. */
  readonly rateLimit?: 'on' | 'off';
  /** The origin people open the panel by, `https://service.example.cn`; without it the request's own host counts. */
  readonly publicUrl?: string;
  /** Proxies, besides those on this machine, that are believed about the caller's address and scheme. */
  readonly trustedProxies?: readonly Network[];
  /** What seals the secrets of the database, as it was given; without it a key of the data folder does. */
  readonly secretKey?: string;
  /** What is to take its place; `npm run rotate-key` asks for it. */
  readonly newSecretKey?: string;
  /** `forget`: start although what was sealed with a lost key opens no more, and give it up. */
  readonly secrets?: 'keep' | 'forget';
  /** A program that is given the path of a file somebody sent, and ends with 0 when it is clean. */
  readonly fileScanner?: string;
  /** The server that takes mail; without it none is sent. */
  readonly mail?: MailSettings;
  /** The OpenID Connect provider people may sign in with. */
  readonly oidc?: OidcSettings;
}

/** A server that takes mail. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else it is begun by STARTTLS, without which nothing leaves this machine. */
  readonly isTls: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** Whom mail comes from. */
  readonly from: string;
}

/** An OpenID Connect provider, as its operator registered this installation there. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a client that has none (PKCE alone). Leaves the process only towards the provider. */
  readonly clientSecret: string | null;
  /** What the button on the sign-in page says. */
  readonly name: string;
  readonly scope: string;
}
