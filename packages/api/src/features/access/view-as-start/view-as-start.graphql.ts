import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { Person, staff } from '../../people/index.js';
import { viewAsStart } from './view-as-start.command.js';

@InputType({ description: 'As whom to look, and why.' })
export class ViewAsStartInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'Why; kept with who and when.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'As whom the session looks from now on, or why not.', simpleResolvers: true })
export class ViewAsStartPayload extends Payload {
  @Field(() => Person, { nullable: true, description: 'As whom.' })
  person?: Person | null;
}

@Resolver()
export class ViewAsStartResolver {
  @Authorized('person:view-as')
  @Mutation(() => ViewAsStartPayload, {
    description: 'Lets this session look as another person who holds nothing beyond the viewer. It is read-only and logged.',
  })
  async viewAsStart(
    @Ctx() ctx: Context,
    @Arg('input', () => ViewAsStartInput, { description: 'As whom, and why.' }) input: ViewAsStartInput,
  ): Promise<ViewAsStartPayload> {
    return toPayload(ctx, await viewAsStart(ctx, input), async ({ personId }) => ({
      person: (await staff.of(ctx)).find(personId) ?? null,
    }));
  }
}
