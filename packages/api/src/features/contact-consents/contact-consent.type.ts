import type { Channel } from '@shouwen/shared';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.js';
import { Person } from '../people/index.js';
import { TicketChannelEnum } from '../tickets/index.js';
import { Word } from '../words/index.js';

@ObjectType({ description: 'What a customer said about being contacted for a purpose by a way.', simpleResolvers: true })
export class ContactConsent {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Word, { description: 'For which purpose.' })
  purpose!: Word;

  @Field(() => TicketChannelEnum, { description: 'By which way.' })
  channel!: Channel;

  @Field(() => Boolean, { description: 'Whether they agreed; otherwise they took it back or said no.' })
  isGiven!: boolean;

  @Field(() => Boolean, { description: 'It is the last they said of it, and holds.' })
  isCurrent!: boolean;

  @Field(() => LocalDate, { description: 'The day on which they said it.' })
  saidOn!: string;

  @Field(() => String, { nullable: true, description: 'What proves it: the form, the recording, the words.' })
  evidence!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who put it on file.' })
  recordedBy!: Person | null;

  @Field(() => DateTime, { description: 'When it was put on file.' })
  recordedAt!: string;
}

export const { Connection: ContactConsentConnection, Edge: ContactConsentEdge } = connectionOf(ContactConsent);
