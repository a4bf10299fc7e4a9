import { LIMITS, type StateCategory } from '@shouwen/shared';
import { ArrayMaxSize, Matches, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText, TextInLanguagesInput } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { CODE } from '../../../platform/graphql/word.type.js';
import { StateCategoryEnum } from '../../workflows/index.js';
import type { Marker, MarkerKind, TimerRepeats } from '../service-level.rules.js';
import { serviceLevelBook } from '../service-levels.queries.js';
import { MarkerKindEnum, ServiceTimer, TimerRepeatsEnum, timerView } from '../service-timer.type.js';
import { serviceTimerSet } from './service-timer-set.command.js';

@InputType({ description: 'What begins or ends a timer.' })
export class ServiceMarkerInput {
  @Field(() => MarkerKindEnum, { description: 'What happens.' })
  kind!: MarkerKind;

  @Field(() => [String], { nullable: true, description: 'Words of the states, categories of states or departments it is about.' })
  @ArrayMaxSize(LIMITS.clauseValues)
  @MaxLength(LIMITS.code, { each: true })
  codes?: string[] | null;
}

@InputType({ description: 'A whole timer, as it is from now on.' })
export class ServiceTimerSetInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _. One that is there is changed.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen; absent: a new one.' })
  version?: number | null;

  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => [ServiceMarkerInput], { description: 'What begins it, one of these.' })
  @ArrayMaxSize(LIMITS.markers)
  starts!: ServiceMarkerInput[];

  @Field(() => [ServiceMarkerInput], { description: 'What ends it, one of these.' })
  @ArrayMaxSize(LIMITS.markers)
  stops!: ServiceMarkerInput[];

  @Field(() => TimerRepeatsEnum, { description: 'How often it runs on one ticket.' })
  repeats!: TimerRepeats;

  @Field(() => [StateCategoryEnum], { description: 'In which states it stands still.' })
  @ArrayMaxSize(LIMITS.markers)
  pauses!: StateCategory[];

  @Field(() => Int, { nullable: true, description: 'Reopened within so many seconds it goes on with what had passed; absent: never.' })
  resumeWithinSeconds?: number | null;

  @Field(() => Boolean, { description: 'On a ticket that nobody asked for it begins with the first word of the customer.' })
  waitsForCustomer!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Out of use. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The timer as it is now, or why it stayed as it was.', simpleResolvers: true })
export class ServiceTimerPayload extends Payload {
  @Field(() => ServiceTimer, { nullable: true, description: 'The timer.' })
  timer?: ServiceTimer | null;
}

/** What every act on a timer answers. */
export function timerPayload(ctx: Context, outcome: Outcome<{ code: string }>): Promise<ServiceTimerPayload> {
  return toPayload(ctx, outcome, async ({ code }) => {
    const timer = (await serviceLevelBook.of(ctx)).timer(code);
    return { timer: timer ? timerView(ctx, timer) : null };
  });
}

const marker = ({ kind, codes }: ServiceMarkerInput): Marker => ({ kind, ...(codes && codes.length > 0 && { codes }) });

@Resolver()
export class ServiceTimerSetResolver {
  @Authorized('service-level:manage')
  @Mutation(() => ServiceTimerPayload, { description: 'Adds a timer, or says anew what one measures.' })
  async serviceTimerSet(
    @Ctx() ctx: Context,
    @Arg('input', () => ServiceTimerSetInput, { description: 'The timer.' }) input: ServiceTimerSetInput,
  ): Promise<ServiceTimerPayload> {
    const { code, version, names, isArchived, starts, stops, repeats, pauses, resumeWithinSeconds, waitsForCustomer } = input;
    const rules = {
      ...{ starts: starts.map(marker), stops: stops.map(marker), repeats, pauses },
      ...{ resumeWithinSeconds: resumeWithinSeconds ?? null, waitsForCustomer },
    };
    return timerPayload(ctx, await serviceTimerSet(ctx, { code, version: version ?? null, names: localText(names), rules, isArchived }));
  }
}
