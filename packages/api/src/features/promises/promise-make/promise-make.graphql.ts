import { type Channel, LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { TicketChannelEnum } from '../../tickets/index.js';
import { DueWishInput } from '../due-wish.js';
import { PromisePayload } from '../promise.type.js';
import { promisePayload } from '../promise-payload.js';
import { promiseMake } from './promise-make.command.js';

@InputType({ description: 'What is promised to the customer of a ticket.' })
export class PromiseMakeInput extends DueWishInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => String, { description: 'What is promised.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  what!: string;

  @Field(() => TicketChannelEnum, { description: 'By which way the customer will hear.' })
  channel!: Channel;
}

@Resolver()
export class PromiseMakeResolver {
  @Authorized('ticket:note')
  @Mutation(() => PromisePayload, {
    description: 'Puts a promise to the customer on record; whoever makes it sees to it. Promises never conflict.',
  })
  async promiseMake(
    @Arg('input', () => PromiseMakeInput, { description: 'What, by when, on which ticket.' }) input: PromiseMakeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return promisePayload(ctx, info, await promiseMake(ctx, input));
  }
}
