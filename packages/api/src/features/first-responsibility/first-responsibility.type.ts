import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { Person } from '../people/index.js';
import { Ticket } from '../tickets/index.js';
import { DUTY_STATES, type DutyState } from './duty.rules.js';
import { RESPONSIBILITY_VIEWS, type ResponsibilityView } from './first-responsibility.queries.js';
import { HAND_ON_STATES, type HandOnState } from './hand-on.rules.js';

export const DutyStateEnum = upperEnum<DutyState>(DUTY_STATES);
registerEnumType(DutyStateEnum, {
  name: 'FirstDutyState',
  description: 'How an obligation of the first receiver stands.',
  valuesConfig: {
    OPEN: { description: 'To be done.' },
    PAUSED: { description: 'To be done, its time stands still.' },
    DONE: { description: 'Done in time.' },
    DONE_LATE: { description: 'Done, too late.' },
    MISSED: { description: 'Never done, and its time had run out before the ticket ended.' },
    WAIVED: { description: 'The head let it go.' },
    LAPSED: { description: 'The ticket ended, or something else made it needless, before it was due.' },
  },
});

export const HandOnStateEnum = upperEnum<HandOnState>(HAND_ON_STATES);
registerEnumType(HandOnStateEnum, {
  name: 'HandOnRequestState',
  description: 'How a request stands that another answers for a ticket.',
  valuesConfig: {
    PENDING: { description: 'Waits for the head.' },
    APPROVED: { description: 'It went over.' },
    REFUSED: { description: 'The holder stays.' },
    LAPSED: { description: 'The ticket ended, or had another holder, before anybody decided.' },
  },
});

export const ResponsibilityViewEnum = upperEnum<ResponsibilityView>(RESPONSIBILITY_VIEWS);
registerEnumType(ResponsibilityViewEnum, {
  name: 'FirstResponsibilityView',
  description: 'Which first responsibilities.',
  valuesConfig: {
    MINE: { description: 'What the viewer answers for.' },
    LATE: { description: 'Where the viewer is head: those with an obligation that is late.' },
    ORPHANED: { description: 'Where the viewer is head: those whose holder has left, to be handed on.' },
  },
});

@ObjectType({ description: 'One obligation of the first receiver on a ticket.', simpleResolvers: true })
export class FirstDuty {
  @Field(() => String, { description: "The organisation's word for it." })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => Int, { description: 'The how-manieth of its kind on the ticket.' })
  seq!: number;

  @Field(() => DutyStateEnum, { description: 'How it stands.' })
  state!: DutyState;

  @Field(() => Boolean, { description: 'Whether it is late, or was.' })
  isLate!: boolean;

  @Field(() => Boolean, { description: 'Whether the ticket is not closed before it is done or waived.' })
  isNeeded!: boolean;

  @Field(() => DateTime, { description: 'Since when it was owed.' })
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'By when; null: no time is set, or it stands still.' })
  dueAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was done, waived or lapsed.' })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Type of the event that proves it.' })
  provedBy!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who let it go.' })
  waivedBy!: object | null;
}

@ObjectType({ description: 'What the viewer may do about first responsibility for a ticket.', simpleResolvers: true })
export class FirstResponsibilityViewerCan {
  @Field(() => Ability, { description: 'Ask that another answers for it.' })
  ask!: Ability;

  @Field(() => Ability, { description: 'Choose another holder, for leave or departure.' })
  setHolder!: Ability;

  @Field(() => Ability, { description: 'Let an obligation go.' })
  waive!: Ability;
}

@ObjectType({ description: 'What the viewer may do about a request.', simpleResolvers: true })
export class HandOnRequestViewerCan {
  @Field(() => Ability, { description: 'Decide it.' })
  decide!: Ability;
}

@ObjectType({
  description: 'That the head is asked to let another answer for a ticket. Once decided it never changes.',
  simpleResolvers: true,
})
export class HandOnRequest {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => HandOnStateEnum, { description: 'How it stands.' })
  state!: HandOnState;

  @Field(() => Ticket, { nullable: true, description: 'The ticket.' })
  ticket!: object | null;

  @Field(() => Person, { nullable: true, description: 'Who answers for it.' })
  from!: object | null;

  @Field(() => Person, { nullable: true, description: 'Who is to answer for it.' })
  to!: object | null;

  @Field(() => Person, { nullable: true, description: 'Who asked.' })
  askedBy!: object | null;

  @Field(() => DateTime, { description: 'When.' })
  askedAt!: Date;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Person, { nullable: true, description: 'Who decided.' })
  decidedBy!: object | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the head said to it.' })
  answer!: string | null;

  @Field(() => HandOnRequestViewerCan, { description: 'What the viewer may do about it now.' })
  viewerCan!: HandOnRequestViewerCan;
}

@ObjectType({ description: 'First responsibility (首问责任) for a ticket: who was asked first answers to the end.', simpleResolvers: true })
export class FirstResponsibility {
  @Field(() => Ticket, { nullable: true, description: 'The ticket.' })
  ticket!: object | null;

  @Field(() => Person, { nullable: true, description: 'Who holds it: exactly one, from registration on.' })
  holder!: object | null;

  @Field(() => Boolean, { description: 'Whether the holder has left, so that the head must choose another.' })
  isOrphaned!: boolean;

  @Field(() => DateTime, { description: 'Since when they hold it, or hold it again.' })
  since!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended, with the ticket.' })
  endedAt!: Date | null;

  @Field(() => Int, { description: 'How long the present holder has had it; closed tickets are held by nobody.' })
  heldSeconds!: number;

  @Field(() => DateTime, { nullable: true, description: 'By when the next obligation is due.' })
  nextDueAt!: Date | null;

  @Field(() => Int, { description: 'Obligations done in time.' })
  doneCount!: number;

  @Field(() => Int, { description: 'Obligations that are or were late.' })
  lateCount!: number;

  @Field(() => Int, { description: 'Obligations still open.' })
  openCount!: number;

  @Field(() => [FirstDuty], { description: 'Its obligations, in the order they began.' })
  duties!: readonly FirstDuty[];

  @Estimated(() => 2)
  @Field(() => [HandOnRequest], { description: 'Requests to hand it on, the latest first (at most 50).' })
  requests!: readonly object[];

  @Field(() => FirstResponsibilityViewerCan, { description: 'What the viewer may do about it now.' })
  viewerCan!: FirstResponsibilityViewerCan;
}

export const { Connection: FirstResponsibilityConnection } = connectionOf(FirstResponsibility);
export const { Connection: HandOnRequestConnection } = connectionOf(HandOnRequest);
