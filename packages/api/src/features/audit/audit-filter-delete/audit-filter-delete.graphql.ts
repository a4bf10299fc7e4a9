import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { auditFilterDelete } from './audit-filter-delete.command.js';

@InputType({ description: 'Which saved filter to forget.' })
export class AuditFilterDeleteInput {
  @Field(() => ID, { description: "One of the viewer's own saved filters." })
  filterId!: string;
}

@ObjectType({ description: 'The filter that is gone, or why it is not.', simpleResolvers: true })
export class AuditFilterDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The filter that is gone.' })
  filterId?: string | null;
}

@Resolver()
export class AuditFilterDeleteResolver {
  @Authorized('audit:read')
  @Mutation(() => AuditFilterDeletePayload, { description: "Forgets one of the viewer's saved filters of the audit log." })
  async auditFilterDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => AuditFilterDeleteInput, { description: 'The filter.' }) input: AuditFilterDeleteInput,
  ): Promise<AuditFilterDeletePayload> {
    return toPayload(ctx, await auditFilterDelete(ctx, input), (value) => value);
  }
}
