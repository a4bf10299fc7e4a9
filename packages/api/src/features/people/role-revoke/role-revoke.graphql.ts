import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { roleRevoke } from './role-revoke.command.js';

@InputType({ description: 'Which role of whom ends.' })
export class RoleRevokeInput {
  @Field(() => ID, { description: 'The role as the person holds it.' })
  assignmentId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day; at once when absent.' })
  endsOn?: string | null;
}

@ObjectType({ description: 'What ended, or why it did not.', simpleResolvers: true })
export class RoleRevokePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'What ended.' })
  assignmentId?: string | null;
}

@Resolver()
export class RoleRevokeResolver {
  @Authorized('role:assign')
  @Mutation(() => RoleRevokePayload, {
    description: 'Takes a role away from somebody. Their requests and open sockets stop within five seconds.',
  })
  async roleRevoke(
    @Ctx() ctx: Context,
    @Arg('input', () => RoleRevokeInput, { description: 'What ends.' }) { assignmentId, endsOn = null }: RoleRevokeInput,
  ): Promise<RoleRevokePayload> {
    return toPayload(ctx, await roleRevoke(ctx, { assignmentId, endsOn }), (value) => value);
  }
}
