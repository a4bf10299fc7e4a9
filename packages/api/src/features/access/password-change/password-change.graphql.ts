import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { passwordChange } from './password-change.command.js';

@InputType({ description: "The viewer's old and new password." })
export class PasswordChangeInput {
  @Field(() => String, { description: 'The password until now.' })
  @MaxLength(LIMITS.password.max)
  currentPassword!: string;

  @Field(() => String, { description: 'The password from now on.' })
  @MaxLength(LIMITS.password.max)
  password!: string;
}

@ObjectType({ description: 'What the change did, or why it was refused.', simpleResolvers: true })
export class PasswordChangePayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many other sessions of the viewer ended.' })
  endedSessions?: number | null;
}

@Resolver()
export class PasswordChangeResolver {
  @Authorized()
  @Mutation(() => PasswordChangePayload, { description: "Changes the viewer's own password; their other sessions end." })
  async passwordChange(
    @Ctx() ctx: Context,
    @Arg('input', () => PasswordChangeInput, { description: 'Both passwords.' }) input: PasswordChangeInput,
  ): Promise<PasswordChangePayload> {
    return toPayload(ctx, await passwordChange(ctx, input), (value) => value);
  }
}
