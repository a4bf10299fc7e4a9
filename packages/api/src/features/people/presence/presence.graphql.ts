import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
  Subscription,
} from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';

import { eventsOf } from '../../../platform/graphql/events-of.js';
import { forbidden } from '../../../platform/graphql/request-error.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { staff } from '../person.queries.js';
import { Person } from '../person.type.js';
import { canSeeRecord } from '../person-access.rules.js';
import { PersonPayload, personPayload } from '../person-payload.type.js';
import type { PersonRow } from '../staff.rules.js';
import { presenceSet, presencesOf, type StoredEvent } from './presence.command.js';
import { PRESENCES, type PresenceState } from './presence.rules.js';

export const PresenceEnum = upperEnum(PRESENCES);
registerEnumType(PresenceEnum, {
  name: 'Presence',
  description: 'Whether somebody is there.',
  valuesConfig: {
    ONLINE: { description: 'There, and free.' },
    BUSY: { description: 'There, and busy.' },
    BREAK: { description: 'Away for a moment.' },
    OFFLINE: { description: 'Not there.' },
  },
});

@InputType({ description: 'That a page is open, and what is chosen.' })
export class PresenceSetInput {
  @Field(() => PresenceEnum, { nullable: true, description: 'What colleagues shall see; absent: a page is open, the choice stays.' })
  choice?: PresenceState | null;
}

@ObjectType({ description: 'Somebody came, went, or chose otherwise.', simpleResolvers: true })
export class PresenceChange {
  @Field(() => Person, { description: 'Who.' })
  person!: PersonRow;
}

interface Subscribing {
  readonly context: Context;
}

function personIdOf({ payload }: StoredEvent): string {
  return String(Object(payload).personId);
}

function mayHearOf({ actor }: Context, event: StoredEvent): boolean {
  if (event.type !== 'person.presence_changed' || event.departmentId === null) return false;
  return canSeeRecord(actor, { id: personIdOf(event), departmentId: event.departmentId });
}

/** Whoever may read somebody also sees whether they are there. */
async function personFor(ctx: Context, event: StoredEvent): Promise<PersonRow | null> {
  const person = (await staff.of(ctx)).find(personIdOf(event));
  return person && canSeeRecord(ctx.actor, person) ? person : null;
}

@Resolver(() => Person)
export class PresenceResolver {
  @FieldResolver(() => PresenceEnum, { nullable: true, description: 'Whether they are there; null to whoever may not read them.' })
  presence(@Root() person: PersonRow, @Ctx() ctx: Context): Promise<PresenceState> | null {
    return canSeeRecord(ctx.actor, person) ? presencesOf(ctx).load(person.id) : null;
  }

  @Authorized()
  @Mutation(() => PersonPayload, { description: 'Says that a page of the viewer is open, and what colleagues shall see.' })
  async presenceSet(
    @Ctx() ctx: Context,
    @Arg('input', () => PresenceSetInput, { description: 'The choice.' }) { choice = null }: PresenceSetInput,
  ): Promise<PersonPayload> {
    return personPayload(ctx, await presenceSet(ctx, { choice }));
  }

  @Authorized('person:read')
  @Subscription(() => PresenceChange, {
    description: 'Changes of the presence of people the viewer may read.',
    subscribe: ({ context }: Subscribing) => eventsOf(context, (event) => mayHearOf(context, event)),
  })
  async presenceChanged(@Root() event: StoredEvent, @Ctx() ctx: Context): Promise<PresenceChange> {
    const person = await personFor(ctx, event);
    if (!person) throw forbidden();
    return { person };
  }
}
