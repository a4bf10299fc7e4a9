import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { PersonPayload, personPayload } from '../person-payload.type.js';
import { membershipAdd } from './membership-add.command.js';

@InputType({ description: 'Where somebody works, from when to when.' })
export class MembershipAddInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => ID, { description: 'The department.' })
  departmentId!: string;

  @Field(() => Boolean, { description: 'As their new main department, instead of a part-time place beside it.' })
  isPrimary!: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'First day; today when absent.' })
  startsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of a part-time place; open when absent.' })
  endsOn?: string | null;
}

@Resolver()
export class MembershipAddResolver {
  @Authorized('person:update')
  @Mutation(() => PersonPayload, { description: 'Gives somebody a place in a department, or moves them to another main one.' })
  async membershipAdd(
    @Ctx() ctx: Context,
    @Arg('input', () => MembershipAddInput, { description: 'The place.' }) input: MembershipAddInput,
  ): Promise<PersonPayload> {
    return personPayload(ctx, await membershipAdd(ctx, input));
  }
}
