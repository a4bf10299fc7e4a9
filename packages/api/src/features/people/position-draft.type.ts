import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Outcome } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import { localText, TextInLanguagesInput } from '../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../platform/graphql/payload.js';
import { EmploymentEnum } from './employment.enum.js';
import { findPosition } from './position.resolver.js';
import type { Employment } from './position.rules.js';
import { Position } from './position.type.js';
import type { PositionDraft } from './position-draft.rules.js';

@InputType({ description: 'One competency a position needs.' })
export class ProfileItemInput {
  @Field(() => String, { description: 'Code of the competency.' })
  @MaxLength(LIMITS.code)
  competency!: string;

  @Field(() => String, { nullable: true, description: 'Code of the level needed.' })
  @MaxLength(LIMITS.code)
  level?: string | null;

  @Field(() => TextInLanguagesInput, { nullable: true, description: 'What is needed, in words.' })
  requirement?: TextInLanguagesInput | null;
}

/** What creating and changing a position have in common. */
@InputType({ description: 'What a position says.' })
export class PositionDraftInput {
  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => [TextInLanguagesInput], { description: 'Its duties in order.' })
  @ArrayMaxSize(LIMITS.duties)
  duties!: TextInLanguagesInput[];

  @Field(() => String, { nullable: true, description: 'Code of the lowest grade of education.' })
  @MaxLength(LIMITS.code)
  education?: string | null;

  @Field(() => EmploymentEnum, { nullable: true, description: 'The employment it asks for.' })
  employment?: Employment | null;

  @Field(() => Int, { nullable: true, description: 'Months in service it asks for.' })
  @Min(0)
  @Max(600)
  monthsInService?: number | null;

  @Field(() => [ProfileItemInput], { description: 'The competencies it needs.' })
  @ArrayMaxSize(LIMITS.profile)
  profile!: ProfileItemInput[];

  @Field(() => [String], { description: 'Codes of the certificates it takes.' })
  @ArrayMaxSize(LIMITS.profile)
  @MaxLength(LIMITS.code, { each: true })
  certificates!: string[];

  @Field(() => String, { nullable: true, description: 'Code of the position it reports to.' })
  @MaxLength(LIMITS.code)
  reportsTo?: string | null;
}

export function draftOf(input: PositionDraftInput): PositionDraft {
  const { names, duties, education = null, employment = null, monthsInService = null, profile, certificates, reportsTo } = input;
  return {
    ...{ education, employment, monthsInService, certificates, reportsTo: reportsTo || null },
    names: localText(names),
    duties: duties.map(localText),
    profile: profile.map(({ competency, level, requirement }) => {
      return { competency, ...(level != null && { level }), ...(requirement && { requirement: localText(requirement) }) };
    }),
  };
}

@ObjectType({ description: 'The position as it now is, or why nothing changed.', simpleResolvers: true })
export class PositionPayload extends Payload {
  @Field(() => Position, { nullable: true, description: 'The position.' })
  position?: Position | null;
}

export function positionPayload(ctx: Ctx, outcome: Outcome<{ positionId: string }>): Promise<PositionPayload> {
  return toPayload(ctx, outcome, async ({ positionId }) => ({ position: await findPosition(ctx, positionId) }));
}
