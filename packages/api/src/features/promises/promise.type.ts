import { type Channel, LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Payload } from '../../platform/graphql/payload.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { Person } from '../people/index.js';
import { Ticket, TicketChannelEnum } from '../tickets/index.js';
import { PROMISE_HOURS, PROMISE_STATES, type PromiseHours, type PromiseState } from './promise.rules.js';

export const PromiseStateEnum = upperEnum<PromiseState>(PROMISE_STATES);
registerEnumType(PromiseStateEnum, {
  name: 'PromiseState',
  description: 'What became of a promise.',
  valuesConfig: {
    OPEN: { description: 'Nothing yet.' },
    KEPT: { description: 'It was kept in time.' },
    LATE: { description: 'It was kept after its time.' },
    BROKEN: { description: 'Its time passed, and it was given up.' },
    WITHDRAWN: { description: 'It was taken back before its time.' },
  },
});

export const PromiseHoursEnum = upperEnum<PromiseHours>(PROMISE_HOURS);
registerEnumType(PromiseHoursEnum, {
  name: 'PromiseHours',
  description: 'By which clock the minutes until a promise is due count.',
  valuesConfig: {
    CALENDAR: { description: 'By the clock on the wall.' },
    BUSINESS: { description: "Only while the ticket's department is open." },
  },
});

export type PromiseDue = 'soon' | 'overdue';
export const PromiseDueEnum = upperEnum<PromiseDue>(['soon', 'overdue']);
registerEnumType(PromiseDueEnum, {
  name: 'PromiseDue',
  description: 'Where an open promise stands against its time.',
  valuesConfig: { SOON: { description: 'Its time is near.' }, OVERDUE: { description: 'Its time has passed.' } },
});

@ObjectType({ description: 'The time of a promise was moved.', simpleResolvers: true })
export class PromiseMoved {
  @Field(() => DateTime, { description: 'When that was.' })
  at!: string;

  @Field(() => DateTime, { description: 'When it was due.' })
  from!: string;

  @Field(() => DateTime, { description: 'When it is due since.' })
  to!: string;
}

@ObjectType({ description: 'What was promised to a customer.', simpleResolvers: true })
export class CustomerPromise {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => String, { description: 'What was promised.' })
  what!: string;

  @Field(() => TicketChannelEnum, { description: 'By which way the customer will hear.' })
  channel!: Channel;

  @Field(() => PromiseHoursEnum, { description: 'By which clock its time was reckoned.' })
  hours!: PromiseHours;

  @Field(() => DateTime, { description: 'When it is due.' })
  dueAt!: string;

  @Field(() => [PromiseMoved], { description: 'How its time was moved, the first move first.' })
  moves!: readonly PromiseMoved[];

  @Field(() => PromiseStateEnum, { description: 'What became of it.' })
  state!: PromiseState;

  @Field(() => Boolean, { description: 'It is open, and a time it was due at has passed.' })
  isOverdue!: boolean;

  @Field(() => DateTime, { description: 'When it was made.' })
  madeAt!: string;

  @Field(() => Person, { nullable: true, description: 'Who made it; null: the house by itself.' })
  madeBy!: Person | null;

  @Field(() => Person, { nullable: true, description: 'Who sees to it.' })
  holder!: Person | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was kept or withdrawn.' })
  endedAt!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who kept or withdrew it.' })
  endedBy!: Person | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  note!: string | null;

  @Field(() => Ticket, { nullable: true, description: 'The ticket it belongs to.' })
  ticket!: Ticket | null;
}

export const { Connection: CustomerPromiseConnection, Edge: CustomerPromiseEdge } = connectionOf(CustomerPromise);

@InputType({ description: 'Which promises. What is left out does not narrow.' })
export class PromiseFilter {
  @Field(() => Boolean, { nullable: true, description: 'Open ones, or others.' })
  isOpen?: boolean | null;

  @Field(() => PromiseDueEnum, { nullable: true, description: 'Open ones whose time is near, or has passed.' })
  due?: PromiseDue | null;

  @Field(() => ID, { nullable: true, description: 'Those this person sees to.' })
  holderId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those on tickets that lie with departments of the viewer or below them.' })
  isOfMyDepartments?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'On tickets that lie with these departments or below them.' })
  @ArrayMaxSize(LIMITS.ids)
  departmentIds?: string[] | null;
}

@ObjectType({ description: 'How many open promises there are.', simpleResolvers: true })
export class PromiseCounts {
  @Field(() => Int, { description: 'Open.' })
  open!: number;

  @Field(() => Int, { description: 'Of those: their time is near.' })
  soon!: number;

  @Field(() => Int, { description: 'Of those: their time has passed.' })
  overdue!: number;
}

@ObjectType({ description: 'The ticket and the promise as they are now, or why nothing changed.', simpleResolvers: true })
export class PromisePayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;

  @Field(() => CustomerPromise, { nullable: true, description: 'The promise.' })
  promise?: CustomerPromise | null;
}
