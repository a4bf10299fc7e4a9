import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import type { Caller } from '../../../platform/http/caller.js';
import type { PersonRow } from '../../people/index.js';
import { actorOf, type Organisation } from '../actor.rules.js';
import { hashSecret, newSecret } from '../secret.js';
import { SessionEntity } from '../session.entity.js';
import { endSession } from '../session-end/session-end.command.js';
import { sessionLife } from '../session-life.js';
import { expiryFrom } from '../session-life.rules.js';

/** A new session and the secret that goes into the cookie; the secret is never stored. */
export interface OpenedSession {
  readonly secret: string;
  readonly caller: Caller;
  /** How long the browser keeps the cookie. */
  readonly maxSeconds: number;
}

/** Someone who has proved who they are. */
export interface ProvedPerson {
  readonly person: PersonRow;
  readonly organisation: Organisation;
}

/**
 * Opens a session. Always a new secret, and the session the request came with ends:
 * a cookie planted before signing in is worth nothing afterwards.
 */
export async function openSession(tx: Tx, ctx: Ctx, { person, organisation }: ProvedPerson): Promise<OpenedSession> {
  const now = ctx.clock.now();
  const life = await sessionLife(ctx);
  const secret = newSecret();
  const id = newId('ses', now);
  const actor = actorOf(organisation, person, { sessionId: id });
  if (ctx.actor.sessionId !== null) await endSession(tx, ctx, ctx.actor.sessionId);
  const { address = '', userAgent = '' } = ctx.http ?? {};
  await insertRows(tx, SessionEntity, [
    {
      id,
      personId: person.id,
      secretHash: hashSecret(secret),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: expiryFrom(now, life),
      endedAt: null,
      address,
      lastAddress: address,
      device: userAgent,
    },
  ]);
  await recordEvent(
    tx,
    { ...ctx, actor },
    {
      type: 'session.started',
      subject: { type: 'session', id, seq: 1 },
      departmentId: person.departmentId,
      payload: { personId: person.id },
    },
  );
  return { secret, caller: { actor, language: person.language }, maxSeconds: life.maxSeconds };
}
