import { allow, refuse } from '../../../kernel/decision.js';
import { type Outcome, refused } from '../../../kernel/outcome.js';
import { isTimeZone } from '../../../kernel/time-zone.js';
import type { Ctx } from '../../../platform/context.js';
import { changePerson } from '../person-change.command.js';
import { tidied } from '../person-update/person-update.rules.js';

export interface ProfileUpdateRequest {
  readonly phone?: string | null;
  readonly timeZone?: string | null;
}

/** What people change of their own record. A program that acts for somebody leaves their person alone. */
export async function profileUpdate(ctx: Ctx, request: ProfileUpdateRequest): Promise<Outcome<{ personId: string }>> {
  const { personId } = ctx.actor;
  if (personId === null || ctx.actor.kind === 'token') return refused({ code: 'NOT_ALLOWED' });
  const { timeZone } = request;
  if (timeZone != null && timeZone !== '' && !isTimeZone(timeZone)) return refused({ code: 'TIME_ZONE_UNKNOWN', field: ['timeZone'] });
  return changePerson(ctx, {
    personId,
    type: 'person.updated',
    decide: async (_tx, person) => (person ? allow({ changes: tidied(request) }) : refuse('NOT_FOUND')),
  });
}
