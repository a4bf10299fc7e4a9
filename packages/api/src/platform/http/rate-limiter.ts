import { LRUCache } from 'lru-cache';
import { callerNetwork } from '../../kernel/address.js';
import type { AppState, Ctx } from '../context.js';
import { RequestError } from '../graphql/request-error.js';
import { settingIn, settingTable } from '../settings/setting.js';
import { rateLimitAddress, rateLimitAnonymous, rateLimitCaller } from '../system/rate-limit.settings.js';
import { type Allowance, allowanceOf, type Bucket, fullBucket, takeFrom } from '../system/token-bucket.rules.js';

/** Too many requests; the answer is 429 with `Retry-After`. */
export class RateLimited extends RequestError {
  constructor(readonly retryAfterSeconds: number) {
    super('RATE_LIMITED', `Too many requests. Try again in ${retryAfterSeconds} s.`, 429);
  }
}

/** Points that each may spend in a minute; 0 is no limit. */
interface Limits {
  readonly caller: number;
  readonly address: number;
  readonly anonymous: number;
}

const DEFAULTS: Limits = { caller: rateLimitCaller.default, address: rateLimitAddress.default, anonymous: rateLimitAnonymous.default };
const READ_EVERY_MS = 2000;
const MOST_KEPT = 20_000;
const UNREAD = 5;

interface Spending {
  readonly key: string;
  readonly perMinute: number;
  readonly points: number;
}

/**
 * Keeps one caller from taking all of the server: points per caller and per address, in memory of this process. Who is refused pays nothing,
 * so a limit is reached once and then left again at its pace. Costs a request two look-ups and no statement.
 */
export class RateLimiter {
  readonly #buckets = new LRUCache<string, Bucket>({ max: MOST_KEPT });
  #limits = DEFAULTS;
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly app: Pick<AppState, 'db' | 'settings' | 'log'>) {}

  /**
   * Before the document is read: reading and checking it costs, too, and whoever has not signed in may send ever new ones. They have five
   * times as many of these as of operations, so that signing in, which is no such operation, is not what they run out of.
   */
  admit(ctx: Pick<Ctx, 'actor' | 'http'>): void {
    if (ctx.actor.kind !== 'anonymous') this.charge(ctx, 1);
    else if (ctx.http && this.app.settings.rateLimit !== 'off') this.#countUnread(ctx.http.address);
  }

  #countUnread(address: string): void {
    const key = `unread ${networkOf(address)}`;
    this.#spend({ key, perMinute: UNREAD * this.#current().anonymous, points: 1 });
  }

  /** What its operation costs, once it is known. */
  chargeOperation(ctx: Pick<Ctx, 'actor' | 'http'>, points: number): void {
    this.charge(ctx, ctx.actor.kind === 'anonymous' ? points : Math.max(0, points - 1));
  }

  /** Takes points off whoever asks, or refuses them. */
  charge({ actor, http }: Pick<Ctx, 'actor' | 'http'>, points: number): void {
    if (!http || points === 0 || this.app.settings.rateLimit === 'off') return;
    const { caller, address, anonymous } = this.#current();
    const network = networkOf(http.address);
    const who = actor.tokenId ?? actor.personId;
    if (who === null) {
      http.allowance = this.#spend({ key: `anonymous ${network}`, perMinute: anonymous, points });
      return;
    }
    http.allowance = this.#spend({ key: who, perMinute: caller, points });
    this.#spend({ key: `address ${network}`, perMinute: address, points });
  }

  #spend({ key, perMinute, points }: Spending): Allowance | null {
    if (perMinute === 0) return null;
    const bucket = this.#bucket(key, perMinute);
    const wait = takeFrom(bucket, { perMinute, points, now: performance.now() });
    if (wait > 0) throw new RateLimited(wait);
    return allowanceOf(bucket, perMinute);
  }

  #bucket(key: string, perMinute: number): Bucket {
    const known = this.#buckets.get(key);
    if (known) return known;
    const made = fullBucket(perMinute, performance.now());
    this.#buckets.set(key, made);
    return made;
  }

  /** Changed settings count within seconds; nobody waits for them to be read. */
  #current(): Limits {
    const now = performance.now();
    if (now - this.#readAt > READ_EVERY_MS) {
      this.#readAt = now;
      this.#read().catch(() => this.app.log.warn({}, 'The limits could not be read; those read before hold'));
    }
    return this.#limits;
  }

  async #read(): Promise<void> {
    const table = await settingTable.of(this.app);
    this.#limits = {
      caller: settingIn(table, rateLimitCaller),
      address: settingIn(table, rateLimitAddress),
      anonymous: settingIn(table, rateLimitAnonymous),
    };
  }
}

/** Only IPv6 has to be looked at: of IPv4 the address itself counts. */
function networkOf(address: string): string {
  return address.includes(':') ? callerNetwork(address) : address;
}
