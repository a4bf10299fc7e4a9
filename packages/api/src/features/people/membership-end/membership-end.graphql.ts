import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { PersonPayload, personPayload } from '../person-payload.type.js';
import { membershipEnd } from './membership-end.command.js';

@InputType({ description: 'Which place ends.' })
export class MembershipEndInput {
  @Field(() => ID, { description: 'The place: a part-time one, or a move that has not begun.' })
  membershipId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; when absent it counts no more from today on.' })
  endsOn?: string | null;
}

@Resolver()
export class MembershipEndResolver {
  @Authorized('person:update')
  @Mutation(() => PersonPayload, { description: 'Ends a part-time place in a department, or calls off a planned move.' })
  async membershipEnd(
    @Ctx() ctx: Context,
    @Arg('input', () => MembershipEndInput, { description: 'Which.' }) input: MembershipEndInput,
  ): Promise<PersonPayload> {
    return personPayload(ctx, await membershipEnd(ctx, input));
  }
}
