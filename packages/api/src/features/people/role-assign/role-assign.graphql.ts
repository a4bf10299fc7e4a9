import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { findAssignment } from '../role-assignment.queries.js';
import { RoleAssignment } from '../role-assignment.type.js';
import { roleAssign } from './role-assign.command.js';

@InputType({ description: 'Who is to hold a role, where and when.' })
export class RoleAssignInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => ID, { description: 'The role; you must hold what it grants.' })
  roleId!: string;

  @Field(() => ID, { nullable: true, description: 'Where its scopes are measured from; wherever the person works when absent.' })
  departmentId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The first day; at once when absent.' })
  startsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day; for good when absent.' })
  endsOn?: string | null;
}

@ObjectType({ description: 'What the person holds now, or why not.', simpleResolvers: true })
export class RoleAssignPayload extends Payload {
  @Field(() => RoleAssignment, { nullable: true, description: 'The role as the person holds it.' })
  roleAssignment?: RoleAssignment | null;
}

@Resolver()
export class RoleAssignResolver {
  @Authorized('role:assign')
  @Mutation(() => RoleAssignPayload, { description: 'Gives somebody a role, from a day to a day or for good.' })
  async roleAssign(
    @Ctx() ctx: Context,
    @Arg('input', () => RoleAssignInput, { description: 'Who, what, where and when.' }) input: RoleAssignInput,
  ): Promise<RoleAssignPayload> {
    const { personId, roleId, departmentId = null, startsOn = null, endsOn = null } = input;
    const outcome = await roleAssign(ctx, { personId, roleId, departmentId, startsOn, endsOn });
    return toPayload(ctx, outcome, async ({ assignmentId }) => ({ roleAssignment: await findAssignment(ctx, assignmentId) }));
  }
}
