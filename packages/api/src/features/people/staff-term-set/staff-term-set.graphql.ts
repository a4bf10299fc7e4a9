import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { WordInput } from '../../../platform/graphql/word.type.js';
import { positionBook } from '../position.queries.js';
import type { TermKind } from '../position.rules.js';
import { termView } from '../position-view.rules.js';
import { StaffTerm, TermKindEnum } from '../staff-term.type.js';
import { staffTermSet } from './staff-term-set.command.js';

@InputType({ description: 'A word of the personnel vocabulary.' })
export class StaffTermSetInput extends WordInput {
  @Field(() => TermKindEnum, { description: 'What it stands for; never changed.' })
  kind!: TermKind;

  @Field(() => String, { nullable: true, description: 'Of a competency: code of its group.' })
  @MaxLength(LIMITS.code)
  groupCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a certificate: months it counts from its issue; null when each says so itself.' })
  validMonths?: number | null;
}

@ObjectType({ description: 'The word as it is now, or why it stayed as it was.', simpleResolvers: true })
export class StaffTermSetPayload extends Payload {
  @Field(() => StaffTerm, { nullable: true, description: 'The word.' })
  staffTerm?: StaffTerm | null;
}

@Resolver()
export class StaffTermSetResolver {
  @Authorized('position:manage')
  @Mutation(() => StaffTermSetPayload, { description: 'Adds a word to the personnel vocabulary, or changes one.' })
  async staffTermSet(
    @Ctx() ctx: Context,
    @Arg('input', () => StaffTermSetInput, { description: 'The word and its names.' }) { zhCN, zhTW, en, ...wish }: StaffTermSetInput,
  ): Promise<StaffTermSetPayload> {
    const names = localText({ zhCN, zhTW, en });
    return toPayload(ctx, await staffTermSet(ctx, { ...wish, names }), async ({ termId }) => ({
      staffTerm: await findTerm(ctx, termId),
    }));
  }
}

export async function findTerm(ctx: Context, id: string): Promise<StaffTerm | null> {
  const term = (await positionBook.of(ctx)).terms.find((one) => one.id === id);
  return term ? termView(term, ctx.language) : null;
}
