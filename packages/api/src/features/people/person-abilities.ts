import type { Decision } from '../../kernel/decision.js';
import type { Ctx } from '../../platform/context.js';
import { organisationNow } from './people-setting.js';
import { mayAssessPerson, mayChangePerson, mayEditContact, mayRevealPerson } from './person-access.rules.js';
import { mayDisablePerson } from './person-disable/person-disable.rules.js';
import { mayEnable } from './person-enable/person-enable.command.js';
import type { PersonRow } from './staff.rules.js';

/** What the viewer may do to somebody now, from the rules that guard the writes. */
export async function personAbilities(
  ctx: Ctx,
  person: PersonRow,
): Promise<Readonly<Record<'update' | 'updateEmail' | 'updatePhone' | 'reveal' | 'disable' | 'enable' | 'assess', Decision>>> {
  const organisation = await organisationNow(ctx);
  const { actor } = ctx;
  const update = mayChangePerson(actor, person, 'person:update');
  return {
    update,
    updateEmail: update.allowed ? mayEditContact(actor, 'person.email', person) : update,
    updatePhone: update.allowed ? mayEditContact(actor, 'person.phone', person) : update,
    reveal: mayRevealPerson(actor, person),
    assess: mayAssessPerson(actor, person),
    disable: mayDisablePerson({ ...organisation, actor, person }),
    enable: mayEnable(ctx, organisation, person),
  };
}
