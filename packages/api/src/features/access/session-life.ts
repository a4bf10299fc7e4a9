import type { Ctx } from '../../platform/context.js';
import { setting } from '../../platform/settings/setting.js';
import { sessionIdleMinutes, sessionMaxHours } from './access.settings.js';
import type { SessionLife } from './session-life.rules.js';

/** How long sessions live here, as administrators decided. */
export async function sessionLife(ctx: Pick<Ctx, 'db'>): Promise<SessionLife> {
  return { maxSeconds: (await setting(ctx, sessionMaxHours)) * 3600, idleSeconds: (await setting(ctx, sessionIdleMinutes)) * 60 };
}
