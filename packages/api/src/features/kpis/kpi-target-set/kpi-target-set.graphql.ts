import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, Float, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { kpiTable, toKpi } from '../kpi.queries.js';
import { Kpi, KpiForceEnum } from '../kpi.type.js';
import type { KpiForce } from '../kpi-definition.rules.js';
import { kpiTargetSet } from './kpi-target-set.command.js';

@InputType({ description: 'What the organisation promises by a figure.' })
export class KpiTargetSetInput {
  @Field(() => String, { description: 'The stable word of the figure.' })
  @MaxLength(LIMITS.code)
  key!: string;

  @Field(() => Int, { description: 'The version of the figure that was read.' })
  version!: number;

  @Field(() => Float, { nullable: true, description: 'The target, in the unit of the figure; null or absent: none.' })
  target?: number | null;

  @Field(() => KpiForceEnum, { description: 'What the target means; without a target it means nothing.' })
  force!: KpiForce;
}

@ObjectType({ description: 'The figure as it is now, or why nothing changed.', simpleResolvers: true })
export class KpiTargetSetPayload extends Payload {
  @Field(() => Kpi, { nullable: true, description: 'The figure as it is now.' })
  kpi?: Kpi | null;
}

@Resolver()
export class KpiTargetSetResolver {
  @Authorized('setting:update')
  @Mutation(() => KpiTargetSetPayload, { description: 'Decides the target of a figure, and what it means.' })
  async kpiTargetSet(
    @Ctx() ctx: Context,
    @Arg('input', () => KpiTargetSetInput, { description: 'Figure and target.' }) { target = null, ...input }: KpiTargetSetInput,
  ): Promise<KpiTargetSetPayload> {
    return toPayload(ctx, await kpiTargetSet(ctx, { ...input, target }), async ({ key }) => {
      const kpi = (await kpiTable.of(ctx)).find(key);
      return { kpi: kpi ? toKpi(kpi, ctx.language) : null };
    });
  }
}
