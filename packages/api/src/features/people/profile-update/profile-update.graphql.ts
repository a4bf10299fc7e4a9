import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { PersonPayload, personPayload } from '../person-payload.type.js';
import { profileUpdate } from './profile-update.command.js';

@InputType({ description: 'What people change of themselves: what is absent stays, null empties.' })
export class ProfileUpdateInput {
  @Field(() => String, { nullable: true, description: 'Work phone.' })
  @MaxLength(LIMITS.phone)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA name of the time zone; null is the organisation’s.' })
  @MaxLength(LIMITS.timeZone)
  timeZone?: string | null;
}

@Resolver()
export class ProfileUpdateResolver {
  @Authorized()
  @Mutation(() => PersonPayload, { description: "Changes the viewer's own profile." })
  async profileUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => ProfileUpdateInput, { description: 'The changes.' }) input: ProfileUpdateInput,
  ): Promise<PersonPayload> {
    return personPayload(ctx, await profileUpdate(ctx, input));
  }
}
