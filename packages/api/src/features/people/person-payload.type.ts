import { Field, ObjectType } from 'type-graphql';
import type { Outcome } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import { Payload, toPayload } from '../../platform/graphql/payload.js';
import { staff } from './person.queries.js';
import { Person } from './person.type.js';

/** What every act on a person answers. */
@ObjectType({ description: 'The person as they now are, or why nothing changed.', simpleResolvers: true })
export class PersonPayload extends Payload {
  @Field(() => Person, { nullable: true, description: 'The person.' })
  person?: Person | null;
}

export function personPayload(ctx: Ctx, outcome: Outcome<{ personId: string }>): Promise<PersonPayload> {
  return toPayload(ctx, outcome, async ({ personId }) => ({ person: (await staff.of(ctx)).find(personId) ?? null }));
}
