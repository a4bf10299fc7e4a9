import { Arg, Authorized, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { findVisiblePerson, Person } from '../../people/index.js';
import { failuresFor } from '../mail/mail-failures.js';
import { mailRetry } from './mail-retry.command.js';

@ObjectType({ description: 'That the server does not take mail to somebody; it goes when it takes one.', simpleResolvers: true })
export class MailFailure {
  readonly personId!: string;

  @Field(() => String, { description: 'What the server answered, or what kept it from being asked; without the address.' })
  answer!: string;

  @Field(() => Boolean, { description: 'Whether it would be the same next time: nothing is sent again by itself.' })
  isFinal!: boolean;

  @Field(() => Int, { description: 'How often in a row.' })
  count!: number;

  @Field(() => DateTime, { description: 'When it was tried last.' })
  at!: Date;
}

@InputType({ description: 'Whose mail is sent once more.' })
export class MailRetryInput {
  @Field(() => ID, { nullable: true, description: 'The person; left out, everybody of the list.' })
  personId?: string | null;
}

@ObjectType({ description: 'What is tried once more, or why not.', simpleResolvers: true })
export class MailRetryPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'To how many people.' })
  count?: number | null;
}

@Resolver(() => MailFailure)
export class MailRetryResolver {
  @Authorized('setting:update')
  @Query(() => [MailFailure], { description: 'To whom the server does not take mail, latest first, at most 100.' })
  mailFailures(@Ctx() ctx: Context): Promise<readonly MailFailure[]> {
    return failuresFor(ctx);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'To whom.' })
  person(@Root() { personId }: MailFailure, @Ctx() ctx: Context): Promise<object | null> {
    return findVisiblePerson(ctx, personId);
  }

  @Authorized('setting:update')
  @Mutation(() => MailRetryPayload, { description: 'Sends once more what the server did not take.' })
  async mailRetry(
    @Ctx() ctx: Context,
    @Arg('input', () => MailRetryInput, { description: 'Whose.' }) { personId = null }: MailRetryInput,
  ): Promise<MailRetryPayload> {
    return toPayload(ctx, await mailRetry(ctx, personId), ({ count }) => ({ count }));
  }
}
