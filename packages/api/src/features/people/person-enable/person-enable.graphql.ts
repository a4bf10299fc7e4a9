import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { PersonPayload, personPayload } from '../person-payload.type.js';
import { personEnable } from './person-enable.command.js';

@InputType({ description: 'Who comes back.' })
export class PersonEnableInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => Int, { description: 'Their version as last seen.' })
  version!: number;
}

@Resolver()
export class PersonEnableResolver {
  @Authorized('person:disable')
  @Mutation(() => PersonPayload, { description: 'Lets somebody in again who was disabled.' })
  async personEnable(
    @Ctx() ctx: Context,
    @Arg('input', () => PersonEnableInput, { description: 'Who.' }) input: PersonEnableInput,
  ): Promise<PersonPayload> {
    return personPayload(ctx, await personEnable(ctx, input));
  }
}
