import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { Notices, noticesOf } from '../notices.type.js';
import { maintenanceSet } from './maintenance-set.command.js';

const REASON = 300;

@InputType({ description: 'Whether the installation is closed for changes.' })
export class MaintenanceSetInput {
  @Field(() => Int, { description: 'The version of the maintenance state as last seen.' })
  version!: number;

  @Field(() => Boolean, { description: 'Closed from now on, or open again.' })
  isOn!: boolean;

  @Field(() => String, { nullable: true, description: 'What is being done, for everybody to read.' })
  @MaxLength(REASON)
  reason?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is expected to be over.' })
  expectedEndAt?: Date | null;
}

@ObjectType({ description: 'What everybody is told from now on, or why nothing changed.', simpleResolvers: true })
export class MaintenanceSetPayload extends Payload {
  @Field(() => Notices, { nullable: true, description: 'What the viewer is shown.' })
  notices?: Notices | null;
}

@Resolver()
export class MaintenanceSetResolver {
  @Authorized('maintenance:manage')
  @Mutation(() => MaintenanceSetPayload, {
    description: 'Closes the installation for changes or opens it again: reading goes on, jobs pause, administrators can still sign in.',
  })
  async maintenanceSet(
    @Ctx() ctx: Context,
    @Arg('input', () => MaintenanceSetInput, { description: 'The state it is to have.' }) input: MaintenanceSetInput,
  ): Promise<MaintenanceSetPayload> {
    const request = { ...input, reason: input.reason ?? '', expectedEndAt: input.expectedEndAt ?? null };
    return toPayload(ctx, await maintenanceSet(ctx, request), async () => ({ notices: await noticesOf(ctx) }));
  }
}
