import { LIMITS, type Priority } from '@shouwen/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { ConditionView } from '../../platform/graphql/condition.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { PriorityEnum } from '../../platform/graphql/priority.type.js';
import { Department } from '../departments/index.js';
import { Person, SharedWithEnum } from '../people/index.js';
import { type NoteAudience, NoteAudienceEnum } from '../tickets/index.js';
import { Word } from '../words/index.js';
import { Category } from '../workflows/index.js';
import type { SharedWith } from './macro.rules.js';

@ObjectType({ description: 'What a macro writes on the ticket.', simpleResolvers: true })
export class MacroText {
  @Field(() => NoteAudienceEnum, { description: 'For whom it is.' })
  audience!: NoteAudience;

  @Field(() => String, { description: 'The wording, with its variables between `{{` and `}}`.' })
  body!: string;

  @Field(() => Boolean, { description: 'It tells the customer the outcome.' })
  isOutcome!: boolean;
}

@ObjectType({ description: "One of the organisation's own steps.", simpleResolvers: true })
export class MacroTransition {
  @Field(() => String, { description: 'Code of the step.' })
  code!: string;

  @Field(() => String, { description: "What it is called in the viewer's language." })
  name!: string;
}

@ObjectType({ description: 'With what a macro says that a ticket is solved.', simpleResolvers: true })
export class MacroResolution {
  @Field(() => String, { description: 'Why it happened.' })
  cause!: string;

  @Field(() => String, { description: 'What was done about it.' })
  measure!: string;
}

@ObjectType('MacroActions', { description: 'What a macro does; what is null or empty it leaves alone.', simpleResolvers: true })
export class MacroActionsView {
  @Field(() => Boolean, { description: 'Whoever applies it takes the ticket on.' })
  accept!: boolean;

  @Field(() => PriorityEnum, { nullable: true, description: 'The priority it sets.' })
  priority!: Priority | null;

  @Field(() => Category, { nullable: true, description: 'The problem category it sets.' })
  category!: Category | null;

  @Field(() => [Word], { description: 'Tags it puts on.' })
  @Estimated(() => LIMITS.tags)
  addTags!: readonly Word[];

  @Field(() => [Word], { description: 'Tags it takes off.' })
  @Estimated(() => LIMITS.tags)
  removeTags!: readonly Word[];

  @Field(() => MacroText, { nullable: true, description: 'What it writes.' })
  text!: MacroText | null;

  @Field(() => MacroTransition, { nullable: true, description: "The organisation's own step it takes." })
  transition!: MacroTransition | null;

  @Field(() => MacroResolution, { nullable: true, description: 'With what it says that the ticket is solved.' })
  resolve!: MacroResolution | null;

  @Field(() => Department, { nullable: true, description: 'The department it passes the ticket to.' })
  department!: Department | null;

  @Field(() => Person, { nullable: true, description: 'The person it gives the ticket to.' })
  assignee!: Person | null;

  @Field(() => String, { nullable: true, description: 'Why it is passed on, or why the step is taken.' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'It closes the ticket.' })
  close!: boolean;
}

@ObjectType({ description: 'Acts and wording that are done to a ticket together.', simpleResolvers: true })
export class Macro {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => String, { description: 'What it is found by.' })
  title!: string;

  @Field(() => MacroActionsView, { description: 'What it does, in the order it is done.' })
  actions!: MacroActionsView;

  @Field(() => ConditionView, { nullable: true, description: 'For which tickets it is; null: for any.' })
  appliesWhen!: ConditionView | null;

  @Field(() => String, { nullable: true, description: "For which tickets it is, as a sentence in the viewer's language." })
  appliesTo!: string | null;

  @Field(() => SharedWithEnum, { description: 'Whom it is for.' })
  audience!: SharedWith;

  @Field(() => Department, { nullable: true, description: 'The department it is for, with DEPARTMENT.' })
  department!: Department | null;

  @Field(() => Ability, { description: 'Whether the viewer may change or remove it.' })
  keeping!: Ability;
}

export const { Connection: MacroConnection, Edge: MacroEdge } = connectionOf(Macro);
