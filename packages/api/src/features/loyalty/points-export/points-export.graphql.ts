import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { ExportPayload, exportedFile } from '../../../platform/exports/export.type.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { CustomerExportInput } from '../../customers/index.js';
import { pointsExport } from './points-export.command.js';

@Resolver()
export class PointsExportResolver {
  @Authorized('customer:export')
  @Mutation(() => ExportPayload, {
    description: 'Hands out as a file which points of customers came and went; that is logged, capped and marked in the file.',
  })
  async pointsExport(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerExportInput, { description: 'Of which customers.' }) { filter }: CustomerExportInput,
  ): Promise<ExportPayload> {
    return toPayload(ctx, await pointsExport(ctx, filter ?? {}), exportedFile);
  }
}
