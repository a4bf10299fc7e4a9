import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification.rules.js';

export const NotificationKindEnum = upperEnum(NOTIFICATION_KINDS);
registerEnumType(NotificationKindEnum, {
  name: 'NotificationKind',
  description: 'What people are told of.',
  valuesConfig: {
    MENTIONED: { description: 'A note speaks to the viewer.' },
    DEADLINE: { description: 'A promise about time runs out, or ran out, and the viewer stands on its ladder.' },
    CUSTOMER: { description: 'The customer of a ticket of the viewer was in touch.' },
    WATCHED: { description: 'Something happened to a ticket the viewer watches.' },
    PROMISE: { description: 'A promise to a customer that the viewer sees to is due soon, or its time has passed.' },
    ASSIGNED: { description: 'A ticket was handed to the viewer.' },
    RETURNED: { description: 'A ticket came back to the viewer, or to their department.' },
    REOPENED: { description: 'A ticket the viewer owns or works on was reopened.' },
    SOLVED: { description: 'A ticket the viewer owns was solved: the customer is to be told.' },
    NOTE: { description: 'Somebody wrote an internal note on a ticket of the viewer.' },
    QUEUED: { description: 'A ticket waits in a department of the viewer.' },
  },
});

@ObjectType({ description: 'That the viewer is told of something that happened.', simpleResolvers: true })
export class Notification {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => NotificationKindEnum, { description: 'Why the viewer is told.' })
  kind!: NotificationKind;

  @Field(() => String, { description: "What happened, in one sentence of the viewer's language." })
  title!: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the viewer read it.' })
  readAt!: Date | null;

  ticketId!: string;
}

export const { Connection: NotificationConnection, Edge: NotificationEdge } = connectionOf(Notification);

@ObjectType({ description: "The viewer's notifications as a whole.", simpleResolvers: true })
export class NotificationBox {
  @Field(() => Int, { description: 'How many are unread; 100 means a hundred or more.' })
  unreadCount!: number;
}

@InputType({ description: 'Which notifications.' })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only what is unread (true) or read (false).' })
  isUnread?: boolean | null;

  @Field(() => [NotificationKindEnum], { nullable: true, description: 'Only these kinds.' })
  @ArrayMaxSize(LIMITS.ids)
  kinds?: readonly NotificationKind[] | null;
}
