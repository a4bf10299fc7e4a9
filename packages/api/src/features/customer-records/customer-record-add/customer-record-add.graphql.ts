import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { FormValueInput } from '../../forms/index.js';
import { readRecord } from '../customer-record.queries.js';
import { CustomerRecord } from '../customer-record.type.js';
import type { RecordOutcome } from '../record-act.js';
import { customerRecordAdd } from './customer-record-add.command.js';

@InputType({ description: 'What a record says.' })
export abstract class RecordSaidInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it is of; today when absent.' })
  onDay?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which it should end; absent: as usual for its kind. Only of a kind whose records end.',
  })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who sees to it; nobody in particular when absent.' })
  holderId?: string | null;

  @Field(() => [FormValueInput], { description: 'What it says, all of it.' })
  @ArrayMaxSize(LIMITS.formFields)
  fields!: FormValueInput[];
}

@InputType({ description: 'A record about a customer.' })
export class CustomerRecordAddInput extends RecordSaidInput {
  @Field(() => String, { description: 'Of which kind, by its code.' })
  @MaxLength(LIMITS.code)
  kind!: string;
}

@ObjectType({ description: 'The record as it is now, or why nothing changed.', simpleResolvers: true })
export class CustomerRecordPayload extends Payload {
  @Field(() => CustomerRecord, { nullable: true, description: 'The record.' })
  record?: CustomerRecord | null;
}

/** What every act on a record answers. */
export function recordPayload(ctx: Context, info: GraphQLResolveInfo, outcome: RecordOutcome): Promise<object> {
  return toPayload(ctx, outcome, async ({ recordId }) => ({ record: await readRecord(ctx, recordId, info) }));
}

@Resolver()
export class CustomerRecordAddResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerRecordPayload, { description: 'Puts a record about a customer on file.' })
  async customerRecordAdd(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerRecordAddInput, { description: 'About whom, and what.' }) input: CustomerRecordAddInput,
  ): Promise<object> {
    return recordPayload(ctx, info, await customerRecordAdd(ctx, input));
  }
}
