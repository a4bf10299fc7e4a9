import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { consentById } from '../disclosure.queries.js';
import { Consent } from '../disclosure.type.js';
import { consentRecord } from './consent-record.command.js';

@InputType({ description: 'A written consent of a customer.' })
export class ConsentRecordInput {
  @Field(() => ID, { description: 'Whose consent it is.' })
  customerId!: string;

  @Field(() => String, { description: 'Who may be given it.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  recipient!: string;

  @Field(() => String, { description: 'What may be given.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  what!: string;

  @Field(() => String, { description: 'For what purpose.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  purpose!: string;

  @Field(() => String, { description: 'Where the written consent is filed, or its words.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  proof!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The first day it holds; today when absent.' })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it holds; without one it holds until it is withdrawn.' })
  validUntil?: string | null;
}

@ObjectType({ description: 'The consent on file, or why it is not.', simpleResolvers: true })
export class ConsentRecordPayload extends Payload {
  @Field(() => Consent, { nullable: true, description: 'The consent.' })
  consent?: Consent | null;
}

@Resolver()
export class ConsentRecordResolver {
  @Authorized('disclosure:consent')
  @Mutation(() => ConsentRecordPayload, { description: 'Puts a written consent of a customer on file.' })
  async consentRecord(
    @Ctx() ctx: Context,
    @Arg('input', () => ConsentRecordInput, { description: 'The consent.' }) input: ConsentRecordInput,
  ): Promise<ConsentRecordPayload> {
    return toPayload(ctx, await consentRecord(ctx, input), async ({ consentId }) => ({ consent: await consentById(ctx, consentId) }));
  }
}
