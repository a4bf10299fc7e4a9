import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { ExportPayload, exportedFile } from '../../../platform/exports/export.type.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { AuditEventFilter } from '../audit-event/audit-event.type.js';
import { auditExport } from './audit-export.command.js';

@InputType({ description: 'Which entries of the audit log are handed out.' })
export class AuditExportInput {
  @Field(() => AuditEventFilter, { nullable: true, description: 'Which ones; all the viewer may see when absent.' })
  filter?: AuditEventFilter | null;
}

@Resolver()
export class AuditExportResolver {
  @Authorized('audit:export')
  @Mutation(() => ExportPayload, {
    description: 'Hands entries of the audit log out as a file of comma-separated values; that is logged, capped and marked in the file.',
  })
  async auditExport(
    @Ctx() ctx: Context,
    @Arg('input', () => AuditExportInput, { description: 'Which ones.' }) { filter }: AuditExportInput,
  ): Promise<ExportPayload> {
    return toPayload(ctx, await auditExport(ctx, filter ?? {}), exportedFile);
  }
}
