import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { DEMO_KINDS, type DemoKind } from './demo-data.queries.js';
import type { SetupStepCode } from './setup-checklist.queries.js';

export const SetupStepEnum: Readonly<Record<string, SetupStepCode>> = {
  COMPANY: 'company',
  DEPARTMENTS: 'departments',
  PEOPLE: 'people',
  INTAKE: 'intake',
  SERVICE: 'service',
  FIRST_TICKET: 'firstTicket',
  INVITE: 'invite',
};
registerEnumType(SetupStepEnum, {
  name: 'SetupStepCode',
  description: 'A step of the set-up.',
  valuesConfig: {
    COMPANY: { description: 'Say who the organisation is.' },
    DEPARTMENTS: { description: 'Lay out the departments.' },
    PEOPLE: { description: 'Bring the people in.' },
    INTAKE: { description: 'Decide what is taken in: kinds of tickets and their forms.' },
    SERVICE: { description: 'Decide what is promised: targets of the figures.' },
    FIRST_TICKET: { description: 'Register the first ticket.' },
    INVITE: { description: 'Let others sign in.' },
  },
});

@ObjectType({ description: 'A step of the set-up as it stands now.', simpleResolvers: true })
export class SetupStep {
  @Field(() => SetupStepEnum, { description: 'The step.' })
  code!: SetupStepCode;

  @Field(() => Boolean, { description: 'Whether it is done.' })
  isDone!: boolean;

  @Field(() => Int, { description: 'How many there are of what it is about; more than 1000 tickets are not counted.' })
  count!: number;
}

@ObjectType({ description: 'The way from an empty installation to people who work with it.', simpleResolvers: true })
export class SetupChecklist {
  @Field(() => Boolean, { description: 'Whether the administrators have put it away.' })
  isDismissed!: boolean;

  @Field(() => [SetupStep], { description: 'The seven steps in order.' })
  steps!: readonly SetupStep[];
}

export const DemoKindEnum = upperEnum(DEMO_KINDS);
registerEnumType(DemoKindEnum, {
  name: 'DemoKind',
  description: 'A kind of thing that the demo made.',
  valuesConfig: {
    TICKET: { description: 'Tickets.' },
    CUSTOMER: { description: 'Customers.' },
    PERSON: { description: 'People.' },
  },
});

@ObjectType({ description: 'Demo data that somebody has come to use.', simpleResolvers: true })
export class DemoReference {
  @Field(() => DemoKindEnum, {
    description: 'Tickets: somebody worked on them since, and they go. Customers, people: real tickets need them, and they stay.',
  })
  kind!: DemoKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => [String], { description: 'Some of them by number or name.' })
  examples!: readonly string[];
}

@ObjectType({ description: 'What the demo made, and how far its removal has come.', simpleResolvers: true })
export class DemoData {
  @Field(() => Boolean, { description: 'Whether there is any.' })
  isThere!: boolean;

  @Field(() => Int, { description: 'Tickets it made that are still there.' })
  ticketCount!: number;

  @Field(() => Int, { description: 'Customers it made that are still there.' })
  customerCount!: number;

  @Field(() => Int, { description: 'People it made that are still there.' })
  personCount!: number;

  @Field(() => [DemoReference], { description: 'What somebody has come to use.' })
  references!: readonly DemoReference[];

  @Field(() => String, { description: 'What has to be typed to have it removed: the name of the organisation.' })
  confirmation!: string;

  @Field(() => Boolean, { description: 'Whether it is being removed now.' })
  isBeingRemoved!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many things there were when the removal began; null: it has not.' })
  total!: number | null;
}
