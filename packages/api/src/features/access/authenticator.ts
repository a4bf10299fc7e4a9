import { LRUCache } from 'lru-cache';
import type { Actor } from '../../kernel/actor.js';
import { isAddressIn } from '../../kernel/address.js';
import type { AppState } from '../../platform/context.js';
import { ANONYMOUS, type Authenticator, type Caller, type CallerListener, type Credentials } from '../../platform/http/caller.js';
import { type Found, findBySession, findByToken } from './caller.queries.js';
import { hashSecret } from './secret.js';
import { type Concerned, concerns, whomItConcerns } from './whom-it-concerns.rules.js';

/** How long a caller is taken to be who they were, in every process; with the sweep of open sockets this stays below five seconds. */
const REMEMBERED_MS = 3000;
const MOST_REMEMBERED = 10_000;

/** What a secret of ours looks like. Anything else costs neither a look-up nor memory. */
const SECRET = /^(shw_)?[\w-]{43}$/;

interface Remembered {
  readonly found: Promise<Found>;
  /** Who it turned out to be; null while that is being looked up. */
  actor: Actor | null;
  readonly askedAt: number;
  /** Whether it has been written down that the session or token was used. */
  isNoted: boolean;
}

/** Looks up who is behind a cookie or token. One query per caller every three seconds; everything else is in memory. */
class CachingAuthenticator implements Authenticator {
  readonly #remembered = new LRUCache<string, Remembered>({ max: MOST_REMEMBERED });
  readonly #listeners = new Set<CallerListener>();
  readonly #writes = new Set<Promise<unknown>>();
  readonly #unsubscribe: () => void;

  constructor(private readonly app: AppState) {
    this.#unsubscribe = app.live.subscribe((event) => {
      const concerned = whomItConcerns(event);
      if (concerned) this.#forget(concerned);
    });
  }

  async authenticate(credentials: Credentials): Promise<Caller> {
    const remembered = this.#look(credentials);
    if (!remembered) return ANONYMOUS;
    const found = await remembered.found;
    const caller = this.#callerOf(found, credentials);
    if (found.seen && !remembered.isNoted && caller !== ANONYMOUS) {
      remembered.isNoted = true;
      this.#write(found.seen, credentials.address);
    }
    return caller;
  }

  async recognise(credentials: Credentials): Promise<Caller> {
    const remembered = this.#look(credentials);
    return remembered ? this.#callerOf(await remembered.found, credentials) : ANONYMOUS;
  }

  #callerOf({ caller, until, networks }: Found, { address }: Credentials): Caller {
    const isWelcome = networks === null || isAddressIn(address, networks);
    return isWelcome && until && until > this.app.clock.now() ? caller : ANONYMOUS;
  }

  onChange(listener: CallerListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async stop(): Promise<void> {
    this.#unsubscribe();
    await Promise.all(this.#writes);
  }

  /** Remembered by the secret itself, which is in memory anyway: hashing it costs as much as the rest of a small request. */
  #look({ sessionSecret, tokenSecret }: Credentials): Remembered | null {
    const secret = tokenSecret ?? sessionSecret;
    if (secret === null || !SECRET.test(secret)) return null;
    const find = tokenSecret === null ? findBySession : findByToken;
    const key = `${find.name} ${secret}`;
    const known = this.#remembered.get(key);
    if (known && this.#isFresh(known)) return known;
    const found = find(this.app, hashSecret(secret));
    const remembered: Remembered = { found, actor: null, askedAt: this.app.clock.now().getTime(), isNoted: false };
    this.#remembered.set(key, remembered);
    found.then(
      ({ caller }) => {
        remembered.actor = caller.actor;
      },
      () => this.#remembered.delete(key),
    );
    return remembered;
  }

  /** A clock that was set back would make everything look fresh; then it is asked again. */
  #isFresh({ askedAt }: Remembered): boolean {
    const age = this.app.clock.now().getTime() - askedAt;
    return age >= 0 && age < REMEMBERED_MS;
  }

  /** Those who are concerned, and those who are being looked up: what is read for them may be from before the event. */
  #forget(concerned: Concerned): void {
    for (const [key, { actor }] of this.#remembered) if (!actor || concerns(concerned, actor)) this.#remembered.delete(key);
    for (const listener of this.#listeners) listener((actor) => concerns(concerned, actor));
  }

  /** Off the request's path: nobody waits for it, and losing one changes nothing. */
  #write({ sql, id }: { readonly sql: string; readonly id: string }, address: string): void {
    const { db, clock, log } = this.app;
    const write = db
      .inTransaction((tx) => tx.run(sql, [clock.now(), address, id]))
      .catch(() => log.warn({}, 'A last-seen time was not written'))
      .finally(() => this.#writes.delete(write));
    this.#writes.add(write);
  }
}

export function createAuthenticator(app: AppState): Authenticator {
  return new CachingAuthenticator(app);
}
