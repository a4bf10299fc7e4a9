import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { RecordKindPayload, recordKindPayload } from '../record-kind-set/record-kind-set.graphql.js';
import { recordKindMove } from './record-kind-move.command.js';

@InputType({ description: 'Where in the order a kind of records goes.' })
export class RecordKindMoveInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Word of the kind it goes in front of; absent: behind all others.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class RecordKindMoveResolver {
  @Authorized('customer-field:manage')
  @Mutation(() => RecordKindPayload, { description: 'Puts a kind of records at another place in the order in which kinds are offered.' })
  async recordKindMove(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordKindMoveInput, { description: 'Which, and where to.' }) { code, beforeCode }: RecordKindMoveInput,
  ): Promise<RecordKindPayload> {
    return recordKindPayload(ctx, await recordKindMove(ctx, { code, beforeCode: beforeCode ?? null }));
  }
}
