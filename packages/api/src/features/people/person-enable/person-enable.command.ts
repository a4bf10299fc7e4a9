import { type Decision, refuse } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { MembershipEntity } from '../membership.entity.js';
import { organisationNow } from '../people-setting.js';
import type { PersonEntity } from '../person.entity.js';
import { mayChangePerson, mayGovern, type Organisation } from '../person-access.rules.js';
import { changePerson, type PersonPlan } from '../person-change.command.js';

export interface PersonEnableRequest {
  readonly personId: string;
  readonly version: number;
}

/** Lets somebody in again who was disabled: with the roles they held, in the department they were in. */
export async function personEnable(ctx: Ctx, { personId, version }: PersonEnableRequest): Promise<Outcome<{ personId: string }>> {
  const organisation = await organisationNow(ctx);
  return changePerson(ctx, {
    personId,
    version,
    type: 'person.enabled',
    async decide(_tx, person): Promise<Decision<PersonPlan>> {
      const decision = mayEnable(ctx, organisation, person);
      if (!decision.allowed || !person) return decision.allowed ? refuse('NOT_FOUND', undefined, ['personId']) : decision;
      const now = ctx.clock.now();
      const membership = {
        id: newId('mem', now),
        personId,
        departmentId: person.departmentId,
        isPrimary: true,
        isCurrent: true,
        createdAt: now,
      };
      return {
        allowed: true,
        plan: {
          changes: { isActive: true, endedOn: null },
          async write(tx) {
            await tx.run('update membership set is_current = 0 where person_id = ? and is_primary = 1', [personId]);
            await insertRows(tx, MembershipEntity, [{ ...membership, startsOn: localToday(ctx), endsOn: null }]);
          },
        },
      };
    },
  });
}

export function mayEnable({ actor }: Pick<Ctx, 'actor'>, organisation: Organisation, person: PersonState | null): Decision {
  const permitted = mayChangePerson(actor, person, 'person:disable');
  if (!permitted.allowed || !person) return permitted;
  if (person.isActive) return refuse('PERSON_ACTIVE', { person: person.name });
  if (organisation.tree.find(person.departmentId)?.isArchived) return refuse('DEPARTMENT_ARCHIVED');
  return mayGovern(actor, organisation, person);
}

type PersonState = Pick<PersonEntity, 'id' | 'departmentId' | 'isActive' | 'name'>;
