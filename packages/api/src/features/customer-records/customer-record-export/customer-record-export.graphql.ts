import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { ExportPayload, exportedFile } from '../../../platform/exports/export.type.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { CustomerRecordFilter } from '../customer-record.type.js';
import { customerRecordExport } from './customer-record-export.command.js';

@InputType({ description: 'Which records about customers are handed out.' })
export class CustomerRecordExportInput {
  @Field(() => CustomerRecordFilter, { nullable: true, description: 'Which ones; all the viewer may see when absent.' })
  filter?: CustomerRecordFilter | null;
}

@Resolver()
export class CustomerRecordExportResolver {
  @Authorized('customer:export')
  @Mutation(() => ExportPayload, {
    description: 'Hands records about customers out as a file of comma-separated values; that is logged, capped and marked in the file.',
  })
  async customerRecordExport(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerRecordExportInput, { description: 'Which ones.' }) { filter }: CustomerRecordExportInput,
  ): Promise<ExportPayload> {
    return toPayload(ctx, await customerRecordExport(ctx, filter ?? {}), exportedFile);
  }
}
