import { LIMITS } from '@shouwen/shared';
import { Matches, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText, TextInLanguagesInput } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { type CustomerKind, CustomerKindEnum } from '../../customers/index.js';
import { filePoints } from '../file-point.queries.js';
import type { FilePointSubject } from '../file-point.rules.js';
import { FilePoint, FilePointSubjectEnum, pointView } from '../file-upkeep.type.js';
import { filePointSet } from './file-point-set.command.js';

@InputType({ description: 'Something that a complete file of a customer holds.' })
export class FilePointSetInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _. One that is there is changed.' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9_-]*$/)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen; absent: it is new.' })
  version?: number | null;

  @Field(() => TextInLanguagesInput, { description: 'What is said to be missing where it is.' })
  names!: TextInLanguagesInput;

  @Field(() => FilePointSubjectEnum, { description: 'What is looked for.' })
  subject!: FilePointSubject;

  @Field(() => String, { nullable: true, description: 'Of a field of customers or a kind of records: its word.' })
  @MaxLength(LIMITS.code)
  ofCode?: string | null;

  @Field(() => CustomerKindEnum, { nullable: true, description: 'Of which customers; of all when absent.' })
  customerKind?: CustomerKind | null;

  @Field(() => Int, { description: 'How much it counts beside the others, 1 to 100.' })
  weight!: number;

  @Field(() => Boolean, { nullable: true, description: 'No longer looked for. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The point as it is now, or why it stayed as it was.', simpleResolvers: true })
export class FilePointPayload extends Payload {
  @Field(() => FilePoint, { nullable: true, description: 'The point.' })
  filePoint?: FilePoint | null;
}

@Resolver()
export class FilePointSetResolver {
  @Authorized('customer-field:manage')
  @Mutation(() => FilePointPayload, { description: 'Adds something that a complete file of a customer holds, or changes it.' })
  async filePointSet(
    @Ctx() ctx: Context,
    @Arg('input', () => FilePointSetInput, { description: 'The point.' }) input: FilePointSetInput,
  ): Promise<FilePointPayload> {
    return toPayload(ctx, await filePointSet(ctx, { ...input, names: localText(input.names) }), async ({ code }) => {
      const point = (await filePoints.of(ctx)).find((one) => one.code === code);
      return { filePoint: point ? pointView(ctx, point) : null };
    });
  }
}
