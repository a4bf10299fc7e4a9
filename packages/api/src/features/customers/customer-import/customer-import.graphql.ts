import { textIn } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../../platform/graphql/connection.js';
import { toPayload, toUserError } from '../../../platform/graphql/payload.js';
import { fieldsShownTo } from '../customer-field.queries.js';
import { knownColumns } from '../import-rows/import-columns.rules.js';
import { type CustomerImportRequest, checkCustomerImport, customerImport } from './customer-import.command.js';
import {
  CustomerImportCheck,
  CustomerImportInput,
  CustomerImportPayload,
  type CustomerImportProblem,
  CustomerImportProblemConnection,
} from './customer-import.type.js';

const requestOf = ({ fileId, columns, duplicates }: CustomerImportInput): CustomerImportRequest => {
  return { fileId, columns: columns ?? null, duplicates: duplicates ?? 'refuse' };
};

@Resolver(() => CustomerImportCheck)
export class CustomerImportResolver {
  @Authorized('customer:import')
  @Query(() => CustomerImportCheck, {
    nullable: true,
    description: 'How a table of customers is read and everything that is wrong in it; writes nothing. Null without such a file.',
  })
  async customerImportCheck(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerImportInput, { description: 'The table.' }) input: CustomerImportInput,
  ): Promise<CustomerImportCheck | null> {
    const plan = await checkCustomerImport(ctx, requestOf(input));
    if (!plan) return null;
    const { rowCount, customers, problems, headings, skippedCount } = plan;
    const columns = knownColumns(await fieldsShownTo(ctx)).map(({ key, names }) => ({ key, name: textIn(names, ctx.language) }));
    return { rowCount, skippedCount, headings, columns, readyCount: problems.length > 0 ? 0 : customers.length, found: problems };
  }

  @FieldResolver(() => CustomerImportProblemConnection, { description: 'Everything that is wrong, from the first line to the last.' })
  problems(
    @Root() { found }: CustomerImportCheck,
    @Ctx() { language }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<CustomerImportProblem> {
    const all = found.map(({ line, column, refusal }, index) => {
      return { id: String(index + 1), line, column, error: toUserError(refusal, language) };
    });
    return listPage(all, page, info);
  }

  @Authorized('customer:import')
  @Mutation(() => CustomerImportPayload, { description: 'Registers everybody of a table, or nobody when anything in it is wrong.' })
  async customerImport(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerImportInput, { description: 'The table.' }) input: CustomerImportInput,
  ): Promise<CustomerImportPayload> {
    return toPayload(ctx, await customerImport(ctx, requestOf(input)), ({ count, skippedCount }) => ({
      importedCount: count,
      skippedCount,
    }));
  }
}
