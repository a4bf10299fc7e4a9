import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import type { TermKind } from '../position.rules.js';
import { TermKindEnum } from '../staff-term.type.js';
import { findTerm, StaffTermSetPayload } from '../staff-term-set/staff-term-set.graphql.js';
import { staffTermMove } from './staff-term-move.command.js';

@InputType({ description: 'Where among its kind a word goes.' })
export class StaffTermMoveInput {
  @Field(() => TermKindEnum, { description: 'What it stands for.' })
  kind!: TermKind;

  @Field(() => String, { description: 'Its code.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Code of the word it goes in front of; absent: behind all others of its kind.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class StaffTermMoveResolver {
  @Authorized('position:manage')
  @Mutation(() => StaffTermSetPayload, {
    description: 'Puts a word at another place among its kind; levels and grades of education go from low to high.',
  })
  async staffTermMove(
    @Ctx() ctx: Context,
    @Arg('input', () => StaffTermMoveInput, { description: 'Which, and where to.' }) { kind, code, beforeCode }: StaffTermMoveInput,
  ): Promise<StaffTermSetPayload> {
    return toPayload(ctx, await staffTermMove(ctx, { kind, code, beforeCode: beforeCode ?? null }), async ({ termId }) => ({
      staffTerm: await findTerm(ctx, termId),
    }));
  }
}
