import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { type Connection, connectionOf, listPage, PageArgs } from '../../../platform/graphql/connection.js';
import { Payload, toPayload, toUserError } from '../../../platform/graphql/payload.js';
import { UserError } from '../../../platform/graphql/user-error.type.js';
import { checkPeopleImport, peopleImport } from './people-import.command.js';
import type { ImportProblem } from './people-import.rules.js';

@ObjectType({ description: 'One thing that is wrong in a table of people.', simpleResolvers: true })
export class PeopleImportProblem {
  @Field(() => ID, { description: 'Its place among the problems.' })
  id!: string;

  @Field(() => Int, { description: 'Line of the table; the first is 1.' })
  line!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Column it concerns: account, name, department, roles, position, email, phone, hiredOn.',
  })
  column!: string | null;

  @Field(() => UserError, { description: 'What is wrong.' })
  error!: UserError;
}

export const { Connection: PeopleImportProblemConnection, Edge: PeopleImportProblemEdge } = connectionOf(PeopleImportProblem);

@ObjectType({ description: 'What importing a table of people would do.', simpleResolvers: true })
export class PeopleImportCheck {
  @Field(() => Int, { description: 'Rows below the headings.' })
  rowCount!: number;

  @Field(() => Int, { description: 'How many people would be added; none as long as anything is wrong.' })
  readyCount!: number;

  readonly found!: readonly ImportProblem[];
}

@InputType({ description: 'Which table.' })
export class PeopleImportInput {
  @Field(() => ID, { description: 'The file, as `POST /files/people/import` named it.' })
  fileId!: string;
}

@ObjectType({ description: 'What was imported, or why nothing was.', simpleResolvers: true })
export class PeopleImportPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many people were added.' })
  importedCount?: number | null;
}

@Resolver(() => PeopleImportCheck)
export class PeopleImportResolver {
  @Authorized('person:import')
  @Query(() => PeopleImportCheck, {
    nullable: true,
    description: 'Everything that is wrong in a table of people; writes nothing. Null without such a file.',
  })
  async peopleImportCheck(
    @Ctx() ctx: Context,
    @Arg('fileId', () => ID, { description: 'The file, as `POST /files/people/import` named it.' }) fileId: string,
  ): Promise<PeopleImportCheck | null> {
    const plan = await checkPeopleImport(ctx, fileId);
    if (!plan) return null;
    const { rowCount, people, problems } = plan;
    return { rowCount, readyCount: problems.length > 0 ? 0 : people.length, found: problems };
  }

  @FieldResolver(() => PeopleImportProblemConnection, { description: 'Everything that is wrong, from the first line to the last.' })
  problems(
    @Root() { found }: PeopleImportCheck,
    @Ctx() { language }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<PeopleImportProblem> {
    const all = found.map(({ line, column, refusal }, index) => ({
      id: String(index + 1),
      line,
      column,
      error: toUserError(refusal, language),
    }));
    return listPage(all, page, info);
  }

  @Authorized('person:import')
  @Mutation(() => PeopleImportPayload, { description: 'Adds everybody of a table, or nobody when anything in it is wrong.' })
  async peopleImport(
    @Ctx() ctx: Context,
    @Arg('input', () => PeopleImportInput, { description: 'The table.' }) input: PeopleImportInput,
  ): Promise<PeopleImportPayload> {
    return toPayload(ctx, await peopleImport(ctx, input), ({ count }) => ({ importedCount: count }));
  }
}
