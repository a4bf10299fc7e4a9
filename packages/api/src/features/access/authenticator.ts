import type { EventType } from '@shouwen/shared';
import { LRUCache } from 'lru-cache';
import type { AppState } from '../../platform/context.js';
import { findRow } from '../../platform/db/write.js';
import { ANONYMOUS, type Authenticator, type Caller, type Credentials } from '../../platform/http/caller.js';
import { actorOf } from './actor.rules.js';
import { ApiTokenEntity } from './api-token.entity.js';
import { organisationOf } from './organisation.js';
import { hashSecret } from './secret.js';
import { SessionEntity } from './session.entity.js';
import { goodUntil, isGood, isWorthWriting } from './session-life.rules.js';

/** How long a caller is taken to be who they were, in every process; with the sweep of open sockets this stays below five seconds. */
const REMEMBERED_MS = 3000;

/** After these, callers are looked up again at once, in whichever process the event is heard. */
const CHANGES_CALLERS: ReadonlySet<EventType> = new Set<EventType>([
  'session.ended',
  'api_token.revoked',
  'person.created',
  'person.language_changed',
  'department.created',
  'department.moved',
  'playbook.applied',
]);

interface Remembered {
  readonly found: Promise<Found>;
  readonly askedAt: number;
}

interface Found {
  readonly caller: Caller;
  /** In the app's clock; null for anonymous. */
  readonly until: Date | null;
}

const NOBODY: Found = { caller: ANONYMOUS, until: null };

/** Looks up who is behind a cookie or token. One query per caller every three seconds; everything else is in memory. */
export function createAuthenticator(app: AppState): Authenticator {
  const remembered = new LRUCache<string, Remembered>({ max: 10_000 });
  const listeners = new Set<() => void>();
  const writes = new Set<Promise<unknown>>();
  const unsubscribe = app.live.subscribe((event) => {
    if (!CHANGES_CALLERS.has(event.type)) return;
    remembered.clear();
    for (const listener of listeners) listener();
  });

  /** Off the request's path: nobody waits for it, and losing one changes nothing. */
  function writeSeen(sql: string, id: string): void {
    const now = app.clock.now();
    const write = app.db.inTransaction((tx) => tx.run(sql, [now, id])).catch(() => app.log.warn({}, 'a last-seen time was not written'));
    writes.add(write);
    void write.finally(() => writes.delete(write));
  }

  async function bySession(secretHash: string): Promise<Found> {
    const session = await findRow(app.db.read, SessionEntity, { secretHash });
    const organisation = await organisationOf(app);
    const person = session && organisation.staff.find(session.personId);
    if (!session || !person?.isActive || !isGood(session, app.clock.now())) return NOBODY;
    if (isWorthWriting(session.lastSeenAt, app.clock.now())) writeSeen('update session set last_seen_at = ? where id = ?', session.id);
    const actor = actorOf(organisation, person, { sessionId: session.id });
    return { caller: { actor, language: person.language }, until: goodUntil(session) };
  }

  async function byToken(secretHash: string): Promise<Found> {
    const token = await findRow(app.db.read, ApiTokenEntity, { secretHash });
    const organisation = await organisationOf(app);
    const person = token && organisation.staff.find(token.personId);
    if (!token || !person?.isActive || token.revokedAt !== null || token.expiresAt <= app.clock.now()) return NOBODY;
    if (isWorthWriting(token.lastUsedAt, app.clock.now())) writeSeen('update api_token set last_used_at = ? where id = ?', token.id);
    const permissions = new Set<string>(JSON.parse(token.permissions));
    const actor = actorOf(organisation, person, { tokenId: token.id, permissions });
    return { caller: { actor, language: person.language }, until: token.expiresAt };
  }

  function look({ sessionSecret, tokenSecret }: Credentials): Promise<Found> | null {
    const secret = tokenSecret ?? sessionSecret;
    if (secret === null) return null;
    const hash = hashSecret(secret);
    const key = `${tokenSecret === null ? 'session' : 'token'} ${hash}`;
    const known = remembered.get(key);
    const age = known ? app.clock.now().getTime() - known.askedAt : -1;
    // A clock that was set back makes everything look fresh; then it is asked again.
    if (known && age >= 0 && age < REMEMBERED_MS) return known.found;
    const found = tokenSecret === null ? bySession(hash) : byToken(hash);
    remembered.set(key, { found, askedAt: app.clock.now().getTime() });
    found.catch(() => remembered.delete(key));
    return found;
  }

  return {
    async authenticate(credentials) {
      const found = await look(credentials);
      return found?.until && found.until > app.clock.now() ? found.caller : ANONYMOUS;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      unsubscribe();
      await Promise.all(writes);
    },
  };
}
