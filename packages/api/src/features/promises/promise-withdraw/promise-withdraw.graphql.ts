import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { PromisePayload } from '../promise.type.js';
import { PromiseAtInput, promisePayload } from '../promise-payload.js';
import { promiseWithdraw } from './promise-withdraw.command.js';

@InputType({ description: 'A promise that will not be kept.' })
export class PromiseWithdrawInput extends PromiseAtInput {
  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@Resolver()
export class PromiseWithdrawResolver {
  @Authorized('ticket:note')
  @Mutation(() => PromisePayload, { description: 'Takes a promise back, saying why. After its time it is broken.' })
  async promiseWithdraw(
    @Arg('input', () => PromiseWithdrawInput, { description: 'Which one, and why.' }) input: PromiseWithdrawInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return promisePayload(ctx, info, await promiseWithdraw(ctx, input));
  }
}
