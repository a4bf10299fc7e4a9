import { CHANNELS, type Channel, LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, ArrayMinSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { CustomerPayload, customerPayload } from '../../customers/index.js';
import { TicketChannelEnum } from '../../tickets/index.js';
import { contactConsentRecord } from './contact-consent-record.command.js';

@InputType({ description: 'What a customer said about being contacted.' })
export class ContactConsentRecordInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => String, { description: 'For which purpose: a code of the list `CONSENT_PURPOSE`.' })
  @MaxLength(LIMITS.code)
  purpose!: string;

  @Field(() => [TicketChannelEnum], { description: 'By which ways.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(CHANNELS.length)
  channels!: Channel[];

  @Field(() => Boolean, { description: 'Whether they agreed; otherwise they take it back or say no.' })
  isGiven!: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'The day on which they said it; today when absent.' })
  saidOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What proves it: the form, the recording, the words.' })
  @MaxLength(LIMITS.reason)
  evidence?: string | null;
}

@Resolver()
export class ContactConsentRecordResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerPayload, { description: 'Puts on file what a customer said about being contacted for a purpose by some ways.' })
  async contactConsentRecord(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ContactConsentRecordInput, { description: 'Who said what.' }) input: ContactConsentRecordInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await contactConsentRecord(ctx, input));
  }
}
