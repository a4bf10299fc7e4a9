import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { ExportPayload, exportedFile } from '../../../platform/exports/export.type.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { TicketFilter } from '../ticket-filter.type.js';
import { ticketExport } from './ticket-export.command.js';

@InputType({ description: 'Which tickets are handed out.' })
export class TicketExportInput {
  @Field(() => TicketFilter, { nullable: true, description: 'Which ones; all the viewer may see when absent.' })
  filter?: TicketFilter | null;
}

@Resolver()
export class TicketExportResolver {
  @Authorized('ticket:export')
  @Mutation(() => ExportPayload, {
    description: 'Hands tickets out as a file of comma-separated values; that is logged, capped and marked in the file.',
  })
  async ticketExport(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketExportInput, { description: 'Which ones.' }) { filter }: TicketExportInput,
  ): Promise<ExportPayload> {
    return toPayload(ctx, await ticketExport(ctx, filter ?? {}), exportedFile);
  }
}
