import type { Facts } from '@shouwen/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Fact } from '../../../platform/graphql/condition.type.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'A ticket on which a rule would have fired.', simpleResolvers: true })
export class AutomationReplayItem {
  @Field(() => ID, { description: 'Id of the ticket.' })
  ticketId!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => String, { description: 'Type of the event that would have set it going, `after` or `daily`.' })
  cause!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Estimated(() => 2)
  @Field(() => [Fact], { description: 'What its condition asked for: what the event says of it as it was, the rest as it stands now.' })
  facts!: readonly { readonly name: string; readonly values: Facts[string] }[];
}

@ObjectType({ description: 'A rule tried on what happened in the past, and how far that is.', simpleResolvers: true })
export class AutomationReplay {
  @Field(() => DateTime, { description: 'What happened from then on was looked at; of a daily rule, what is there now.' })
  since!: Date;

  @Field(() => DateTime, { description: 'When it was begun.' })
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was done; null while it goes on.' })
  finishedAt!: Date | null;

  @Field(() => Int, { description: 'How many events, or tickets, it has looked at.' })
  checked!: number;

  @Field(() => Int, { description: 'How often it would have fired.' })
  fired!: number;

  @Field(() => Boolean, { description: 'The rule has not changed since.' })
  isCurrent!: boolean;

  @Estimated(() => 20)
  @Field(() => [AutomationReplayItem], { description: 'The first hundred of these on tickets that the viewer may see.' })
  items!: readonly AutomationReplayItem[];
}
