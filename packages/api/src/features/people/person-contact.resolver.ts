import { maskEmail } from '@shouwen/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { Person } from './person.type.js';
import { showsContact } from './person-access.rules.js';
import type { PersonRow } from './staff.rules.js';

/** What of a person is shown in full only to whom the roles say. */
@Resolver(() => Person)
export class PersonContactResolver {
  @FieldResolver(() => String, { nullable: true, description: "Work e-mail, masked unless the viewer's roles show it." })
  email(@Root() person: PersonRow, @Ctx() { actor }: Context): string | null {
    return person.email && (showsContact(actor, 'person.email', person) ? person.email : maskEmail(person.email));
  }
}
