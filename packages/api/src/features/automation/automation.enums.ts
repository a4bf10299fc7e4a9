import { registerEnumType } from 'type-graphql';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import {
  ACTION_KINDS,
  type ActionKind,
  RULE_EVENTS,
  RULE_PHASES,
  RULE_TELLS,
  type RuleEvent,
  type RulePhase,
  type RuleTell,
  TRIGGER_KINDS,
  type TriggerKind,
  WAIT_HOURS,
  type WaitHours,
} from './automation.rules.js';

export const RuleEventEnum = upperEnum<RuleEvent>(RULE_EVENTS);
registerEnumType(RuleEventEnum, {
  name: 'AutomationEvent',
  description: 'What of a ticket sets a rule going.',
  valuesConfig: {
    CREATED: { description: 'It was registered.' },
    STATE_CHANGED: { description: 'It came into another state.' },
    ASSIGNED: { description: 'It was given to a person.' },
    DEPARTMENT_CHANGED: { description: 'It came to another department.' },
    ACCEPTED: { description: 'A person took it on.' },
    RETURNED: { description: 'It was sent back.' },
    SOLVED: { description: 'It was solved.' },
    REOPENED: { description: 'It was reopened.' },
    CLOSED: { description: 'It was closed.' },
    EDITED: { description: 'What it says of its matter was put right: type, category, priority.' },
    TAGGED: { description: 'Its tags changed.' },
    FILLED: { description: 'Its form was filled in, or its marks changed.' },
    CUSTOMER_MESSAGE: { description: 'The customer was in touch.' },
    REPLY: { description: 'The customer was told something.' },
    CONTACT_LOGGED: { description: 'A contact was written down, reached or not.' },
    OUTCOME_TOLD: { description: 'The customer heard the outcome.' },
    CLOCK_WARNED: { description: 'The time of a clock is running out.' },
    CLOCK_MISSED: { description: 'The time of a clock ran out.' },
  },
});

export const TriggerKindEnum = upperEnum<TriggerKind>(TRIGGER_KINDS);
registerEnumType(TriggerKindEnum, {
  name: 'AutomationTriggerKind',
  description: 'What sets a rule going.',
  valuesConfig: {
    EVENT: { description: 'Something happens to a ticket.' },
    AFTER: { description: 'A ticket has been in a state for so long.' },
    DAILY: { description: 'A time of the day comes, for every ticket that is not ended.' },
  },
});

export const WaitHoursEnum = upperEnum<WaitHours>(WAIT_HOURS);
registerEnumType(WaitHoursEnum, {
  name: 'AutomationHours',
  description: 'Which time counts.',
  valuesConfig: {
    CALENDAR: { description: 'All of it.' },
    BUSINESS: { description: "While the calendar of the ticket's department is open." },
  },
});

export const ActionKindEnum = upperEnum<ActionKind>(ACTION_KINDS);
registerEnumType(ActionKindEnum, {
  name: 'AutomationActionKind',
  description: 'What a rule does: by the command that people have for it, so that what is refused to them is refused to it.',
  valuesConfig: {
    PRIORITY: { description: 'Sets the priority.' },
    TAG: { description: 'Puts a tag on.' },
    UNTAG: { description: 'Takes a tag off.' },
    TRANSFER: { description: 'Passes the ticket to a department.' },
    ASSIGN: { description: 'Gives it to a person.' },
    TRANSITION: { description: "Takes one of the organisation's own steps." },
    NOTE: { description: 'Writes an internal note.' },
    NOTIFY: { description: 'Writes an internal note that speaks to people, who are told of it.' },
    WATCH: { description: 'Lets people watch it.' },
    MACRO: { description: 'Runs a macro that is for everybody.' },
  },
});

export const RuleTellEnum = upperEnum<RuleTell>(RULE_TELLS);
registerEnumType(RuleTellEnum, {
  name: 'AutomationTell',
  description: 'Whom a rule speaks to; of them those who may see the ticket.',
  valuesConfig: {
    ASSIGNEE: { description: 'Whoever works on it.' },
    OWNER: { description: 'Its first receiver.' },
    HEAD: { description: 'The head of its department, or of the nearest one above that has any.' },
    ROLE: { description: 'Whoever holds a role.' },
    PERSON: { description: 'One person.' },
  },
});

export const RulePhaseEnum = upperEnum<RulePhase>(RULE_PHASES);
registerEnumType(RulePhaseEnum, {
  name: 'AutomationPhase',
  description: 'What a rule is at.',
  valuesConfig: {
    DRAFT: { description: 'It is being written.' },
    TRIAL: { description: 'It only writes what it would do.' },
    LIVE: { description: 'It acts.' },
    OFF: { description: 'It rests.' },
  },
});
