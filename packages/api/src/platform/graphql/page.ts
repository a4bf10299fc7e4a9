import { LIMITS } from '@shouwen/shared';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { BadInput } from '../../kernel/errors.js';

@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows after `endCursor`.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something stands before `startCursor`.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first node; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last node; null on an empty page.' })
  endCursor!: string | null;
}

/** The page asked for. Lists without a size do not exist: exactly one of `first` and `last`, from 1 to 100. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the start, 1 to 100. Give this or `last`.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what follows this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end, 1 to 100. Give this or `first`.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what precedes this cursor.' })
  before?: string | null;
}

export interface Page {
  readonly size: number;
  readonly isBackward: boolean;
  readonly cursor: string | null;
}

/** The page as a direction, a size and a cursor, or BadInput. */
export function checkedPage(args: PageArgs): Page {
  const { first, last, after, before } = args;
  const isBackward = last != null;
  if ((first != null) === isBackward) throw new BadInput('Give exactly one of first and last.');
  const size = (isBackward ? last : first) ?? 0;
  if (size < 1 || size > LIMITS.page) throw new BadInput(`A page has from 1 to ${LIMITS.page} entries.`);
  if (isBackward ? after != null : before != null) throw new BadInput('first goes with after, last goes with before.');
  return { size, isBackward, cursor: (isBackward ? before : after) ?? null };
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** What list functions answer; `edges` and `totalCount` are there when they were selected. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges?: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
  readonly totalCount?: number;
}
