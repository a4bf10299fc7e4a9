import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { SettingDecision } from '../settings/index.js';
import { staff } from './person.queries.js';

@Resolver(() => SettingDecision)
export class SettingDecisionActorResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The name of whoever decided; null for the system.' })
  async actorName(@Root() { actorId }: { actorId: string | null }, @Ctx() ctx: Context): Promise<string | null> {
    return (actorId !== null && (await staff.of(ctx)).find(actorId)?.name) || null;
  }
}
