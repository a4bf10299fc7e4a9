import { type Network, parseNetwork } from '../../kernel/address.js';
import type { AppState } from '../../platform/context.js';
import { findRow } from '../../platform/db/write.js';
import { ANONYMOUS, type Caller } from '../../platform/http/caller.js';
import { actorOf } from './actor.rules.js';
import { ApiTokenEntity, textsIn } from './api-token.entity.js';
import { organisationWith } from './organisation.js';
import { SessionEntity } from './session.entity.js';
import { sessionLife } from './session-life.js';
import { goodUntil, isGood, isWorthWriting } from './session-life.rules.js';
import { lookingAs } from './view-as.rules.js';

export interface Found {
  readonly caller: Caller;
  /** In the app's clock; null for anonymous. */
  readonly until: Date | null;
  /** Statement that writes when and where the session or token was last used, when that is due; its parameters are now, address and id. */
  readonly seen: { readonly sql: string; readonly id: string } | null;
  /** Where the caller must come from; null: from anywhere. */
  readonly networks: readonly Network[] | null;
}

const NOBODY: Found = { caller: ANONYMOUS, until: null, seen: null, networks: null };

/** Who holds the session with this hashed secret. */
export async function findBySession(app: AppState, secretHash: string): Promise<Found> {
  const session = await findRow(app.db.read, SessionEntity, { secretHash });
  const [now, life] = [app.clock.now(), await sessionLife(app)];
  if (!session || !isGood(session, life, now)) return NOBODY;
  const organisation = await organisationWith(app, session.personId);
  const person = organisation.staff.find(session.personId);
  if (!person?.isActive) return NOBODY;
  const self = actorOf(organisation, person, { sessionId: session.id });
  const asWhom = session.viewAsUntil && session.viewAsUntil > now ? session.viewAsPersonId : null;
  return {
    caller: { actor: lookingAs(organisation, self, asWhom), language: person.language },
    until: goodUntil(session, life),
    seen: isWorthWriting(session.lastSeenAt, now)
      ? { sql: 'update session set last_seen_at = ?, last_address = ? where id = ?', id: session.id }
      : null,
    networks: null,
  };
}

/** Who holds the token with this hashed secret, cut down to its permissions. */
export async function findByToken(app: AppState, secretHash: string): Promise<Found> {
  const token = await findRow(app.db.read, ApiTokenEntity, { secretHash });
  const now = app.clock.now();
  if (!token || token.revokedAt !== null || token.expiresAt <= now) return NOBODY;
  const organisation = await organisationWith(app, token.personId);
  const person = organisation.staff.find(token.personId);
  if (!person?.isActive) return NOBODY;
  const permissions = new Set(textsIn(token.permissions));
  const departmentIds = token.departmentIds === null ? null : textsIn(token.departmentIds);
  return {
    caller: { actor: actorOf(organisation, person, { tokenId: token.id, permissions, departmentIds }), language: person.language },
    until: token.expiresAt,
    seen: isWorthWriting(token.lastUsedAt, now)
      ? { sql: 'update api_token set last_used_at = ?, last_used_address = ? where id = ?', id: token.id }
      : null,
    networks: token.addresses === null ? null : textsIn(token.addresses).flatMap((text) => parseNetwork(text) ?? []),
  };
}
