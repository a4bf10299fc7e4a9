import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { ExportPayload, exportedFile } from '../../../platform/exports/export.type.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { CustomerExportInput } from '../../customers/index.js';
import { contactConsentExport } from './contact-consent-export.command.js';

@Resolver()
export class ContactConsentExportResolver {
  @Authorized('customer:export')
  @Mutation(() => ExportPayload, {
    description: 'Hands out as a file what customers said about being contacted; that is logged, capped and marked in the file.',
  })
  async contactConsentExport(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerExportInput, { description: 'Of which customers.' }) { filter }: CustomerExportInput,
  ): Promise<ExportPayload> {
    return toPayload(ctx, await contactConsentExport(ctx, filter ?? {}), exportedFile);
  }
}
