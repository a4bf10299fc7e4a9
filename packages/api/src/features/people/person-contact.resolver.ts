import { maskEmail, maskPhone } from '@shouwen/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { Person } from './person.type.js';
import { type ContactField, canSeeRecord, showsContact } from './person-access.rules.js';
import type { PersonRow } from './staff.rules.js';

/** What of a person is shown only to themselves and whoever may read them, and in full only to whom the roles say. */
@Resolver(() => Person)
export class PersonContactResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Work e-mail, masked unless the viewer's roles show it; null to whoever may not read them.",
  })
  email(@Root() person: PersonRow, @Ctx() { actor }: Context): string | null {
    if (person.email === null || !canSeeRecord(actor, person)) return null;
    return showsContact(actor, 'person.email', person) ? person.email : maskEmail(person.email);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Work phone, masked unless the viewer's roles show it; null to whoever may not read them.",
  })
  phone(@Root() person: PersonRow, @Ctx() { actor }: Context): string | null {
    if (person.phone === null || !canSeeRecord(actor, person)) return null;
    return showsContact(actor, 'person.phone', person) ? person.phone : maskPhone(person.phone);
  }

  @FieldResolver(() => Boolean, { description: 'Whether e-mail or phone are shown masked.' })
  isMasked(@Root() person: PersonRow, @Ctx() { actor }: Context): boolean {
    if (!canSeeRecord(actor, person)) return false;
    const isHidden = (field: ContactField, value: string | null) => value !== null && !showsContact(actor, field, person);
    return isHidden('person.email', person.email) || isHidden('person.phone', person.phone);
  }
}
