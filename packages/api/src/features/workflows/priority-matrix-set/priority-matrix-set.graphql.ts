import { LIMITS, type Priority } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { PriorityEnum } from '../../../platform/graphql/priority.type.js';
import { matrixNow } from '../priority-matrix.resolver.js';
import { PriorityMatrix } from '../priority-matrix.type.js';
import { priorityMatrixSet } from './priority-matrix-set.command.js';

@InputType({ description: 'How pressing a ticket is that carries two categories.' })
export class PriorityCellInput {
  @Field(() => String, { description: 'Word of the category of the first tree.' })
  @MaxLength(LIMITS.code)
  row!: string;

  @Field(() => String, { description: 'Word of the category of the second tree.' })
  @MaxLength(LIMITS.code)
  column!: string;

  @Field(() => PriorityEnum, { description: 'How pressing it is then.' })
  priority!: Priority;
}

@InputType({ description: 'By which two trees tickets are how pressing, as it is from now on.' })
export class PriorityMatrixSetInput {
  @Field(() => Int, { nullable: true, description: 'Its version as last seen; absent: there was none.' })
  version?: number | null;

  @Field(() => String, { description: 'Word of the first tree, of which a ticket carries one category.' })
  @MaxLength(LIMITS.code)
  rowScheme!: string;

  @Field(() => String, { description: 'Word of the second tree, of which a ticket carries one category.' })
  @MaxLength(LIMITS.code)
  columnScheme!: string;

  @Field(() => [PriorityCellInput], { description: 'What each two give; two that are left out give nothing.' })
  @ArrayMaxSize(LIMITS.matrixCells)
  cells!: PriorityCellInput[];
}

@ObjectType({ description: 'The matrix as it is now, or why it stayed as it was.', simpleResolvers: true })
export class PriorityMatrixPayload extends Payload {
  @Field(() => PriorityMatrix, { nullable: true, description: 'The matrix.' })
  priorityMatrix?: PriorityMatrix | null;
}

@Resolver()
export class PriorityMatrixSetResolver {
  @Authorized('workflow:manage')
  @Mutation(() => PriorityMatrixPayload, { description: 'Says by which two trees of categories tickets are how pressing.' })
  async priorityMatrixSet(
    @Ctx() ctx: Context,
    @Arg('input', () => PriorityMatrixSetInput, { description: 'The matrix.' }) { version = null, ...wish }: PriorityMatrixSetInput,
  ): Promise<PriorityMatrixPayload> {
    return toPayload(ctx, await priorityMatrixSet(ctx, { ...wish, version }), async () => ({ priorityMatrix: await matrixNow(ctx) }));
  }
}
