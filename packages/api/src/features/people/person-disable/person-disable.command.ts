import type { Decision } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow } from '../../../platform/db/write.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { organisationNow } from '../people-setting.js';
import { PersonEntity } from '../person.entity.js';
import { loadStaff } from '../person.queries.js';
import { changePerson, type PersonPlan } from '../person-change.command.js';
import { holdingsOf } from '../person-holdings.js';
import { planPersonDisable } from './person-disable.rules.js';

export interface PersonDisableRequest {
  readonly personId: string;
  readonly version: number;
  /** Who takes over what they have in hand. */
  readonly successorId?: string | null;
  /** Their last day; today when not given. */
  readonly endedOn?: string | null;
}

/**
 * Ends somebody's access and hands on what they hold, in one transaction: nothing is left with somebody who is gone. Their sessions
 * end with it, because nobody who is disabled is recognised.
 */
export function personDisable(ctx: Ctx, request: PersonDisableRequest): Promise<Outcome<{ personId: string }>> {
  const { personId, version } = request;
  return changePerson(ctx, { personId, version, type: 'person.disabled', decide: (tx, person) => decide(tx, ctx, { ...request, person }) });
}

type Asked = PersonDisableRequest & { readonly person: PersonEntity | null };

async function decide(tx: Tx, ctx: Ctx, { person, personId, successorId = null, endedOn }: Asked): Promise<Decision<PersonPlan>> {
  const organisation = await organisationNow(ctx);
  const holdings = await holdingsOf(tx, ctx, personId);
  const decision = planPersonDisable({
    ...organisation,
    // Read here, where administrators can only change one after the other.
    staff: await loadStaff(tx, organisation.staff),
    actor: ctx.actor,
    person,
    successor: successorId === null ? null : await findRow(tx, PersonEntity, { id: successorId }),
    isSuccessorNamed: successorId !== null,
    heldCount: holdings.reduce((sum, { count }) => sum + count, 0),
  });
  if (!decision.allowed) return decision;
  const lastDay = endedOn ?? localToday(ctx);
  const handedOn = Object.fromEntries(holdings.map(({ kind, count }) => [kind, count]));
  return {
    allowed: true,
    plan: {
      changes: { isActive: false, endedOn: lastDay },
      payload: { successorId, handedOn },
      async write(tx) {
        await tx.run('update membership set ends_on = ? where person_id = ? and is_current = 1 and ends_on is null', [lastDay, personId]);
        if (successorId === null) return;
        for (const { handOn } of ctx.app.features.flatMap(({ holdings: held = [] }) => held)) {
          await handOn(tx, ctx, { fromId: personId, toId: successorId });
        }
      },
    },
  };
}
