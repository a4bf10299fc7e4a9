import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { PersonFilter } from '../person.type.js';
import { peopleExport, peopleFile } from './people-export.command.js';

@InputType({ description: 'Which people are exported.' })
export class PeopleExportInput {
  @Field(() => PersonFilter, { nullable: true, description: 'Which ones; all the viewer may see and export when absent.' })
  filter?: PersonFilter | null;
}

@ObjectType({ description: 'The file, or why there is none.', simpleResolvers: true })
export class PeopleExportPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'The people as CSV, in the columns an import reads; the last line says who took them.',
  })
  csv?: string;

  @Field(() => Int, { nullable: true, description: 'How many people it holds.' })
  count?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether there are more than an export may hold.' })
  isCapped?: boolean;
}

@Resolver()
export class PeopleExportResolver {
  @Authorized('person:export')
  @Mutation(() => PeopleExportPayload, { description: 'Hands people out as a file; that is logged and marked in the file.' })
  async peopleExport(
    @Ctx() ctx: Context,
    @Arg('input', () => PeopleExportInput, { description: 'Which ones.' }) { filter }: PeopleExportInput,
  ): Promise<PeopleExportPayload> {
    const asked = filter ?? {};
    return toPayload(ctx, await peopleExport(ctx, asked), async (mark) => ({
      csv: await peopleFile(ctx, asked, mark),
      count: mark.count,
      isCapped: mark.isCapped,
    }));
  }
}
