import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { PersonPayload, personPayload } from '../person-payload.type.js';
import { personDisable } from './person-disable.command.js';

@InputType({ description: 'Who leaves, and who takes over.' })
export class PersonDisableInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => Int, { description: 'Their version as last seen.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Who takes over what they have in hand; needed when there is anything.' })
  successorId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Their last day; today when absent.' })
  endedOn?: string | null;
}

@Resolver()
export class PersonDisableResolver {
  @Authorized('person:disable')
  @Mutation(() => PersonPayload, { description: 'Ends somebody’s access at once and hands on what they have in hand.' })
  async personDisable(
    @Ctx() ctx: Context,
    @Arg('input', () => PersonDisableInput, { description: 'Who, and to whom.' }) input: PersonDisableInput,
  ): Promise<PersonPayload> {
    return personPayload(ctx, await personDisable(ctx, input));
  }
}
