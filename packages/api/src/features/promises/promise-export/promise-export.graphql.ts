import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { ExportPayload, exportedFile } from '../../../platform/exports/export.type.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { PromiseFilter } from '../promise.type.js';
import { promiseExport } from './promise-export.command.js';

@InputType({ description: 'Which promises are handed out.' })
export class PromiseExportInput {
  @Field(() => PromiseFilter, { nullable: true, description: 'Which ones; all the viewer may see when absent.' })
  filter?: PromiseFilter | null;
}

@Resolver()
export class PromiseExportResolver {
  @Authorized('ticket:export')
  @Mutation(() => ExportPayload, {
    description: 'Hands promises to customers out as a file of comma-separated values; that is logged, capped and marked in the file.',
  })
  async promiseExport(
    @Ctx() ctx: Context,
    @Arg('input', () => PromiseExportInput, { description: 'Which ones.' }) { filter }: PromiseExportInput,
  ): Promise<ExportPayload> {
    return toPayload(ctx, await promiseExport(ctx, filter ?? {}), exportedFile);
  }
}
