import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { ExportPayload, exportedFile } from '../../../platform/exports/export.type.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { CustomerFilter } from '../customer.type.js';
import { customerExport } from './customer-export.command.js';

@InputType({ description: 'Which customers are handed out.' })
export class CustomerExportInput {
  @Field(() => CustomerFilter, { nullable: true, description: 'Which ones; all the viewer may see when absent.' })
  filter?: CustomerFilter | null;
}

@Resolver()
export class CustomerExportResolver {
  @Authorized('customer:export')
  @Mutation(() => ExportPayload, {
    description: 'Hands customers out as a file of comma-separated values; that is logged, capped and marked in the file.',
  })
  async customerExport(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerExportInput, { description: 'Which ones.' }) { filter }: CustomerExportInput,
  ): Promise<ExportPayload> {
    return toPayload(ctx, await customerExport(ctx, filter ?? {}), exportedFile);
  }
}
