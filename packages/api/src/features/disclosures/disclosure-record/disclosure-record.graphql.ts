import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { disclosureById } from '../disclosure.queries.js';
import { Disclosure } from '../disclosure.type.js';
import { disclosureRecord } from './disclosure-record.command.js';

@InputType({ description: 'That something of a customer is given to the recipient of a consent.' })
export class DisclosureRecordInput {
  @Field(() => ID, { description: 'The consent it rests on; it says to whom.' })
  consentId!: string;

  @Field(() => String, { description: 'What is given.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  what!: string;

  @Field(() => String, { nullable: true, description: 'How: by mail, on paper …' })
  @MaxLength(LIMITS.name)
  means?: string | null;
}

@ObjectType({ description: 'The disclosure on record, or why it must not be.', simpleResolvers: true })
export class DisclosureRecordPayload extends Payload {
  @Field(() => Disclosure, { nullable: true, description: 'The disclosure.' })
  disclosure?: Disclosure | null;
}

@Resolver()
export class DisclosureRecordResolver {
  @Authorized('disclosure:record')
  @Mutation(() => DisclosureRecordPayload, {
    description: 'Records that something of a customer is given to an outsider. Refused unless a written consent is in force.',
  })
  async disclosureRecord(
    @Ctx() ctx: Context,
    @Arg('input', () => DisclosureRecordInput, { description: 'What, and on which consent it rests.' }) input: DisclosureRecordInput,
  ): Promise<DisclosureRecordPayload> {
    return toPayload(ctx, await disclosureRecord(ctx, input), async ({ disclosureId }) => ({
      disclosure: await disclosureById(ctx, disclosureId),
    }));
  }
}
