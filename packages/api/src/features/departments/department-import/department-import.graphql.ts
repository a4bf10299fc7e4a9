import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Refusal } from '../../../kernel/decision.js';
import { refused } from '../../../kernel/outcome.js';
import type { Ctx as Context } from '../../../platform/context.js';
import { importedBytes } from '../../../platform/files/import-file.js';
import { Payload, toPayload, toUserError } from '../../../platform/graphql/payload.js';
import { UserError } from '../../../platform/graphql/user-error.type.js';
import { departmentImport, previewDepartmentImport } from './department-import.command.js';

@InputType({ description: 'A table of departments as CSV.' })
export class DepartmentImportInput {
  @Field(() => [String], {
    nullable: true,
    description:
      'The lines of a CSV file, where no file was handed in. The first names the columns: code, name, kind, and if wanted parent, head, deputies, headPosition, duties, rules, assets, reportsTo, serviceHours, plannedHeadcount, startsOn, endsOn. A known code changes that department, a new one adds one.',
  })
  @ArrayMaxSize(LIMITS.importRows + 1)
  lines?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'A CSV or XLSX file that was handed in at `/files/departments/import`.' })
  fileId?: string | null;

  @Field(() => Boolean, { description: 'Only look what would happen.' })
  isDryRun!: boolean;
}

@ObjectType({ description: 'Something wrong in an imported file.', simpleResolvers: true })
export class DepartmentImportProblem {
  @Field(() => Int, { description: 'Line of the file, the first is 1.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Column, where it is one cell that is wrong.' })
  column!: string | null;

  @Field(() => UserError, { description: 'What is wrong.' })
  error!: UserError;
}

@ObjectType({ description: 'What an import did, or would do.', simpleResolvers: true })
export class DepartmentImportPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'Whether it was written; false for a dry run.' })
  isDone?: boolean;

  @Field(() => Int, { nullable: true, description: 'Rows that could be read.' })
  rowCount?: number;

  @Field(() => Int, { nullable: true, description: 'Departments that are new.' })
  createdCount?: number;

  @Field(() => Int, { nullable: true, description: 'Departments that change.' })
  updatedCount?: number;

  @Field(() => Int, { nullable: true, description: 'Departments that are already so.' })
  unchangedCount?: number;

  @Field(() => [DepartmentImportProblem], {
    nullable: true,
    description: 'Everything that is wrong, by line; with any of it nothing is written.',
  })
  problems?: readonly DepartmentImportProblem[];
}

/** Neither a file nor lines, or a file that nobody handed in. */
const MISSING: Readonly<Record<'lines' | 'fileId', Refusal>> = {
  lines: { code: 'REQUIRED', field: ['fileId'] },
  fileId: { code: 'NOT_FOUND', field: ['fileId'] },
};

@Resolver()
export class DepartmentImportResolver {
  @Authorized('department:import')
  @Mutation(() => DepartmentImportPayload, { description: 'Brings a table of departments in: all of it, or nothing and every reason why.' })
  async departmentImport(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentImportInput, { description: 'The table.' }) input: DepartmentImportInput,
  ): Promise<DepartmentImportPayload> {
    const source = input.fileId == null ? input.lines?.join('\n') : await importedBytes(ctx, input.fileId);
    if (source == null) return toPayload(ctx, refused(MISSING[input.fileId == null ? 'lines' : 'fileId']), () => ({}));
    if (input.isDryRun) {
      const { problems, counts } = await previewDepartmentImport(ctx, source);
      const shown = problems.map(({ line, column, ...refusal }) => ({ line, column, error: toUserError(refusal, ctx.language) }));
      return { userErrors: [], isDone: false, ...counts, problems: shown };
    }
    return toPayload(ctx, await departmentImport(ctx, source), (counts) => ({ ...counts, isDone: true, problems: [] }));
  }
}
