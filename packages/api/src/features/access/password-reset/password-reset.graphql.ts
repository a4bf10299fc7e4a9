import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { passwordReset } from './password-reset.command.js';

@InputType({ description: 'Whose password is reset.' })
export class PasswordResetInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}

@ObjectType({ description: 'The temporary password, or why there is none.', simpleResolvers: true })
export class PasswordResetPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'Good for one sign-in, at which they choose their own. Shown once: it is stored as a hash.',
  })
  temporaryPassword?: string | null;
}

@Resolver()
export class PasswordResetResolver {
  @Authorized('sign-in:reset')
  @Mutation(() => PasswordResetPayload, {
    description: 'Gives somebody a temporary password and ends their sessions. They must hold no permission that the viewer lacks.',
  })
  async passwordReset(
    @Ctx() ctx: Context,
    @Arg('input', () => PasswordResetInput, { description: 'The person.' }) input: PasswordResetInput,
  ): Promise<PasswordResetPayload> {
    return toPayload(ctx, await passwordReset(ctx, input), ({ temporaryPassword }) => ({ temporaryPassword }));
  }
}
