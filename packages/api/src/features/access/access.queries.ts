import type { Ctx } from '../../platform/context.js';
import { findRows } from '../../platform/db/write.js';
import { departmentTree } from '../departments/index.js';
import { mayKeep } from './actor.rules.js';
import { ApiTokenEntity, textsIn } from './api-token.entity.js';
import type { ApiToken } from './api-token.type.js';
import { SessionEntity } from './session.entity.js';
import type { Session } from './session.type.js';
import { sessionLife } from './session-life.js';
import { isGood } from './session-life.rules.js';

/** The caller's sessions that are good now, newest first. */
export async function listSessions(ctx: Ctx): Promise<Session[]> {
  if (ctx.actor.personId === null || !mayKeep(ctx.actor, 'session:revoke')) return [];
  const sessions = await findRows(
    ctx.db.read,
    SessionEntity,
    { personId: ctx.actor.personId, endedAt: null },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  );
  const [now, life] = [ctx.clock.now(), await sessionLife(ctx)];
  return sessions
    .filter((session) => isGood(session, life, now))
    .map((session) => ({ ...session, lastAddress: session.lastAddress ?? session.address, isCurrent: session.id === ctx.actor.sessionId }));
}

export async function findSession(ctx: Ctx, id: string): Promise<Session | null> {
  return (await listSessions(ctx)).find((session) => session.id === id) ?? null;
}

/** The caller's tokens, newest first, those that stopped working included. */
export async function listApiTokens(ctx: Ctx): Promise<ApiToken[]> {
  if (ctx.actor.personId === null || !mayKeep(ctx.actor, 'api-token:manage')) return [];
  const tokens = await findRows(
    ctx.db.read,
    ApiTokenEntity,
    { personId: ctx.actor.personId },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  );
  const tree = await departmentTree.of(ctx);
  return tokens.map(({ permissions, departmentIds, addresses, ...token }) => ({
    ...token,
    permissions: JSON.parse(permissions),
    departments: departmentIds === null ? null : textsIn(departmentIds).flatMap((id) => tree.find(id) ?? []),
    addresses: addresses === null ? [] : textsIn(addresses),
  }));
}

export async function findApiToken(ctx: Ctx, id: string): Promise<ApiToken | null> {
  return (await listApiTokens(ctx)).find((token) => token.id === id) ?? null;
}
