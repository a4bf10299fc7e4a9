import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, ArrayNotEmpty, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { PersonPayload, personPayload } from '../person-payload.type.js';
import { personAssess } from './person-assess.command.js';

@InputType({ description: 'How far somebody has come in one competency.' })
export class CompetencyRatingInput {
  @Field(() => String, { description: 'Code of the competency.' })
  @MaxLength(LIMITS.code)
  competency!: string;

  @Field(() => String, { nullable: true, description: 'Code of the level reached; absent where nothing is graded.' })
  @MaxLength(LIMITS.code)
  level?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether what is asked in words is met.' })
  isMet?: boolean | null;

  @Field(() => String, { nullable: true, description: 'On what it rests.' })
  @MaxLength(LIMITS.reason)
  note?: string | null;
}

@InputType({ description: 'An assessment.' })
export class PersonAssessInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => [CompetencyRatingInput], { description: 'The competencies that were assessed; others stay as they were.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(LIMITS.profile)
  ratings!: CompetencyRatingInput[];
}

@Resolver()
export class PersonAssessResolver {
  @Authorized('person:assess')
  @Mutation(() => PersonPayload, { description: 'Writes down how far somebody has come in some competencies.' })
  async personAssess(
    @Ctx() ctx: Context,
    @Arg('input', () => PersonAssessInput, { description: 'The assessment.' }) input: PersonAssessInput,
  ): Promise<PersonPayload> {
    return personPayload(ctx, await personAssess(ctx, input));
  }
}
