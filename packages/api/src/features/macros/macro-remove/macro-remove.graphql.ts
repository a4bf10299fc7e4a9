import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { macroRemove } from './macro-remove.command.js';

@InputType({ description: 'Which macro goes.' })
export class MacroRemoveInput {
  @Field(() => ID, { description: 'The macro.' })
  macroId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'What was removed, or why it stayed.', simpleResolvers: true })
export class MacroRemovePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The macro that is gone.' })
  removedId?: string | null;
}

@Resolver()
export class MacroRemoveResolver {
  @Authorized('ticket:note')
  @Mutation(() => MacroRemovePayload, { description: 'Takes a macro away; what was done with it stays done.' })
  async macroRemove(
    @Arg('input', () => MacroRemoveInput, { description: 'Which one.' }) input: MacroRemoveInput,
    @Ctx() ctx: Context,
  ): Promise<MacroRemovePayload> {
    return toPayload(ctx, await macroRemove(ctx, input), ({ macroId }) => ({ removedId: macroId }));
  }
}
