import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { ExportPayload, exportedFile } from '../../../platform/exports/export.type.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { CustomerExportInput } from '../../customers/index.js';
import { customerProductExport } from './customer-product-export.command.js';

@Resolver()
export class CustomerProductExportResolver {
  @Authorized('customer:export')
  @Mutation(() => ExportPayload, {
    description: 'Hands out as a file what customers own; that is logged, capped and marked in the file.',
  })
  async customerProductExport(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerExportInput, { description: 'Of which customers.' }) { filter }: CustomerExportInput,
  ): Promise<ExportPayload> {
    return toPayload(ctx, await customerProductExport(ctx, filter ?? {}), exportedFile);
  }
}
