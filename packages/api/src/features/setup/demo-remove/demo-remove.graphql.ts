import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { findDemoData } from '../demo-data.view.js';
import { DemoData } from '../setup.type.js';
import { demoRemove } from './demo-remove.command.js';

@InputType({ description: 'That the demo data shall go.' })
export class DemoRemoveInput {
  @Field(() => String, { description: 'The name of the organisation, as `demoData.confirmation` says it.' })
  @MaxLength(LIMITS.name)
  confirmation!: string;
}

@ObjectType({ description: 'The demo data on its way out, or why it stays.', simpleResolvers: true })
export class DemoRemovePayload extends Payload {
  @Field(() => DemoData, { nullable: true, description: 'What is there yet.' })
  demoData?: DemoData | null;
}

@Resolver()
export class DemoRemoveResolver {
  @Authorized('demo:remove')
  @Mutation(() => DemoRemovePayload, { description: 'Removes everything the demo made; settings, playbook and real people stay.' })
  async demoRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => DemoRemoveInput, { description: 'The confirmation.' }) input: DemoRemoveInput,
  ): Promise<DemoRemovePayload> {
    return toPayload(ctx, await demoRemove(ctx, input), async () => ({ demoData: await findDemoData(ctx) }));
  }
}
