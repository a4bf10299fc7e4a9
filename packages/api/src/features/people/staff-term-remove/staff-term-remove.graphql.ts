import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import type { TermKind } from '../position.rules.js';
import { TermKindEnum } from '../staff-term.type.js';
import { staffTermRemove } from './staff-term-remove.command.js';

@InputType({ description: 'Which word goes.' })
export class StaffTermRemoveInput {
  @Field(() => TermKindEnum, { description: 'What it stands for.' })
  kind!: TermKind;

  @Field(() => String, { description: 'Its code.' })
  @MaxLength(LIMITS.code)
  code!: string;
}

@ObjectType({ description: 'The word that went, or why it stayed.', simpleResolvers: true })
export class StaffTermRemovePayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Its code.' })
  code?: string | null;
}

@Resolver()
export class StaffTermRemoveResolver {
  @Authorized('position:manage')
  @Mutation(() => StaffTermRemovePayload, {
    description:
      'Takes a word out of the personnel vocabulary. Refused while positions, records, other words or types of ticket speak of it.',
  })
  async staffTermRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => StaffTermRemoveInput, { description: 'Which.' }) input: StaffTermRemoveInput,
  ): Promise<StaffTermRemovePayload> {
    return toPayload(ctx, await staffTermRemove(ctx, input), async ({ code }) => ({ code }));
  }
}
