import type { Decision } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import { dayAfter } from '../../../kernel/local-date.js';
import type { Outcome } from '../../../kernel/outcome.js';
import { isInForce } from '../../../kernel/period.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRows, insertRows } from '../../../platform/db/write.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { MembershipEntity } from '../membership.entity.js';
import { organisationNow } from '../people-setting.js';
import type { PersonEntity } from '../person.entity.js';
import { changePerson, type PersonPlan } from '../person-change.command.js';
import { type MembershipAsked, planMembershipAdd } from './membership-add.rules.js';

export interface MembershipAddRequest {
  readonly personId: string;
  readonly departmentId: string;
  /** Their new main department from that day on, instead of a place beside it. */
  readonly isPrimary: boolean;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
}

/** Gives somebody a place in a department: part-time beside their main one, or as their new main one. */
export function membershipAdd(ctx: Ctx, request: MembershipAddRequest): Promise<Outcome<{ personId: string }>> {
  const today = localToday(ctx);
  const { personId, departmentId, isPrimary, endsOn = null } = request;
  const asked = { departmentId, isPrimary, startsOn: request.startsOn ?? today, endsOn };
  return changePerson(ctx, {
    personId,
    type: 'membership.added',
    decide: (tx, person) => decide(tx, ctx, { person, asked, today }),
  });
}

interface Asked {
  readonly person: PersonEntity | null;
  readonly asked: MembershipAsked;
  readonly today: string;
}

async function decide(tx: Tx, ctx: Ctx, { person, asked, today }: Asked): Promise<Decision<PersonPlan>> {
  const organisation = await organisationNow(ctx);
  const memberships = person ? await findRows(tx, MembershipEntity, { personId: person.id }) : [];
  const decision = planMembershipAdd({ ...organisation, actor: ctx.actor, person, memberships }, asked);
  if (!decision.allowed) return decision;
  const isCurrent = isInForce(asked, today);
  const moves = asked.isPrimary && isCurrent && person !== null && person.departmentId !== asked.departmentId;
  return {
    allowed: true,
    plan: {
      changes: moves ? { departmentId: asked.departmentId } : {},
      payload: asked,
      async write(tx) {
        if (!person) return;
        const now = ctx.clock.now();
        if (asked.isPrimary) await endFormer(tx, person.id, { ...asked, isCurrent });
        await insertRows(tx, MembershipEntity, [{ id: newId('mem', now), personId: person.id, ...asked, isCurrent, createdAt: now }]);
      },
    },
  };
}

/** The main department until then, a part-time place in the same one, and later plans give way to the new main one. */
async function endFormer(
  tx: Tx,
  personId: string,
  { startsOn, departmentId, isCurrent }: MembershipAsked & { isCurrent: boolean },
): Promise<void> {
  const former = 'person_id = ? and (is_primary = 1 or department_id = ?)';
  await tx.run(`delete from membership where ${former} and starts_on >= ?`, [personId, departmentId, startsOn]);
  await tx.run(
    `update membership set ends_on = ?${isCurrent ? ', is_current = 0' : ''} where ${former} and (ends_on is null or ends_on >= ?)`,
    [dayAfter(startsOn, -1), personId, departmentId, startsOn],
  );
}
