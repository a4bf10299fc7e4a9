import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { filtersOf } from '../audit-filter.queries.js';
import { AuditFilter } from '../audit-filter.type.js';
import { auditFilterSave } from './audit-filter-save.command.js';

const LONGEST = 4000;

@InputType({ description: 'A filter to keep.' })
export class AuditFilterSaveInput {
  @Field(() => String, { description: 'Under which name; a filter of that name is replaced.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  name!: string;

  @Field(() => String, { description: 'The fields of AuditEventFilter, as JSON.' })
  @MaxLength(LONGEST)
  filter!: string;
}

@ObjectType({ description: 'The filter that was kept, or why it was not.', simpleResolvers: true })
export class AuditFilterSavePayload extends Payload {
  @Field(() => AuditFilter, { nullable: true, description: 'The filter.' })
  auditFilter?: AuditFilter | null;
}

@Resolver()
export class AuditFilterSaveResolver {
  @Authorized('audit:read')
  @Mutation(() => AuditFilterSavePayload, { description: 'Keeps a filter of the audit log under a name, for the viewer.' })
  async auditFilterSave(
    @Ctx() ctx: Context,
    @Arg('input', () => AuditFilterSaveInput, { description: 'The filter and its name.' }) input: AuditFilterSaveInput,
  ): Promise<AuditFilterSavePayload> {
    return toPayload(ctx, await auditFilterSave(ctx, input), async ({ filterId }) => ({
      auditFilter: (await filtersOf(ctx)).find(({ id }) => id === filterId) ?? null,
    }));
  }
}
