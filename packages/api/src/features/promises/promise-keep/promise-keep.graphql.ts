import { type Channel, type ContactDirection, type ContactResult, LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { ContactDirectionEnum, ContactResultEnum, TicketChannelEnum } from '../../tickets/index.js';
import { PromisePayload } from '../promise.type.js';
import { PromiseAtInput, promisePayload } from '../promise-payload.js';
import { promiseKeep } from './promise-keep.command.js';

@InputType({ description: 'The contact by which a promise was kept.' })
export class KeepingContactInput {
  @Field(() => TicketChannelEnum, { description: 'By which way.' })
  channel!: Channel;

  @Field(() => ContactDirectionEnum, { description: 'Who sought whom.' })
  direction!: ContactDirection;

  @Field(() => ContactResultEnum, { description: 'What came of it.' })
  result!: ContactResult;

  @Field(() => Int, { nullable: true, description: 'How long it took (at most a day).' })
  @Min(0)
  @Max(86_400)
  durationSeconds?: number | null;

  @Field(() => String, { description: 'What was said.' })
  @NotBlank()
  @MaxLength(LIMITS.note)
  body!: string;

  @Field(() => String, { nullable: true, description: 'What was agreed to happen next.' })
  @MaxLength(LIMITS.reason)
  nextStep?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It told the customer the outcome; only where they were reached.' })
  isOutcome?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Files that come with it: what `POST /files/tickets?name=…` answered (at most 20).' })
  @ArrayMaxSize(LIMITS.filesPerNote)
  fileIds?: string[] | null;
}

@InputType({ description: 'A promise that was kept.' })
export class PromiseKeepInput extends PromiseAtInput {
  @Field(() => KeepingContactInput, { nullable: true, description: 'The contact by which, to be logged with it.' })
  contact?: KeepingContactInput | null;
}

@Resolver()
export class PromiseKeepResolver {
  @Authorized('ticket:note')
  @Mutation(() => PromisePayload, {
    description: 'Says that a promise was kept, and logs the contact that kept it. After its time it is late.',
  })
  async promiseKeep(
    @Arg('input', () => PromiseKeepInput, { description: 'Which one, and by which contact.' }) input: PromiseKeepInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return promisePayload(ctx, info, await promiseKeep(ctx, input));
  }
}
