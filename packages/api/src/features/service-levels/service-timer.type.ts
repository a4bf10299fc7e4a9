import { type StateCategory, textIn } from '@shouwen/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Ctx } from '../../platform/context.js';
import { Ability, toAbility } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { TextInLanguages, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { StateCategoryEnum } from '../workflows/index.js';
import { MARKER_KINDS, type MarkerKind, TIMER_REPEATS, type TimerRepeats, type TimerRow } from './service-level.rules.js';
import { mayManageServiceLevels } from './service-level-words.rules.js';

export const MarkerKindEnum = upperEnum<MarkerKind>(MARKER_KINDS);
registerEnumType(MarkerKindEnum, {
  name: 'ServiceMarkerKind',
  description: 'What can begin or end a timer.',
  valuesConfig: {
    CREATED: { description: 'The ticket was registered.' },
    CLASSIFIED: { description: 'It got its category.' },
    ASSIGNED: { description: 'It was given to a person.' },
    ACCEPTED: { description: 'A person took it on.' },
    HUMAN_REPLY: { description: 'A person answered the customer.' },
    CUSTOMER_MESSAGE: { description: 'The customer wrote or called.' },
    OUTCOME_TOLD: { description: 'The customer heard the outcome.' },
    STATE_ENTERED: { description: 'It came into one of some states.' },
    CATEGORY_ENTERED: { description: 'It came into a state of one of some categories.' },
    DEPARTMENT_ENTERED: { description: 'It came to one of some departments.' },
    SOLVED: { description: 'It was solved.' },
    CLOSED: { description: 'It was closed.' },
    REOPENED: { description: 'It was reopened.' },
  },
});

export const TimerRepeatsEnum = upperEnum<TimerRepeats>(TIMER_REPEATS);
registerEnumType(TimerRepeatsEnum, {
  name: 'ServiceTimerRepeats',
  description: 'How often a timer runs on one ticket.',
  valuesConfig: {
    ONCE: { description: 'Once.' },
    EACH: { description: 'Whenever it begins.' },
    CYCLE: { description: 'Once in each cycle of work: a reopened ticket begins another.' },
  },
});

@ObjectType({ description: 'What begins or ends a timer.', simpleResolvers: true })
export class ServiceMarker {
  @Field(() => MarkerKindEnum, { description: 'What happens.' })
  kind!: MarkerKind;

  @Field(() => [String], { description: 'Words of the states, categories of states or departments it is about; none for the others.' })
  codes!: readonly string[];
}

@ObjectType({ description: 'What the viewer may do to a timer or a policy.', simpleResolvers: true })
export class ServiceLevelAbilities {
  @Field(() => Ability, { description: 'Change it, move it, put it out of use.' })
  update!: Ability;
}

@ObjectType({ description: 'Something that is measured of tickets (SLA-02).', simpleResolvers: true })
export class ServiceTimer {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts changes; sent back with the next.' })
  version!: number;

  @Field(() => String, { description: 'Stable word.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language.' })
  names!: TextInLanguages;

  @Estimated(() => 2)
  @Field(() => [ServiceMarker], { description: 'What begins it, one of these; none: it is measured outside tickets.' })
  starts!: readonly ServiceMarker[];

  @Estimated(() => 2)
  @Field(() => [ServiceMarker], { description: 'What ends it, one of these.' })
  stops!: readonly ServiceMarker[];

  @Field(() => TimerRepeatsEnum, { description: 'How often it runs on one ticket.' })
  repeats!: TimerRepeats;

  @Field(() => [StateCategoryEnum], { description: 'In which states it stands still, where a policy says nothing of its own.' })
  pauses!: readonly StateCategory[];

  @Field(() => Int, { nullable: true, description: 'Reopened within so many seconds it goes on with what had passed; null: never.' })
  resumeWithinSeconds!: number | null;

  @Field(() => Boolean, { description: 'On a ticket that nobody asked for it begins with the first word of the customer.' })
  waitsForCustomer!: boolean;

  @Field(() => Boolean, { description: 'Out of use.' })
  isArchived!: boolean;

  @Field(() => ServiceLevelAbilities, { description: 'What the viewer may do to it.' })
  viewerCan!: ServiceLevelAbilities;
}

export const { Connection: ServiceTimerConnection, Edge: ServiceTimerEdge } = connectionOf(ServiceTimer);

/** A timer as GraphQL shows it. */
export function timerView(ctx: Pick<Ctx, 'actor' | 'language'>, { rules, names, ...timer }: TimerRow): ServiceTimer {
  const { starts, stops, ...said } = rules;
  return {
    ...timer,
    ...said,
    name: textIn(names, ctx.language),
    names: textInLanguages(names),
    starts: starts.map(({ kind, codes = [] }) => ({ kind, codes })),
    stops: stops.map(({ kind, codes = [] }) => ({ kind, codes })),
    viewerCan: { update: toAbility(ctx, mayManageServiceLevels(ctx.actor)) },
  };
}
