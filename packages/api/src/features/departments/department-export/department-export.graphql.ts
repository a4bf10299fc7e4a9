import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { departmentExport, departmentsFile } from './department-export.command.js';

@InputType({ description: 'Which departments are exported.' })
export class DepartmentExportInput {
  @Field(() => String, { nullable: true, description: 'Only those with this in their name or code.' })
  @MaxLength(LIMITS.search)
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only archived ones, or only those in use.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The file, or why there is none.', simpleResolvers: true })
export class DepartmentExportPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'The departments as CSV, in the form `departmentImport` reads; the last line says who took them.',
  })
  csv?: string;

  @Field(() => Int, { nullable: true, description: 'How many departments it holds.' })
  count?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether there are more than an export may hold.' })
  isCapped?: boolean;
}

@Resolver()
export class DepartmentExportResolver {
  @Authorized('department:export')
  @Mutation(() => DepartmentExportPayload, { description: 'Hands departments out as a file; that is logged and marked in the file.' })
  async departmentExport(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentExportInput, { description: 'Which ones.' }) { search, isArchived }: DepartmentExportInput,
  ): Promise<DepartmentExportPayload> {
    const asked = { search, isArchived };
    return toPayload(ctx, await departmentExport(ctx, asked), async (file) => ({
      csv: await departmentsFile(ctx, asked, file),
      count: file.count,
      isCapped: file.isCapped,
    }));
  }
}
