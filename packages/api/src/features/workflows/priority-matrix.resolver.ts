import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { PriorityMatrix } from './priority-matrix.type.js';
import { workflowBook } from './workflow.queries.js';
import { workflowsFor } from './workflow.resolver.js';

/** The matrix as it is now, as GraphQL shows it; null where nothing says what gives priority. */
export async function matrixNow(ctx: Context): Promise<PriorityMatrix | null> {
  const [{ matrix }, { schemes }] = [await workflowBook.of(ctx), await workflowsFor(ctx)];
  const [rowScheme, columnScheme] = [matrix?.rowScheme, matrix?.columnScheme].map((code) => schemes.find((one) => one.code === code));
  return matrix && rowScheme && columnScheme ? { version: matrix.version, rowScheme, columnScheme, cells: matrix.cells } : null;
}

@Resolver()
export class PriorityMatrixResolver {
  @Authorized()
  @Query(() => PriorityMatrix, {
    nullable: true,
    description: 'By which two trees of categories tickets are how pressing (TKT-09); null where nothing says so.',
  })
  priorityMatrix(@Ctx() ctx: Context): Promise<PriorityMatrix | null> {
    return matrixNow(ctx);
  }
}
