import { type Decision, refuse } from '../../../kernel/decision.js';
import { dayAfter } from '../../../kernel/local-date.js';
import { type Outcome, refused } from '../../../kernel/outcome.js';
import { isBackwards, isInForce } from '../../../kernel/period.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow } from '../../../platform/db/write.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { MembershipEntity } from '../membership.entity.js';
import type { PersonEntity } from '../person.entity.js';
import { mayChangePerson } from '../person-access.rules.js';
import { changePerson, type PersonPlan } from '../person-change.command.js';

export interface MembershipEndRequest {
  readonly membershipId: string;
  /** Last day; yesterday when not given, so that it counts no more. */
  readonly endsOn?: string | null;
}

/** Ends a part-time place, or calls off a move that has not begun. */
export async function membershipEnd(ctx: Ctx, { membershipId, endsOn }: MembershipEndRequest): Promise<Outcome<{ personId: string }>> {
  const known = await findRow(ctx.db.read, MembershipEntity, { id: membershipId });
  if (!known) return refused({ code: 'NOT_FOUND', field: ['membershipId'] });
  const today = localToday(ctx);
  return changePerson(ctx, {
    personId: known.personId,
    type: 'membership.ended',
    decide: (tx, person) => decide(tx, ctx, { person, membershipId, today, lastDay: endsOn ?? dayAfter(today, -1) }),
  });
}

interface Asked {
  readonly person: PersonEntity | null;
  readonly membershipId: string;
  readonly today: string;
  readonly lastDay: string;
}

async function decide(tx: Tx, { actor }: Ctx, { person, membershipId, today, lastDay }: Asked): Promise<Decision<PersonPlan>> {
  const permitted = mayChangePerson(actor, person, 'person:update');
  if (!permitted.allowed) return permitted.refusal.code === 'NOT_FOUND' ? refuse('NOT_FOUND', undefined, ['membershipId']) : permitted;
  const membership = await findRow(tx, MembershipEntity, { id: membershipId });
  if (!membership) return refuse('NOT_FOUND', undefined, ['membershipId']);
  const { personId, departmentId, startsOn, isPrimary } = membership;
  const isPlanned = startsOn !== null && startsOn > today;
  if (isPrimary && !isPlanned) return refuse('MAIN_MEMBERSHIP_NEEDED');
  const period = { startsOn, endsOn: lastDay };
  if (!isPlanned && isBackwards(period) && startsOn !== today) return refuse('PERIOD_BACKWARDS', undefined, ['endsOn']);
  const isVoid = isBackwards(period);
  return {
    allowed: true,
    plan: {
      changes: {},
      payload: { membershipId, departmentId, isPrimary, endsOn: isVoid ? null : lastDay },
      async write(tx) {
        if (isVoid || isPrimary) await tx.run('delete from membership where id = ?', [membershipId]);
        else
          await tx.run('update membership set ends_on = ?, is_current = ? where id = ?', [lastDay, isInForce(period, today), membershipId]);
        // The main department that would have ended goes on.
        if (isPrimary)
          await tx.run('update membership set ends_on = null where person_id = ? and is_primary = 1 and is_current = 1', [personId]);
      },
    },
  };
}
