import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { SetupChecklist } from '../setup.type.js';
import { setupSteps } from '../setup-checklist.queries.js';
import { setupChecklistDismiss } from './setup-checklist-dismiss.command.js';

@InputType({ description: 'Whether the checklist is put away.' })
export class SetupChecklistDismissInput {
  @Field(() => Boolean, { description: 'False shows it again.' })
  isDismissed!: boolean;
}

@ObjectType({ description: 'The checklist.', simpleResolvers: true })
export class SetupChecklistDismissPayload extends Payload {
  @Field(() => SetupChecklist, { nullable: true, description: 'The checklist.' })
  checklist?: SetupChecklist | null;
}

@Resolver()
export class SetupChecklistDismissResolver {
  @Authorized('setting:update')
  @Mutation(() => SetupChecklistDismissPayload, { description: 'Puts the checklist away for all administrators, or shows it again.' })
  async setupChecklistDismiss(
    @Ctx() ctx: Context,
    @Arg('input', () => SetupChecklistDismissInput, { description: 'Away or not.' }) input: SetupChecklistDismissInput,
  ): Promise<SetupChecklistDismissPayload> {
    return toPayload(ctx, await setupChecklistDismiss(ctx, input.isDismissed), async ({ isDismissed }) => ({
      checklist: { isDismissed, steps: await setupSteps(ctx) },
    }));
  }
}
