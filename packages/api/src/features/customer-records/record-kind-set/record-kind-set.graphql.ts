import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Matches, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText, TextInLanguagesInput } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { CODE } from '../../../platform/graphql/word.type.js';
import { type CustomerKind, CustomerKindEnum } from '../../customers/index.js';
import { RecordKind } from '../customer-record.type.js';
import { recordKinds } from '../record-kind.queries.js';
import { kindView } from '../record-kind.view.js';
import { recordKindSet } from './record-kind-set.command.js';

@InputType({ description: 'How a record may end.' })
export class RecordEndingInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _; unique in its kind.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => TextInLanguagesInput, { description: 'What it is called.' })
  names!: TextInLanguagesInput;
}

@InputType({ description: 'A whole kind of records about customers, as it is from now on.' })
export class RecordKindSetInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _. One that is there is changed.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen; absent: it is new.' })
  version?: number | null;

  @Field(() => TextInLanguagesInput, { description: 'What it is called.' })
  names!: TextInLanguagesInput;

  @Field(() => String, { description: 'Code of the form that is filled in; it stays once there are records.' })
  @MaxLength(LIMITS.code)
  form!: string;

  @Field(() => CustomerKindEnum, { nullable: true, description: 'Of which customers; of all when absent.' })
  customerKind?: CustomerKind | null;

  @Field(() => [ID], { nullable: true, description: 'Only these roles keep them; empty: whoever may change the customer.' })
  @ArrayMaxSize(LIMITS.ids)
  roleIds?: string[] | null;

  @Field(() => [RecordEndingInput], { description: 'How its records end; empty: they are not open. Those that were said stay.' })
  @ArrayMaxSize(LIMITS.recordEndings)
  endings!: RecordEndingInput[];

  @Field(() => Int, { nullable: true, description: 'Due so many days after the day they are of, 1 to 3650; never when absent.' })
  dueDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Ended, they come again, due so many days later; absent: they do not.' })
  repeatDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'No longer kept; what is on file stays. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The kind as it is now, or why it stayed as it was.', simpleResolvers: true })
export class RecordKindPayload extends Payload {
  @Field(() => RecordKind, { nullable: true, description: 'The kind.' })
  recordKind?: RecordKind | null;
}

/** What every act on a kind of records answers. */
export function recordKindPayload(ctx: Context, outcome: Outcome<{ code: string }>): Promise<RecordKindPayload> {
  return toPayload(ctx, outcome, async ({ code }) => {
    const kind = (await recordKinds.of(ctx)).find((one) => one.code === code);
    return { recordKind: kind ? await kindView(ctx, kind) : null };
  });
}

@Resolver()
export class RecordKindSetResolver {
  @Authorized('customer-field:manage')
  @Mutation(() => RecordKindPayload, { description: 'Adds a kind of records about customers, or changes one.' })
  async recordKindSet(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordKindSetInput, { description: 'The kind.' }) { names, endings, ...input }: RecordKindSetInput,
  ): Promise<RecordKindPayload> {
    const { version = null, customerKind = null, roleIds, dueDays = null, repeatDays = null } = input;
    const said = endings.map(({ code, names: called }) => ({ code, names: localText(called) }));
    const wish = { ...input, names: localText(names), endings: said, version, customerKind, roleIds: roleIds ?? [], dueDays, repeatDays };
    return recordKindPayload(ctx, await recordKindSet(ctx, wish));
  }
}
