import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { TextInLanguages, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { positionBook } from './position.queries.js';
import { StaffTerm, StaffTermAbilities } from './staff-term.type.js';
import { mayChangeTerms, mayRemoveTerm } from './staff-term-access.rules.js';
import { termUses } from './staff-term-uses.queries.js';

const USES = Symbol('uses of words');

@Resolver(() => StaffTerm)
export class StaffTermResolver {
  @FieldResolver(() => TextInLanguages, { description: 'Its name in each language.' })
  async names(@Root() { kind, code }: StaffTerm, @Ctx() ctx: Context): Promise<TextInLanguages> {
    return textInLanguages((await positionBook.of(ctx)).term(kind, code)?.names ?? { 'zh-CN': code });
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'In how many places positions, records, other words and types of ticket speak of it; null to whoever may not manage positions.',
  })
  async useCount(@Root() { id }: StaffTerm, @Ctx() ctx: Context): Promise<number | null> {
    return mayChangeTerms(ctx.actor).allowed ? usesOf(ctx, id) : null;
  }

  @FieldResolver(() => StaffTermAbilities, { description: 'What the viewer may do to it now, and if not, why.' })
  async viewerCan(@Root() { id }: StaffTerm, @Ctx() ctx: Context): Promise<StaffTermAbilities> {
    const update = mayChangeTerms(ctx.actor);
    const remove = update.allowed ? mayRemoveTerm(ctx.actor, await usesOf(ctx, id)) : update;
    return { update: toAbility(ctx, update), remove: toAbility(ctx, remove) };
  }
}

/** One statement for all words of a list. */
function usesOf(ctx: Context, id: string): Promise<number> {
  return loaderOf(ctx, USES, async (ids: readonly string[]) => {
    const uses = await termUses(ctx, ctx.db.read, await positionBook.of(ctx));
    return ids.map((one) => uses.get(one) ?? 0);
  }).load(id);
}
