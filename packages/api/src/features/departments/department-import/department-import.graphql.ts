import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload, toUserError } from '../../../platform/graphql/payload.js';
import { UserError } from '../../../platform/graphql/user-error.type.js';
import { departmentImport, previewDepartmentImport } from './department-import.command.js';

@InputType({ description: 'A table of departments as CSV.' })
export class DepartmentImportInput {
  @Field(() => [String], {
    description:
      'The lines of the file. The first names the columns: code, name, kind, and if wanted parent, duties, rules, assets, reportsTo, serviceHours, plannedHeadcount, startsOn, endsOn. A known code changes that department, a new one adds one.',
  })
  @ArrayMaxSize(LIMITS.importRows + 1)
  lines!: string[];

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

@Resolver()
export class DepartmentImportResolver {
  @Authorized('department:import')
  @Mutation(() => DepartmentImportPayload, { description: 'Brings a table of departments in: all of it, or nothing and every reason why.' })
  async departmentImport(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentImportInput, { description: 'The table.' }) input: DepartmentImportInput,
  ): Promise<DepartmentImportPayload> {
    const text = input.lines.join('\n');
    if (input.isDryRun) {
      const { problems, counts } = await previewDepartmentImport(ctx, text);
      const shown = problems.map(({ line, column, ...refusal }) => ({ line, column, error: toUserError(refusal, ctx.language) }));
      return { userErrors: [], isDone: false, ...counts, problems: shown };
    }
    return toPayload(ctx, await departmentImport(ctx, text), (counts) => ({ ...counts, isDone: true, problems: [] }));
  }
}
