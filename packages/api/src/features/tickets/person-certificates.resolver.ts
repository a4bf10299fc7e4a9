import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { canSeeRecord, Person, type PersonRow, StaffTerm, termView } from '../people/index.js';
import { TicketType, workflowsFor } from '../workflows/index.js';
import { mayWorkOn } from './ticket-certificates.rules.js';
import { settingOf } from './ticket-setting.js';

@ObjectType({ description: 'A type of ticket that asks for certificates which somebody does not validly hold.', simpleResolvers: true })
export class CertificateGap {
  @Field(() => TicketType, { description: 'The type of ticket.' })
  ticketType!: TicketType;

  @Field(() => Boolean, { description: 'Whether such a ticket cannot be given to them; otherwise whoever gives it is warned.' })
  isBlocking!: boolean;

  @Field(() => [StaffTerm], { description: 'The certificates: never had, or run out.' })
  missing!: readonly StaffTerm[];
}

/** Said of a person before somebody chooses them, by the rule that guards the choice (STF-11). */
@Resolver(() => Person)
export class PersonCertificatesResolver {
  @FieldResolver(() => [CertificateGap], {
    description: 'Types of ticket for which they lack certificates; none to whoever may not read their record.',
  })
  async certificateGaps(@Root() person: PersonRow, @Ctx() ctx: Context): Promise<CertificateGap[]> {
    if (!canSeeRecord(ctx.actor, person)) return [];
    const [setting, workflows] = await Promise.all([settingOf(ctx), workflowsFor(ctx)]);
    return workflows.types.flatMap((ticketType): CertificateGap[] => {
      const lacked = setting.certificates.lackedBy(person.id, ticketType.id);
      if (lacked.length === 0) return [];
      const isBlocking = !mayWorkOn(setting, ticketType.id, person).allowed;
      return [{ ticketType, isBlocking, missing: lacked.map((term) => termView(term, ctx.language)) }];
    });
  }
}
