/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What became of one action. */
export type AutomationActOutcome =
  /** It was done. */
  | 'DONE'
  /** It was refused. */
  | 'REFUSED'
  /** It was not done. */
  | 'UNDONE'
  /** It was so already, or concerned nobody. */
  | 'UNNEEDED';

/** One thing a rule does. */
export type AutomationActionInput = {
  /** What. */
  kind: AutomationActionKind;
  /** Of NOTIFY and WATCH: who. */
  tell?: AutomationTell | null | undefined;
  /** Of NOTE and NOTIFY: the words, with variables of quick replies; of others: why. */
  text?: string | null | undefined;
  /** With what: a priority in lower case; the code of a tag, department, step, macro or role; the id of a person. */
  value?: string | null | undefined;
};

/** What a rule does: by the command that people have for it, so that what is refused to them is refused to it. */
export type AutomationActionKind =
  /** Gives it to a person. */
  | 'ASSIGN'
  /** Runs a macro that is for everybody. */
  | 'MACRO'
  /** Writes an internal note. */
  | 'NOTE'
  /** Writes an internal note that speaks to people, who are told of it. */
  | 'NOTIFY'
  /** Sets the priority. */
  | 'PRIORITY'
  /** Puts a tag on. */
  | 'TAG'
  /** Passes the ticket to a department. */
  | 'TRANSFER'
  /** Takes one of the organisation's own steps. */
  | 'TRANSITION'
  /** Takes a tag off. */
  | 'UNTAG'
  /** Lets people watch it. */
  | 'WATCH';

/** What of a ticket sets a rule going. */
export type AutomationEvent =
  /** A person took it on. */
  | 'ACCEPTED'
  /** It was given to a person. */
  | 'ASSIGNED'
  /** The time of a clock ran out. */
  | 'CLOCK_MISSED'
  /** The time of a clock is running out. */
  | 'CLOCK_WARNED'
  /** It was closed. */
  | 'CLOSED'
  /** A contact was written down, reached or not. */
  | 'CONTACT_LOGGED'
  /** It was registered. */
  | 'CREATED'
  /** The customer was in touch. */
  | 'CUSTOMER_MESSAGE'
  /** It came to another department. */
  | 'DEPARTMENT_CHANGED'
  /** What it says of its matter was put right: type, category, priority. */
  | 'EDITED'
  /** Its form was filled in, or its marks changed. */
  | 'FILLED'
  /** The customer heard the outcome. */
  | 'OUTCOME_TOLD'
  /** It was reopened. */
  | 'REOPENED'
  /** The customer was told something. */
  | 'REPLY'
  /** It was sent back. */
  | 'RETURNED'
  /** It was solved. */
  | 'SOLVED'
  /** It came into another state. */
  | 'STATE_CHANGED'
  /** Its tags changed. */
  | 'TAGGED';

/** Which firings. */
export type AutomationFiringFilter = {
  /** That came to this. */
  outcome?: AutomationOutcome | null | undefined;
  /** Of this rule. */
  ruleCode?: string | null | undefined;
  /** On this ticket. */
  ticketId?: string | null | undefined;
};

/** Which time counts. */
export type AutomationHours =
  /** While the calendar of the ticket's department is open. */
  | 'BUSINESS'
  /** All of it. */
  | 'CALENDAR';

/** What a firing came to. */
export type AutomationOutcome =
  /** What it does was done, or was so already. */
  | 'DONE'
  /** One action was refused, so none was done; it is not tried again. */
  | 'REFUSED'
  /** It was stopped, because rules ran in circles. */
  | 'STOPPED'
  /** The rule is on trial: nothing was done. */
  | 'TRIAL';

/** What a rule is at. */
export type AutomationPhase =
  /** It is being written. */
  | 'DRAFT'
  /** It acts. */
  | 'LIVE'
  /** It rests. */
  | 'OFF'
  /** It only writes what it would do. */
  | 'TRIAL';

/** What a rule is at from now on. */
export type AutomationPhaseSetInput = {
  /** Its word. */
  code: string;
  /** What it is at next: one of `nextPhases`. */
  phase: AutomationPhase;
  /** Its version as last seen. */
  version: number;
};

/** Which rule is tried on what happened, and how far back. */
export type AutomationReplayInput = {
  /** Its word. */
  code: string;
  /** How many days back, up to 90. */
  days: number;
  /** Its version as last seen. */
  version: number;
};

/** Where among the rules one goes. */
export type AutomationRuleMoveInput = {
  /** Word of the one it goes in front of; absent: behind all others. */
  beforeCode?: string | null | undefined;
  /** Its word. */
  code: string;
};

/** A whole rule, as it is from now on. */
export type AutomationRuleSetInput = {
  /** What it does, in order, all or nothing. */
  actions: Array<AutomationActionInput>;
  /** The word: letters, digits, - and _. One that is there is changed. */
  code: string;
  /** Its name. */
  names: TextInLanguagesInput;
  /** What sets it going. */
  trigger: AutomationTriggerInput;
  /** Its version as last seen; absent: a new one. */
  version?: number | null | undefined;
  /** For which tickets; without a clause for all. */
  when: ConditionInput;
};

/** Whom a rule speaks to; of them those who may see the ticket. */
export type AutomationTell =
  /** Whoever works on it. */
  | 'ASSIGNEE'
  /** The head of its department, or of the nearest one above that has any. */
  | 'HEAD'
  /** Its first receiver. */
  | 'OWNER'
  /** One person. */
  | 'PERSON'
  /** Whoever holds a role. */
  | 'ROLE';

/** What sets a rule going. */
export type AutomationTriggerInput = {
  /** Of DAILY: the clock where the organisation is, `09:00`. */
  at?: string | null | undefined;
  /** Of EVENT: any of these. */
  events?: Array<AutomationEvent> | null | undefined;
  /** Of AFTER: which time counts; absent: all of it. */
  hours?: AutomationHours | null | undefined;
  /** Of AFTER: whatever people do to the ticket begins the time anew. */
  isQuiet?: boolean | null | undefined;
  /** Of DAILY: only on days on which the organisation's calendar is open. */
  isWorkdays?: boolean | null | undefined;
  /** An event or a time. */
  kind: AutomationTriggerKind;
  /** Of AFTER: how long. */
  seconds?: number | null | undefined;
  /** Of AFTER: codes of the states; none: any that is not ended. */
  states?: Array<string> | null | undefined;
};

/** What sets a rule going. */
export type AutomationTriggerKind =
  /** A ticket has been in a state for so long. */
  | 'AFTER'
  /** A time of the day comes, for every ticket that is not ended. */
  | 'DAILY'
  /** Something happens to a ticket. */
  | 'EVENT';

/** Where in its tree a category goes, with everything below it. */
export type CategoryMoveInput = {
  /** Word of the one there it goes in front of; absent: behind all of them. */
  beforeCode?: string | null | undefined;
  /** Its word. */
  code: string;
  /** Word of the category it goes below; absent: at the top. */
  parentCode?: string | null | undefined;
};

/** Where in the order a tree of categories goes. */
export type CategorySchemeMoveInput = {
  /** Word of the tree it goes in front of; absent: behind all others. */
  beforeCode?: string | null | undefined;
  /** Its word. */
  code: string;
};

/** A tree of categories. */
export type CategorySchemeSetInput = {
  /** It is a checklist, and until when it must be whole; null: it is none. Left out: stays. */
  checklist?: ChecklistUse | null | undefined;
  /** The word: letters, digits, - and _. One that is there is renamed. */
  code: string;
  /** Its name in English. */
  en?: string | null | undefined;
  /** A ticket may carry several of it. Left out: stays. */
  holdsSeveral?: boolean | null | undefined;
  /** No longer offered; what tickets carry stays. Left out: stays. */
  isArchived?: boolean | null | undefined;
  /** Words of the ticket types that must carry one of it. Left out: they stay. */
  requiredFor?: Array<string> | null | undefined;
  /** Words of the ticket types it is for; none: for all. Left out: they stay. */
  types?: Array<string> | null | undefined;
  /** Its name in simplified Chinese. */
  zhCN: string;
  /** Its name in traditional Chinese. */
  zhTW?: string | null | undefined;
};

/** A category. */
export type CategorySetInput = {
  /** The word: letters, digits, - and _. One that is there is renamed. */
  code: string;
  /** Where its tickets start; null: as above. Left out: stays. */
  departmentId?: string | null | undefined;
  /** The standard document for them; null: as above. Left out: stays. */
  documentId?: string | null | undefined;
  /** Its name in English. */
  en?: string | null | undefined;
  /** Word of the form its tickets fill in; null: as above. Left out: stays. */
  form?: string | null | undefined;
  /** No longer offered; tickets that carry it keep it. Left out: stays. */
  isArchived?: boolean | null | undefined;
  /** Of a new one: word of the category above; absent: at the top. */
  parentCode?: string | null | undefined;
  /** Of a new one: word of its tree. */
  scheme?: string | null | undefined;
  /** Words of the ticket types it is for; none: for all. Left out: they stay. */
  types?: Array<string> | null | undefined;
  /** Word of the workflow its new tickets run by; null: as above. Left out: stays. */
  workflow?: string | null | undefined;
  /** Its name in simplified Chinese. */
  zhCN: string;
  /** Its name in traditional Chinese. */
  zhTW?: string | null | undefined;
};

/** Until when a checklist must be whole. */
export type ChecklistUse =
  /** Before the ticket is closed. */
  | 'CLOSE'
  /** It need not be. */
  | 'FREE'
  /** Before the ticket is solved. */
  | 'RESOLVE';

/** What a change of the rules would do to a clock. */
export type ClockFate =
  /** Nothing would be promised any more: it ends without a verdict. */
  | 'ENDED'
  /** It would have more time. */
  | 'LONGER'
  /** It would be late at once. */
  | 'OVERDUE'
  /** Nothing. */
  | 'SAME'
  /** It would have less time. */
  | 'SHORTER';

/** What is asked before a ticket is closed, beside that the customer was told the outcome. */
export type ClosingProof =
  /** The customer said that they are satisfied. */
  | 'CONFIRMATION'
  /** Whoever answers for it looked through the record: sorted, and with the contact it is about. */
  | 'REVIEW'
  /** The customer was called or visited again, and is satisfied. */
  | 'REVISIT'
  /** The customer signed for the work. */
  | 'SIGNATURE';

/** One thing that a condition looks at. */
export type ConditionClauseInput = {
  /** What is asked for: `type`, `category`, `channel`, `priority`, `mark.stage`, `field.serial` … */
  fact: string;
  /** How it is looked at. */
  test: ConditionTest;
  /** What it is held against, as it is kept: codes, numbers, days; none for FILLED and EMPTY. */
  values: Array<string>;
};

/** When something holds. */
export type ConditionInput = {
  /** What is looked at; none: it always holds. */
  clauses: Array<ConditionClauseInput>;
  /** How many clauses must hold. */
  match: ConditionMatch;
};

/** How many clauses of a condition must hold. */
export type ConditionMatch =
  /** Every one. */
  | 'ALL'
  /** One is enough. */
  | 'ANY';

/** How a clause looks at what is known. */
export type ConditionTest =
  /** A number or day not below the value. */
  | 'AT_LEAST'
  /** A number or day not above the value. */
  | 'AT_MOST'
  /** Nothing is known. */
  | 'EMPTY'
  /** Something is known. */
  | 'FILLED'
  /** One of the values is known. */
  | 'IS'
  /** None of the values is known. */
  | 'IS_NOT';

/** Something that is known of a ticket, in the words of conditions. */
export type FactInput = {
  /** What: `type`, `category`, `channel`, `mark.severity`, `field.serial` … */
  name: string;
  /** Its values; of a path (department, category) from the top down. */
  values: Array<string>;
};

/** What words of a field may be made of. */
export type FieldFormat =
  /** Letters, digits, - and _. */
  | 'CODE'
  /** Digits only. */
  | 'DIGITS'
  /** Anything. */
  | 'FREE';

/** Something that may be chosen in a field. */
export type FieldOptionInput = {
  /** The word: letters, digits, - and _. */
  code: string;
  /** No longer offered. */
  isArchived?: boolean | null | undefined;
  /** Its name. */
  names: TextInLanguagesInput;
};

/** What a field holds. */
export type FieldType =
  /** The code of one option. */
  | 'CHOICE'
  /** Codes of several options. */
  | 'CHOICES'
  /** A day, written as `2026-03-01`. */
  | 'DATE'
  /** A number, written as `12.5`. */
  | 'NUMBER'
  /** Words. */
  | 'TEXT'
  /** `yes` or `no`. */
  | 'YES_NO';

/** Something that a form asks for. */
export type FormFieldInput = {
  /** The word: letters, digits, - and _. One that is there is changed. */
  code: string;
  /** Of words: what they may be made of. */
  format?: FieldFormat | null | undefined;
  /** The heading under which it stands with others. */
  groupNames?: TextInLanguagesInput | null | undefined;
  /** How it is filled in: said where one writes. */
  guidance?: TextInLanguagesInput | null | undefined;
  /** It may not be left empty once the fields are filled in. */
  isRequired?: boolean | null | undefined;
  /** Of a number: not above this. */
  max?: number | null | undefined;
  /** Of words: letters at the most. */
  maxLength?: number | null | undefined;
  /** Of a number: not below this. */
  min?: number | null | undefined;
  /** Its name. */
  names: TextInLanguagesInput;
  /** What may be chosen; one that is left out is no longer offered. */
  options?: Array<FieldOptionInput> | null | undefined;
  /** When it may not be left empty, where that is not always so. */
  requiredWhen?: ConditionInput | null | undefined;
  /** When it is asked; always when absent. Fields before it may be asked for. */
  shownWhen?: ConditionInput | null | undefined;
  /** What it holds; never changed. */
  type: FieldType;
  /** Of a number: in what it is counted. */
  unit?: string | null | undefined;
};

/** What a form is filled in for. */
export type FormKind =
  /** Records of customers. */
  | 'RECORD'
  /** Tickets. */
  | 'TICKET';

/** Where among the forms one goes. */
export type FormMoveInput = {
  /** Word of the form it goes in front of; absent: behind all others. */
  beforeCode?: string | null | undefined;
  /** Its word. */
  code: string;
};

/** A whole form, as it is from now on. */
export type FormSetInput = {
  /** The word: letters, digits, - and _. One that is there is changed. */
  code: string;
  /** What it asks for, in order; what is left out is no longer asked. */
  fields: Array<FormFieldInput>;
  /** What it is for and how it is filled in. */
  guidance?: TextInLanguagesInput | null | undefined;
  /** Out of use; what was said stays. Left out: stays. */
  isArchived?: boolean | null | undefined;
  /** What it is filled in for; never changed. */
  kind: FormKind;
  /** Its name. */
  names: TextInLanguagesInput;
  /** Its version as last seen; absent: a new one. */
  version?: number | null | undefined;
};

/** How pressing a ticket is that carries two categories. */
export type PriorityCellInput = {
  /** Word of the category of the second tree. */
  column: string;
  /** How pressing it is then. */
  priority: TicketPriority;
  /** Word of the category of the first tree. */
  row: string;
};

/** By which two trees tickets are how pressing, as it is from now on. */
export type PriorityMatrixSetInput = {
  /** What each two give; two that are left out give nothing. */
  cells: Array<PriorityCellInput>;
  /** Word of the second tree, of which a ticket carries one category. */
  columnScheme: string;
  /** Word of the first tree, of which a ticket carries one category. */
  rowScheme: string;
  /** Its version as last seen; absent: there was none. */
  version?: number | null | undefined;
};

/** Why somebody of a queue does not get a ticket. */
export type RoutingExclusion =
  /** Has no room for a ticket of that weight. */
  | 'AT_CAPACITY'
  /** There, and said to be busy. */
  | 'BUSY'
  /** Does not hold a certificate that the type of ticket asks for. */
  | 'NOT_CERTIFIED'
  /** Not there. */
  | 'OFFLINE'
  /** Away for a moment. */
  | 'ON_BREAK'
  /** The calendar of their department is closed. */
  | 'OUTSIDE_HOURS';

/** When people get tickets of a queue. */
export type RoutingHours =
  /** Whenever they are there. */
  | 'ALWAYS'
  /** While the calendar of their department is open. */
  | 'CALENDAR';

/** Who goes before all others, as long as they have room. */
export type RoutingPreference =
  /** Whoever looks after the customer. */
  | 'CUSTOMER_OWNER'
  /** Whoever worked on the customer's latest other ticket. */
  | 'LAST_HANDLER'
  /** The first receiver of the ticket. */
  | 'TICKET_OWNER';

/** Whether a queue is in use from now on. */
export type RoutingQueueArchiveInput = {
  /** Its word. */
  code: string;
  /** Out of use. */
  isArchived: boolean;
  /** Its version as last seen. */
  version: number;
};

/** Where among its like one goes. */
export type RoutingQueueMoveInput = {
  /** Word of the one it goes in front of; absent: behind all others. */
  beforeCode?: string | null | undefined;
  /** Its word. */
  code: string;
};

/** A whole queue, as it is from now on. */
export type RoutingQueueSetInput = {
  /** The word: letters, digits, - and _. One that is there is changed. */
  code: string;
  /** Code of the department whose waiting tickets it holds, with those below. */
  department: string;
  /** When people get its tickets. */
  hours: RoutingHours;
  /** Out of use. Left out: stays. */
  isArchived?: boolean | null | undefined;
  /** Its name. */
  names: TextInLanguagesInput;
  /** Who goes before all others, in this order. */
  prefers: Array<RoutingPreference>;
  /** Codes of the roles whose holders get tickets; none: whoever may accept them. */
  roles: Array<string>;
  /** Who gets the next ticket. */
  strategy: RoutingStrategy;
  /** Which of these go in front of all others; absent: none do. */
  urgentWhen?: ConditionInput | null | undefined;
  /** Its version as last seen; absent: a new one. */
  version?: number | null | undefined;
  /** Which of them; without a clause all. */
  when: ConditionInput;
};

/** Who of those who have room gets the next ticket. */
export type RoutingStrategy =
  /** Whoever has least in hand. */
  | 'LEAST_OPEN'
  /** Whoever takes it, or is chosen by somebody: the queue only holds what waits. */
  | 'MANUAL'
  /** Each in turn. */
  | 'ROUND_ROBIN'
  /** Each in turn, as often as their share says. */
  | 'WEIGHTED';

/** How much a ticket counts, for tickets of which something holds. */
export type RoutingWorkloadLineInput = {
  /** How much one counts. */
  weight: number;
  /** For which tickets: by type, priority, state category and channel. */
  when: ConditionInput;
};

/** How much work people have at most, as it is from now on. */
export type RoutingWorkloadSetInput = {
  /** How much people have at most, where nothing is said of somebody. */
  capacity: number;
  /** The first that fits decides; a ticket that none fits counts one. */
  lines: Array<RoutingWorkloadLineInput>;
  /** Its version as last seen; absent: nobody has said anything yet. */
  version?: number | null | undefined;
};

/** Something that is known of a sample ticket, in the words of conditions. */
export type SampleFactInput = {
  /** What is known: `type`, `category`, `priority`, `mark.stage`, `field.serial` … */
  name: string;
  /** Its values as they are kept: codes, numbers, days. */
  values: Array<string>;
};

/** Who hears of a clock, and when. */
export type ServiceLadderStepInput = {
  /** At so many per cent of the time. */
  atPercent?: number | null | undefined;
  /** How many departments above, for HEAD_ABOVE. */
  levels?: number | null | undefined;
  /** Whoever is told says that they have read it. */
  needsAcknowledgement: boolean;
  /** Or so many seconds after it ran out. */
  overdueSeconds?: number | null | undefined;
  /** Word of the role, for ROLE. */
  role?: string | null | undefined;
  /** Who is told. */
  tell: ServiceLadderTell;
};

/** Who is told on a step of the ladder. */
export type ServiceLadderTell =
  /** Whoever works on it. */
  | 'ASSIGNEE'
  /** The head of the department. */
  | 'HEAD'
  /** The head of a department above. */
  | 'HEAD_ABOVE'
  /** Whoever was asked first. */
  | 'OWNER'
  /** Those of a role. */
  | 'ROLE';

/** What begins or ends a timer. */
export type ServiceMarkerInput = {
  /** Words of the states, categories of states or departments it is about. */
  codes?: Array<string> | null | undefined;
  /** What happens. */
  kind: ServiceMarkerKind;
};

/** What can begin or end a timer. */
export type ServiceMarkerKind =
  /** A person took it on. */
  | 'ACCEPTED'
  /** It was given to a person. */
  | 'ASSIGNED'
  /** It came into a state of one of some categories. */
  | 'CATEGORY_ENTERED'
  /** It got its category. */
  | 'CLASSIFIED'
  /** It was closed. */
  | 'CLOSED'
  /** The ticket was registered. */
  | 'CREATED'
  /** The customer wrote or called. */
  | 'CUSTOMER_MESSAGE'
  /** It came to one of some departments. */
  | 'DEPARTMENT_ENTERED'
  /** A person answered the customer. */
  | 'HUMAN_REPLY'
  /** The customer heard the outcome. */
  | 'OUTCOME_TOLD'
  /** It was reopened. */
  | 'REOPENED'
  /** It was solved. */
  | 'SOLVED'
  /** It came into one of some states. */
  | 'STATE_ENTERED';

/** A time of the matrix. */
export type ServiceMatrixCellInput = {
  /** What the fact of the columns is; absent: whatever it is. */
  column?: string | null | undefined;
  /** What the fact of the rows is. */
  row: string;
  /** The time then. */
  seconds: number;
};

/** Times by one fact of the ticket, or by two. */
export type ServiceMatrixInput = {
  /** The times. */
  cells: Array<ServiceMatrixCellInput>;
  /** The fact of the columns. */
  columns?: string | null | undefined;
  /** The fact of the rows. */
  rows: string;
};

/** Whether a policy is in use from now on. */
export type ServicePolicyArchiveInput = {
  /** Its word. */
  code: string;
  /** Out of use. */
  isArchived: boolean;
  /** Its version as last seen. */
  version: number;
};

/** Where among its like one goes. */
export type ServicePolicyMoveInput = {
  /** Word of the one it goes in front of; absent: behind all others. */
  beforeCode?: string | null | undefined;
  /** Its word. */
  code: string;
};

/** A whole policy, as it is from now on. */
export type ServicePolicySetInput = {
  /** The word: letters, digits, - and _. One that is there is changed. */
  code: string;
  /** Out of use. Left out: stays. */
  isArchived?: boolean | null | undefined;
  /** Its name. */
  names: TextInLanguagesInput;
  /** What it promises: one time for a timer, and beside it one to compare with. */
  targets: Array<ServicePolicyTargetInput>;
  /** Its version as last seen; absent: a new one. */
  version?: number | null | undefined;
  /** For which tickets; without a clause for all. */
  when: ConditionInput;
};

/** A time that a policy promises. */
export type ServicePolicyTargetInput = {
  /** Word of the calendar; absent: the department's, then the organisation's. */
  calendar?: string | null | undefined;
  /** How hard it is. */
  force: ServiceTargetForce;
  /** Which time counts. */
  hours: ServiceTargetHours;
  /** Who hears of it, and when. */
  ladder: Array<ServiceLadderStepInput>;
  /** Times that differ by what is known of the ticket. */
  matrix?: ServiceMatrixInput | null | undefined;
  /** Words of single states in which it stands still as well. */
  pauseStates: Array<string>;
  /** In which states it stands still; absent: as the timer says. */
  pauses?: Array<StateCategory> | null | undefined;
  /** The time; absent: blank. */
  seconds?: number | null | undefined;
  /** Which share is to keep it, 0 to 1; only of a share. */
  share?: number | null | undefined;
  /** What it speaks of. */
  statistic: ServiceTargetStatistic;
  /** Word of the timer. */
  timer: string;
  /** Per cent of the time at which it warns, ascending. */
  warnings: Array<number>;
};

/** What becomes of a time of a policy that fits. */
export type ServiceTargetFate =
  /** A benchmark: it is only compared with. */
  | 'COMPARED'
  /** A policy in front of it decided for that timer. */
  | 'DECIDED_BEFORE'
  /** It decides for its timer. */
  | 'DECIDES'
  /** Its timer is not in use. */
  | 'NOT_MEASURED';

/** How hard a time is (SLA-03). */
export type ServiceTargetForce =
  /** Only a line to compare with: it makes no clock. */
  | 'BENCHMARK'
  /** Not to be passed. */
  | 'LIMIT'
  /** To be met. */
  | 'TARGET';

/** Which time counts (SLA-19). */
export type ServiceTargetHours =
  /** That in which a calendar is open. */
  | 'BUSINESS'
  /** All of it. */
  | 'CALENDAR';

/** What a time speaks of (SLA-03). */
export type ServiceTargetStatistic =
  /** Every single ticket. */
  | 'CASE'
  /** The mean of all. */
  | 'MEAN'
  /** The share of tickets that keep it. */
  | 'SHARE';

/** Where among its like one goes. */
export type ServiceTimerMoveInput = {
  /** Word of the one it goes in front of; absent: behind all others. */
  beforeCode?: string | null | undefined;
  /** Its word. */
  code: string;
};

/** How often a timer runs on one ticket. */
export type ServiceTimerRepeats =
  /** Once in each cycle of work: a reopened ticket begins another. */
  | 'CYCLE'
  /** Whenever it begins. */
  | 'EACH'
  /** Once. */
  | 'ONCE';

/** A whole timer, as it is from now on. */
export type ServiceTimerSetInput = {
  /** The word: letters, digits, - and _. One that is there is changed. */
  code: string;
  /** Out of use. Left out: stays. */
  isArchived?: boolean | null | undefined;
  /** Its name. */
  names: TextInLanguagesInput;
  /** In which states it stands still. */
  pauses: Array<StateCategory>;
  /** How often it runs on one ticket. */
  repeats: ServiceTimerRepeats;
  /** Reopened within so many seconds it goes on with what had passed; absent: never. */
  resumeWithinSeconds?: number | null | undefined;
  /** What begins it, one of these. */
  starts: Array<ServiceMarkerInput>;
  /** What ends it, one of these. */
  stops: Array<ServiceMarkerInput>;
  /** Its version as last seen; absent: a new one. */
  version?: number | null | undefined;
  /** On a ticket that nobody asked for it begins with the first word of the customer. */
  waitsForCustomer: boolean;
};

/** What a state means, whatever the organisation calls it. Figures and views rely on it. */
export type StateCategory =
  /** Closed: the outcome was told. */
  | 'CLOSED'
  /** Nobody has worked on it yet. */
  | 'NEW'
  /** In work. */
  | 'OPEN'
  /** Solved; the customer may not know yet. */
  | 'SOLVED'
  /** Never counted: spam, merged away, test. */
  | 'VOID'
  /** Waits for the customer. */
  | 'WAITING_CUSTOMER'
  /** Waits for another department. */
  | 'WAITING_INTERNAL'
  /** Waits for a third party. */
  | 'WAITING_THIRD';

/** A text in each language it is written in; 简体中文 must be there. */
export type TextInLanguagesInput = {
  /** English. */
  en?: string | null | undefined;
  /** 简体中文. */
  zhCN: string;
  /** 繁體中文. */
  zhTW?: string | null | undefined;
};

/** How pressing it is. */
export type TicketPriority =
  /** Before others. */
  | 'HIGH'
  /** Can wait. */
  | 'LOW'
  /** As it comes. */
  | 'NORMAL'
  /** At once. */
  | 'URGENT';

/** Where in the order a type of ticket goes. */
export type TicketTypeMoveInput = {
  /** Word of the type it goes in front of; absent: behind all others. */
  beforeCode?: string | null | undefined;
  /** Its word. */
  code: string;
};

/** What the screens of tickets of a type are to leave out; a screen that is not named stays as it is. */
export type TicketTypeScreensInput = {
  /** Columns that a list of tickets of this type shows; none: the usual ones. */
  columns?: Array<string> | null | undefined;
  /** Facts that are left out beside a ticket. */
  panel?: Array<string> | null | undefined;
  /** Facts that are left out on paper. */
  print?: Array<string> | null | undefined;
  /** Facts that registration does not ask for. */
  registration?: Array<string> | null | undefined;
};

/** A type of ticket. */
export type TicketTypeSetInput = {
  /** Words of the certificates that whoever works on it must hold. Left out: they stay. */
  certificates?: Array<string> | null | undefined;
  /** What is asked before its tickets are closed, beside the outcome told. Left out: it stays. */
  closing?: Array<ClosingProof> | null | undefined;
  /** The word: letters, digits, - and _. One that is there is renamed. */
  code: string;
  /** Its name in English. */
  en?: string | null | undefined;
  /** Words of the forms its tickets fill in, in their order. Left out: they stay. */
  forms?: Array<string> | null | undefined;
  /** No longer registered; its tickets stay. Left out: stays. */
  isArchived?: boolean | null | undefined;
  /** What its screens leave out. Left out: it stays. */
  screens?: TicketTypeScreensInput | null | undefined;
  /** Word of the workflow by which its tickets run; those under way stay in theirs. */
  workflow: string;
  /** Its name in simplified Chinese. */
  zhCN: string;
  /** Its name in traditional Chinese. */
  zhTW?: string | null | undefined;
};

/** Why a request was refused. Codes are part of the contract; texts are not. */
export type UserErrorCode =
  /** Accept the ticket first. */
  | 'ACCEPT_FIRST'
  /** The account {account} is already taken. */
  | 'ACCOUNT_TAKEN'
  /** There is nobody with the account {account}. */
  | 'ACCOUNT_UNKNOWN'
  /** To be done first: {actions}. */
  | 'ACTIONS_OPEN'
  /** One of these is to be done first: {actions}. */
  | 'ACTION_NEEDED'
  /** “{address}” is neither an address nor a network such as 192.0.2.0/24. */
  | 'ADDRESS_INVALID'
  /** It already exists. */
  | 'ALREADY_EXISTS'
  /** You are already working on this ticket. */
  | 'ALREADY_YOURS'
  /** It must end after it starts, and later than now. */
  | 'ANNOUNCEMENT_ENDS_TOO_EARLY'
  /** This announcement is over. Write a new one. */
  | 'ANNOUNCEMENT_OVER'
  /** {person} does not work in {department}. */
  | 'ASSIGNEE_NOT_IN_DEPARTMENT'
  /** This benefit is for other tiers. */
  | 'BENEFIT_OTHER_TIER'
  /** Weeks that take turns need the Monday on which the first begins. */
  | 'CALENDAR_ANCHOR'
  /** Hours are written like 09:00-12:00, for seven days a week. */
  | 'CALENDAR_HOURS'
  /** {count} others still use this calendar. */
  | 'CALENDAR_IN_USE'
  /** This calendar is never open. */
  | 'CALENDAR_NEVER_OPEN'
  /** {person} may not see this ticket. */
  | 'CANNOT_SEE_TICKET'
  /** This category does not belong to the ticket type. */
  | 'CATEGORY_NOT_FOR_TYPE'
  /** This category is out of use; choose another. */
  | 'CATEGORY_RETIRED'
  /** {person} lacks a valid certificate: {certificate}. */
  | 'CERTIFICATE_MISSING'
  /** The checklist has {count} more points to tick. */
  | 'CHECKLIST_OPEN'
  /** Another check of the audit log is running. Wait for its result. */
  | 'CHECK_RUNNING'
  /** {count} tickets below it are not solved yet. */
  | 'CHILDREN_OPEN'
  /** This clock is exempted already. */
  | 'CLOCK_EXEMPTED'
  /** Nobody exempts clocks of a ticket they answer for or work on; another head does. */
  | 'CLOCK_OWN'
  /** The first receiver has to look through the record before it is closed. */
  | 'CLOSING_NOT_REVIEWED'
  /** Call or visit the customer again, and find them satisfied, before closing. */
  | 'CLOSING_NOT_REVISITED'
  /** Record that the customer confirmed the outcome before closing. */
  | 'CLOSING_UNCONFIRMED'
  /** The customer has to sign for the work before it is closed. */
  | 'CLOSING_UNSIGNED'
  /** There is no “{code}”. */
  | 'CODE_UNKNOWN'
  /** This code is not valid, or was used already. Wait for the next one. */
  | 'CODE_WRONG'
  /** The column “{column}” is missing. */
  | 'COLUMN_MISSING'
  /** The column “{column}” is there twice. */
  | 'COLUMN_TWICE'
  /** Type “{name}” to confirm. */
  | 'CONFIRMATION_DIFFERS'
  /** Someone changed it in the meantime. Look at what arrived and try again. */
  | 'CONFLICT'
  /** The consent ended on {date}. Ask the customer for a new one. */
  | 'CONSENT_EXPIRED'
  /** The consent is valid from {date} on. */
  | 'CONSENT_NOT_YET_VALID'
  /** The customer has withdrawn this consent. */
  | 'CONSENT_WITHDRAWN'
  /** Choose a customer or enter a new one, not both. */
  | 'CUSTOMER_AMBIGUOUS'
  /** This is a lead of the company: nobody takes it on for themselves, a supervisor says who does. */
  | 'CUSTOMER_COMPANY_LEAD'
  /** The file of this customer was erased when its time was over; nothing can be added to it. */
  | 'CUSTOMER_ERASED'
  /** Somebody looks after this customer; only who may hand customers over can change that. */
  | 'CUSTOMER_HAS_OWNER'
  /** Choose another customer. */
  | 'CUSTOMER_MERGED_WITH_ITSELF'
  /** A customer is not their own contact. */
  | 'CUSTOMER_OWN_CONTACT'
  /** {name} already has this phone number. */
  | 'CUSTOMER_PHONE_KNOWN'
  /** Give a phone number or an e-mail address. */
  | 'CUSTOMER_UNREACHABLE'
  /** This day is still ahead. */
  | 'DAY_AHEAD'
  /** Choose a day to come. */
  | 'DAY_NOT_AHEAD'
  /** Your account belongs to the demo. Create one of your own with every right, sign in with it, and try again. */
  | 'DEMO_ACCOUNT'
  /** This department is archived. */
  | 'DEPARTMENT_ARCHIVED'
  /** The code {code} is already used by another department. */
  | 'DEPARTMENT_CODE_TAKEN'
  /** A department cannot move below itself. */
  | 'DEPARTMENT_CYCLE'
  /** Sub-departments still in use: {count}. */
  | 'DEPARTMENT_HAS_CHILDREN'
  /** Active people still in it: {count}. */
  | 'DEPARTMENT_HAS_PEOPLE'
  /** Tickets that have not ended: {count}. */
  | 'DEPARTMENT_HAS_TICKETS'
  /** This department is in use; there is nothing to restore. */
  | 'DEPARTMENT_NOT_ARCHIVED'
  /** {department} is not in force today (from {from} to {until}). */
  | 'DEPARTMENT_NOT_IN_FORCE'
  /** It stands there already. */
  | 'DEPARTMENT_THERE_ALREADY'
  /** The tree may be at most {max} levels deep. */
  | 'DEPARTMENT_TOO_DEEP'
  /** There is no department {code}, or you may not add people there. */
  | 'DEPARTMENT_UNKNOWN'
  /** “{domain}” is no domain such as example.cn. */
  | 'DOMAIN_INVALID'
  /** It cannot end before it begins. */
  | 'ENDS_BEFORE_BEGIN'
  /** The expiry must lie in the future. */
  | 'EXPIRY_IN_PAST'
  /** A token may live {days} days at most. */
  | 'EXPIRY_TOO_LATE'
  /** There is no {fact} to ask for. */
  | 'FACT_UNKNOWN'
  /** Your roles do not let you change this. */
  | 'FIELD_READ_ONLY'
  /** What a field holds stays for good. Add another field instead. */
  | 'FIELD_TYPE_FIXED'
  /** What is inside this file is not what its ending .{ending} says. */
  | 'FILE_DISGUISED'
  /** This file is empty. */
  | 'FILE_EMPTY'
  /** This kind of file is not taken. Taken are: {endings}. */
  | 'FILE_KIND'
  /** A file may have at most {megabytes} MB. */
  | 'FILE_TOO_LARGE'
  /** At most {max} rows in one file. */
  | 'FILE_TOO_LONG'
  /** {max} files of yours are still waiting to be used. Send or remove some first. */
  | 'FILE_TOO_MANY'
  /** The file cannot be read (line {line}). Save it as CSV or XLSX. */
  | 'FILE_UNREADABLE'
  /** The scanner refused this file. Nothing was kept. */
  | 'FILE_UNSAFE'
  /** {count} goals of other departments are part of "{goal}"; it stays, in its unit. */
  | 'GOAL_HAS_PARTS'
  /** This does not hold: {condition}. */
  | 'GUARD_FAILS'
  /** {person} has decided this request already. */
  | 'HAND_ON_DECIDED'
  /** The request has lapsed: the ticket ended, or another answers for it. */
  | 'HAND_ON_LAPSED'
  /** Name who takes over: {count} open matters are still with {person}. */
  | 'HAND_ON_NEEDED'
  /** Nobody decides about first responsibility of their own; another head does. */
  | 'HAND_ON_OWN'
  /** A request to hand it on already waits for a decision. */
  | 'HAND_ON_PENDING'
  /** Only the head of the first receiver’s department ({department}) decides that. */
  | 'HEAD_DECIDES'
  /** This idempotency key was used for a different request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Choose a PNG, JPEG or WebP image of at most {kilobytes} kB and {pixels} pixels a side. */
  | 'IMAGE_UNFIT'
  /** The column “{column}” is missing. */
  | 'IMPORT_COLUMN_MISSING'
  /** There is no column “{column}”. */
  | 'IMPORT_COLUMN_UNKNOWN'
  /** Nothing was written: the file has {count} errors. */
  | 'IMPORT_HAS_ERRORS'
  /** The same as row {row}. */
  | 'IMPORT_ROW_TWICE'
  /** One import has at most {max} rows. */
  | 'IMPORT_TOO_LONG'
  /** Cannot be read from line {line} on: a quotation mark is not closed. */
  | 'IMPORT_UNREADABLE'
  /** This value is not valid. */
  | 'INVALID'
  /** An https address without anything behind “?” or “#”. Plain http only for a provider on this machine. */
  | 'ISSUER_INVALID'
  /** {count} departments are of this kind, archived ones included. Give them another kind first. */
  | 'KIND_IN_USE'
  /** A step is taken either at a share of the time or so long after it ran out. */
  | 'LADDER_STEP_WHEN'
  /** Somebody must stay administrator: {person} is the last one. */
  | 'LAST_ADMINISTRATOR'
  /** At least one ticket type must stay in use. */
  | 'LAST_TYPE'
  /** Set a password first: without it nobody could sign in to this account. */
  | 'LAST_WAY_IN'
  /** {person} cannot hold both posts. */
  | 'LEADER_TWICE'
  /** The mail server did not take the mail ({reason}). */
  | 'MAIL_FAILED'
  /** No mail server is named. An administrator does so under System → Notifications. */
  | 'MAIL_OFF'
  /** The system is under maintenance: nothing can be changed for the moment. Reading goes on. */
  | 'MAINTENANCE'
  /** Everybody has a main department. Move the person instead. */
  | 'MAIN_MEMBERSHIP_NEEDED'
  /** This cell is given twice. */
  | 'MATRIX_CELL_TWICE'
  /** {fact} is never {value}. */
  | 'MATRIX_VALUE_UNKNOWN'
  /** {person} already works in {department} at that time. */
  | 'MEMBER_ALREADY'
  /** The customer who was kept has since gone into another. Undo that merge first. */
  | 'MERGE_NOT_LAST'
  /** The merge is more than {days} days old and can no longer be undone. */
  | 'MERGE_TOO_OLD'
  /** This merge was undone. */
  | 'MERGE_UNDONE'
  /** No move is planned for it. */
  | 'MOVE_NOT_PLANNED'
  /** Nothing is different from before. */
  | 'NOTHING_CHANGED'
  /** There is no text to erase. */
  | 'NOTHING_TO_ERASE'
  /** The ticket did not come from another department. */
  | 'NOTHING_TO_RETURN'
  /** Your role does not include this. An administrator can grant it. */
  | 'NOT_ALLOWED'
  /** It does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** The ticket is with {department}, not with yours. */
  | 'NOT_IN_YOUR_DEPARTMENT'
  /** The ticket was not merged. */
  | 'NOT_MERGED'
  /** Only {person} or a supervisor can do this. */
  | 'NOT_YOURS'
  /** Nobody can disable their own account. */
  | 'NOT_YOURSELF'
  /** There is no demo data. */
  | 'NO_DEMO'
  /** Your record has no e-mail address. Add it first. */
  | 'NO_EMAIL'
  /** The first receiver has {count} more things to do before it is closed, unless the head waives them. */
  | 'OBLIGATIONS_OPEN'
  /** Only tickets of the same customer can be merged. */
  | 'OTHER_CUSTOMER'
  /** Tell the customer the outcome before closing. */
  | 'OUTCOME_NOT_TOLD'
  /** There is no outcome to tell before the ticket is solved. */
  | 'OUTCOME_TOO_EARLY'
  /** From {min} to {max}. */
  | 'OUT_OF_RANGE'
  /** The permission is held, but it does not reach here. */
  | 'OUT_OF_REACH'
  /** Everybody tries this password first. Choose another one. */
  | 'PASSWORD_COMMON'
  /** The password must not contain the account. */
  | 'PASSWORD_HOLDS_ACCOUNT'
  /** At least {min} characters. */
  | 'PASSWORD_TOO_SHORT'
  /** Use at least {min} of these: lower case, upper case, digits, other characters. */
  | 'PASSWORD_TOO_SIMPLE'
  /** It is among your last {count} passwords. Choose a new one. */
  | 'PASSWORD_USED_BEFORE'
  /** The current password is wrong. */
  | 'PASSWORD_WRONG'
  /** The last day lies before the first. */
  | 'PERIOD_BACKWARDS'
  /** You cannot grant a permission you do not hold: {permission}. */
  | 'PERMISSION_NOT_HELD'
  /** {person} is active. */
  | 'PERSON_ACTIVE'
  /** {person} no longer works here. */
  | 'PERSON_INACTIVE'
  /** They have {balance} points, which is not enough. */
  | 'POINTS_SHORT'
  /** This position is no longer in use. */
  | 'POSITION_ARCHIVED'
  /** The code {code} is already used by another position. */
  | 'POSITION_CODE_TAKEN'
  /** A position cannot report to itself, directly or through others. */
  | 'POSITION_CYCLE'
  /** There is no position {code}. */
  | 'POSITION_UNKNOWN'
  /** There are {count} open promises to the customer. Say first what became of them. */
  | 'PROMISES_OPEN'
  /** This promise has ended. */
  | 'PROMISE_ENDED'
  /** The promised time has to lie ahead. */
  | 'PROMISE_TIME_PAST'
  /** {provider} calls itself by another address. Enter exactly the one it names, with or without the last slash as it does. */
  | 'PROVIDER_ISSUER_DIFFERS'
  /** {provider} answers, but not as an OpenID Connect provider. Look at the address. */
  | 'PROVIDER_NOT_CONFORM'
  /** {provider} cannot be reached at the moment. Try again later, or sign in with your password. */
  | 'PROVIDER_UNREACHABLE'
  /** This record has ended or does not count. */
  | 'RECORD_ENDED'
  /** Records have ended with “{code}”. Rename it, but leave it there. */
  | 'RECORD_ENDING_KEPT'
  /** {count} records of this kind are open. Leave them a way to end. */
  | 'RECORD_ENDING_NEEDED'
  /** {count} records of this kind were filled in with its form. It stays. */
  | 'RECORD_FORM_FIXED'
  /** The record is not complete: no contact is logged on the ticket yet. */
  | 'RECORD_NO_CONTACT'
  /** Records of this kind are kept by other roles. */
  | 'RECORD_OTHER_ROLES'
  /** The record is not complete: it has no category yet. */
  | 'RECORD_UNSORTED'
  /** Please fill this in. */
  | 'REQUIRED'
  /** Change your own password and second factor under “Security”. */
  | 'RESET_OF_ONESELF'
  /** The file is kept until {date} and cannot be erased before. */
  | 'RETENTION_NOT_OVER'
  /** This file has no date: a ticket has not ended, or files are kept for good. */
  | 'RETENTION_NO_END'
  /** The administrator’s role stays: without it nobody could set anything up. */
  | 'ROLE_ADMINISTRATOR'
  /** {person} already holds this role there at that time. */
  | 'ROLE_ALREADY_HELD'
  /** This role is no longer in use. */
  | 'ROLE_ARCHIVED'
  /** This role came with the organisation’s playbook. Copy it and change the copy. */
  | 'ROLE_BUILT_IN'
  /** Choose at least one department for {permission}. */
  | 'ROLE_CHOSEN_EMPTY'
  /** The code {code} is already used by another role. */
  | 'ROLE_CODE_TAKEN'
  /** {count} people hold this role or will. Take it away from them first. */
  | 'ROLE_HELD'
  /** This role is in use. */
  | 'ROLE_NOT_ARCHIVED'
  /** There is no draft to publish: nothing was changed. */
  | 'ROLE_NO_DRAFT'
  /** There is no role {code}. */
  | 'ROLE_UNKNOWN'
  /** The rule is “{phase}” and cannot go there: a new one is tried first, then it is live. */
  | 'RULE_PHASE'
  /** This rule is being tried on past tickets; please wait. */
  | 'RULE_RUNS'
  /** Choose at least one moment at which it begins. */
  | 'RULE_STATE_NEEDED'
  /** The ticket is already with {department}. */
  | 'SAME_DEPARTMENT'
  /** It cannot be the ticket itself. */
  | 'SAME_TICKET'
  /** The organisation asks for a second factor, so it stays. */
  | 'SECOND_FACTOR_REQUIRED'
  /** The set-up token is not valid. The server printed it when it last started. */
  | 'SETUP_TOKEN_INVALID'
  /** This took too long. Sign in again from the start. */
  | 'SIGN_IN_EXPIRED'
  /** Account or password is wrong. */
  | 'SIGN_IN_REFUSED'
  /** Too many attempts. Try again in {minutes} min. */
  | 'SIGN_IN_THROTTLED'
  /** Not possible while the ticket is “{state}”. */
  | 'STATE_FORBIDS'
  /** {day} is of another year, or named twice. */
  | 'STATUTORY_DAY'
  /** To be filled in first: {facts}. */
  | 'STEP_NEEDS'
  /** {person} cannot take this over: choose an active person. */
  | 'SUCCESSOR_UNFIT'
  /** A policy gives each timer one time, and beside it one line to compare with. */
  | 'TARGET_TWICE'
  /** Used in {count} places: positions, records, other words or types of ticket. Take it out there first. */
  | 'TERM_IN_USE'
  /** The organization does not know this word: {code}. */
  | 'TERM_UNKNOWN'
  /** The ticket does not say: {names}. Complete the text before the customer reads it. */
  | 'TEXT_INCOMPLETE'
  /** What lies above it cannot lie below it as well. */
  | 'TICKET_CYCLE'
  /** It is a part of another ticket already. */
  | 'TICKET_HAS_PARENT'
  /** The ticket was merged into another one and goes on there. */
  | 'TICKET_MERGED'
  /** {count} policies still use this timer. */
  | 'TIMER_IN_USE'
  /** There is no time zone of this name. */
  | 'TIME_ZONE_UNKNOWN'
  /** This token was revoked or has expired. Make a new one. */
  | 'TOKEN_ENDED'
  /** At most {max} characters. */
  | 'TOO_LONG'
  /** At most {max} can be saved. Delete one first. */
  | 'TOO_MANY_SAVED'
  /** At least {min} characters. */
  | 'TOO_SHORT'
  /** {value} is also in line {line}. */
  | 'TWICE_IN_FILE'
  /** This ticket type is out of use; choose another. */
  | 'TYPE_RETIRED'
  /** No ticket can fill in “{variable}”. */
  | 'UNKNOWN_VARIABLE'
  /** You are looking as {person}: nothing can be changed. End it first. */
  | 'VIEW_AS_READ_ONLY'
  /** You already look as yourself. */
  | 'VIEW_AS_SELF'
  /** {person} holds {permission} further than you do, so you cannot look as them. */
  | 'VIEW_AS_UPWARDS'
  /** Warning points ascend, each once. */
  | 'WARNINGS_NOT_ASCENDING'
  /** The warranty cannot end before the purchase. */
  | 'WARRANTY_BEFORE_PURCHASE'
  /** “{transition}”: nothing can hold {verb} up. */
  | 'WORKFLOW_ASKS_IN_VAIN'
  /** There is a draft already. Go on with it, or discard it first. */
  | 'WORKFLOW_DRAFT_EXISTS'
  /** “{transition}”: there is no {what} to ask for. */
  | 'WORKFLOW_FACT_UNKNOWN'
  /** “{transition}” starts from no state. */
  | 'WORKFLOW_FROM_NOWHERE'
  /** “{transition}” says twice who gets the ticket. */
  | 'WORKFLOW_GIVES_TWICE'
  /** Tickets begin in exactly one state, here in {count}. */
  | 'WORKFLOW_INITIAL'
  /** “{state}” can only become a state of the same phase, in work or solved. */
  | 'WORKFLOW_MOVE_ASTRAY'
  /** Only a draft can be changed. Begin a new one from this version. */
  | 'WORKFLOW_NOT_DRAFT'
  /** Tickets are moved only to the live version. */
  | 'WORKFLOW_NOT_LIVE'
  /** This version is not being tried. */
  | 'WORKFLOW_NOT_TRIAL'
  /** From “{state}” no way leads to a closed state. */
  | 'WORKFLOW_NO_EXIT'
  /** The run before has not ended yet; wait a moment. */
  | 'WORKFLOW_RUN_RUNS'
  /** This version has no state “{state}”. */
  | 'WORKFLOW_STATE_GONE'
  /** “{transition}”: there is no state {what}. */
  | 'WORKFLOW_STATE_UNKNOWN'
  /** Choose a state of the new version for “{state}”. */
  | 'WORKFLOW_STATE_UNMAPPED'
  /** “{transition}”: there is no {what} to set. */
  | 'WORKFLOW_TARGET_UNKNOWN'
  /** Say on how many of a hundred tickets, or in which departments it is tried. */
  | 'WORKFLOW_TRIAL_OF_NOTHING'
  /** Another version is being tried. End that trial first. */
  | 'WORKFLOW_TRIAL_RUNS'
  /** “{what}” is there twice. */
  | 'WORKFLOW_TWICE'
  /** It says the same as the version that runs. */
  | 'WORKFLOW_UNCHANGED'
  /** No way leads to “{state}”. */
  | 'WORKFLOW_UNREACHABLE'
  /** Mend first what would strand tickets: {count} problems. */
  | 'WORKFLOW_UNSOUND'
  /** “{transition}”: {verb} may not lead to “{state}”. */
  | 'WORKFLOW_VERB_ASTRAY'
  /** “{transition}”: only {verb} may lead to “{state}”. */
  | 'WORKFLOW_VERB_NEEDED'
  /** “{state}”: {verb} leads two ways. */
  | 'WORKFLOW_VERB_TWO_WAYS';

/** Something that is to be done in a state of a draft. */
export type WorkflowActionInput = {
  /** Its word: letters, digits, - and _. */
  code: string;
  /** For whom it is. */
  lane?: WorkflowLane | null | undefined;
  /** Its name. */
  names: TextInLanguagesInput;
  /** A permission asked for beside the one to fill a ticket in. */
  permission?: string | null | undefined;
};

/** What became of a part of a workflow. */
export type WorkflowChangeKind =
  /** Only the later version has it. */
  | 'ADDED'
  /** Both have it and say different things of it. */
  | 'CHANGED'
  /** Only the earlier version has it. */
  | 'REMOVED';

/** A workflow to be. */
export type WorkflowCreateInput = {
  /** Its word: letters, digits, - and _; never changes. */
  code: string;
  /** The version of a workflow that its first draft begins as. */
  likeVersionId: string;
  /** Its name. */
  names: TextInLanguagesInput;
};

/** What a draft says, whole. */
export type WorkflowDefinitionInput = {
  /** Its states. */
  states: Array<WorkflowStateInput>;
  /** The ways between them. */
  transitions: Array<WorkflowTransitionInput>;
};

/** What a draft shall say. */
export type WorkflowDraftSaveInput = {
  /** All of it; what is left out is gone. */
  definition: WorkflowDefinitionInput;
  /** What is new in it. */
  note?: string | null | undefined;
  /** The workflow’s own version as last seen. */
  version: number;
  /** The version of the workflow that the act is about. */
  versionId: string;
};

/** A sample ticket, and where in a version it stands. */
export type WorkflowDryRunInput = {
  /** Words of what was done in the state. */
  done?: Array<string> | null | undefined;
  /** What is known of it, over what the ticket says. */
  facts?: Array<SampleFactInput> | null | undefined;
  /** Whose rights are asked; absent: the viewer’s. */
  personId?: string | null | undefined;
  /** Word of the state it stands in; absent: that of the ticket, or where new ones begin. */
  state?: string | null | undefined;
  /** A ticket whose facts the sample takes over, by its number. */
  ticketNumber?: string | null | undefined;
  /** The version to walk through. */
  versionId: string;
};

/** Something that a way between states does beside leading on. */
export type WorkflowEffectInput = {
  /** What it does. */
  kind: WorkflowEffectKind;
  /** A priority, the code of a category, a tag or a department, or the words of a note. */
  value?: string | null | undefined;
};

/** What a way between states does beside leading on. */
export type WorkflowEffectKind =
  /** Hands it to a department, where it waits to be taken on. */
  | 'DEPARTMENT'
  /** Marks the ticket with a category of a tree beside the problems. */
  | 'MARK'
  /** Lets it wait in its department to be taken on. */
  | 'NOBODY'
  /** Writes words into its history. */
  | 'NOTE'
  /** Hands it to whoever was asked first. */
  | 'OWNER'
  /** Sets the priority. */
  | 'PRIORITY'
  /** Puts a tag on. */
  | 'TAG'
  /** Takes a tag off. */
  | 'UNTAG';

/** Who acts in a step. Between customer and contact lies the line of contact, below contact the line of visibility. */
export type WorkflowLane =
  /** Whoever works unseen by the customer. */
  | 'BACK_OFFICE'
  /** Whoever speaks with the customer. */
  | 'CONTACT'
  /** The customer. */
  | 'CUSTOMER';

/** What is kept ready at a moment of truth. */
export type WorkflowMomentInput = {
  /** What is looked at. */
  controlPoint: string;
  /** What is done then. */
  counterPlan: string;
  /** What is likely to go wrong. */
  likelyFailure: string;
};

/** The life of a version. */
export type WorkflowPhase =
  /** Is being written; no ticket runs by it. */
  | 'DRAFT'
  /** New tickets begin in it. */
  | 'LIVE'
  /** No new ticket begins in it; those that began stay with it. */
  | 'SUPERSEDED'
  /** Is tried on part of the new tickets. */
  | 'TRIAL';

/** On which past tickets a version is tried. */
export type WorkflowReplayInput = {
  /** Those registered in so many days up to now. */
  days: number;
  /** The workflow’s own version as last seen. */
  version: number;
  /** The version of the workflow that the act is about. */
  versionId: string;
};

/** What is done with a version and many tickets. */
export type WorkflowRunKind =
  /** Running tickets are moved to it. */
  | 'MOVE'
  /** The version is tried on past tickets; nothing is done to them. */
  | 'REPLAY';

/** A state of a draft. */
export type WorkflowStateInput = {
  /** What is to be done here before a ticket goes on. */
  actions?: Array<WorkflowActionInput> | null | undefined;
  /** What it means. */
  category: StateCategory;
  /** Its word: letters, digits, - and _. */
  code: string;
  /** What the customer is told it is called. */
  customerNames?: TextInLanguagesInput | null | undefined;
  /** New tickets begin here. */
  isInitial?: boolean | null | undefined;
  /** One of its actions is enough; absent: all of them. */
  isLeftByAny?: boolean | null | undefined;
  /** Who acts here. */
  lane?: WorkflowLane | null | undefined;
  /** What is kept ready where it is a moment of truth. */
  moment?: WorkflowMomentInput | null | undefined;
  /** Its name. */
  names: TextInLanguagesInput;
};

/** Which state becomes which. */
export type WorkflowStateMappingInput = {
  /** Word of the state of earlier versions. */
  from: string;
  /** Word of the state of this one. */
  to: string;
};

/** To which version running tickets are moved. */
export type WorkflowTicketsMoveInput = {
  /** States that become another; the others become the one that is called the same. */
  mapping: Array<WorkflowStateMappingInput>;
  /** The workflow’s own version as last seen. */
  version: number;
  /** The version of the workflow that the act is about. */
  versionId: string;
};

/** A way between states of a draft. */
export type WorkflowTransitionInput = {
  /** Its word: letters, digits, - and _. */
  code: string;
  /** What it does beside leading on. */
  effects?: Array<WorkflowEffectInput> | null | undefined;
  /** Words of the states it leaves. */
  from: Array<string>;
  /** It is taken only when this holds for the ticket. */
  guard?: ConditionInput | null | undefined;
  /** Its name. */
  names: TextInLanguagesInput;
  /** A permission asked for beside the one of the act. */
  permission?: string | null | undefined;
  /** What must be known of the ticket, in the words of conditions. */
  requires?: Array<string> | null | undefined;
  /** Word of the state it leads to; absent: the state stays. */
  to?: string | null | undefined;
  /** The act that takes it; absent: a step of the organisation’s own. */
  verb?: WorkflowVerb | null | undefined;
};

/** On what a draft is tried. */
export type WorkflowTrialStartInput = {
  /** And every one that these departments, or what lies below them, register. */
  departmentIds?: Array<string> | null | undefined;
  /** Of a hundred new tickets so many; absent: none but those of the departments. */
  share?: number | null | undefined;
  /** The workflow’s own version as last seen. */
  version: number;
  /** The version of the workflow that the act is about. */
  versionId: string;
};

/** An act on tickets that takes a transition. */
export type WorkflowVerb =
  /** Take a ticket on. */
  | 'ACCEPT'
  /** End it. */
  | 'CLOSE'
  /** Take it up again. */
  | 'REOPEN'
  /** Say that it is settled. */
  | 'RESOLVE'
  /** Give it back to where it came from. */
  | 'RETURN'
  /** Record that the customer heard the outcome. */
  | 'TELL'
  /** Hand it to another department. */
  | 'TRANSFER'
  /** Take it out of all figures. */
  | 'VOID';

/** A version of a workflow. */
export type WorkflowVersionInput = {
  /** The workflow’s own version as last seen. */
  version: number;
  /** The version of the workflow that the act is about. */
  versionId: string;
};

export type Automation_RuleFragment = { __typename: 'AutomationRule', id: string, version: number, code: string, name: string, phase: AutomationPhase, nextPhases: Array<AutomationPhase>, stoppedAt: string | null, nextAt: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, trigger: { __typename: 'AutomationTrigger', kind: AutomationTriggerKind, events: Array<AutomationEvent>, seconds: number | null, hours: AutomationHours, states: Array<string>, isQuiet: boolean, at: string | null, isWorkdays: boolean }, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, actions: Array<{ __typename: 'AutomationAction', kind: AutomationActionKind, value: string | null, tell: AutomationTell | null, text: string | null }>, counts: { __typename: 'AutomationCounts', done: number, refused: number, trial: number, stopped: number }, viewerCan: { __typename: 'AutomationAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } & { ' $fragmentName'?: 'Automation_RuleFragment' };

export type AutomationPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AutomationPageQuery = { automationRules: { __typename: 'AutomationRuleConnection', totalCount: number, nodes: Array<{ __typename: 'AutomationRule', id: string, version: number, code: string, name: string, phase: AutomationPhase, nextPhases: Array<AutomationPhase>, stoppedAt: string | null, nextAt: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, trigger: { __typename: 'AutomationTrigger', kind: AutomationTriggerKind, events: Array<AutomationEvent>, seconds: number | null, hours: AutomationHours, states: Array<string>, isQuiet: boolean, at: string | null, isWorkdays: boolean }, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, actions: Array<{ __typename: 'AutomationAction', kind: AutomationActionKind, value: string | null, tell: AutomationTell | null, text: string | null }>, counts: { __typename: 'AutomationCounts', done: number, refused: number, trial: number, stopped: number }, viewerCan: { __typename: 'AutomationAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } }> } };

export type AutomationChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AutomationChoicesQuery = { automationChoices: { __typename: 'AutomationChoices', macros: Array<{ __typename: 'AutomationChoice', value: string, label: string }>, steps: Array<{ __typename: 'AutomationChoice', value: string, label: string }> } };

export type AutomationFiringsQueryVariables = Exact<{
  filter?: AutomationFiringFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AutomationFiringsQuery = { automationFirings: { __typename: 'AutomationFiringConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'AutomationFiring', id: string, ruleCode: string, ruleName: string, ruleVersion: number, ticketId: string, ticketNumber: string, cause: string, depth: number, outcome: AutomationOutcome, at: string, facts: Array<{ __typename: 'Fact', name: string, values: Array<string> }>, acts: Array<{ __typename: 'AutomationAct', kind: AutomationActionKind, value: string | null, outcome: AutomationActOutcome, reason: string | null }> }> } };

export type AutomationReplayOfQueryVariables = Exact<{
  code: string;
}>;


export type AutomationReplayOfQuery = { automationRule: { __typename: 'AutomationRule', id: string, version: number, replay: { __typename: 'AutomationReplay', since: string, startedAt: string, finishedAt: string | null, checked: number, fired: number, isCurrent: boolean, items: Array<{ __typename: 'AutomationReplayItem', ticketId: string, number: string, cause: string, at: string, facts: Array<{ __typename: 'Fact', name: string, values: Array<string> }> }> } | null } | null };

export type AutomationRuleSetMutationVariables = Exact<{
  input: AutomationRuleSetInput;
}>;


export type AutomationRuleSetMutation = { automationRuleSet: { __typename: 'AutomationRulePayload', rule: { __typename: 'AutomationRule', id: string, version: number, code: string, name: string, phase: AutomationPhase, nextPhases: Array<AutomationPhase>, stoppedAt: string | null, nextAt: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, trigger: { __typename: 'AutomationTrigger', kind: AutomationTriggerKind, events: Array<AutomationEvent>, seconds: number | null, hours: AutomationHours, states: Array<string>, isQuiet: boolean, at: string | null, isWorkdays: boolean }, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, actions: Array<{ __typename: 'AutomationAction', kind: AutomationActionKind, value: string | null, tell: AutomationTell | null, text: string | null }>, counts: { __typename: 'AutomationCounts', done: number, refused: number, trial: number, stopped: number }, viewerCan: { __typename: 'AutomationAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AutomationPhaseSetMutationVariables = Exact<{
  input: AutomationPhaseSetInput;
}>;


export type AutomationPhaseSetMutation = { automationPhaseSet: { __typename: 'AutomationRulePayload', rule: { __typename: 'AutomationRule', id: string, version: number, code: string, name: string, phase: AutomationPhase, nextPhases: Array<AutomationPhase>, stoppedAt: string | null, nextAt: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, trigger: { __typename: 'AutomationTrigger', kind: AutomationTriggerKind, events: Array<AutomationEvent>, seconds: number | null, hours: AutomationHours, states: Array<string>, isQuiet: boolean, at: string | null, isWorkdays: boolean }, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, actions: Array<{ __typename: 'AutomationAction', kind: AutomationActionKind, value: string | null, tell: AutomationTell | null, text: string | null }>, counts: { __typename: 'AutomationCounts', done: number, refused: number, trial: number, stopped: number }, viewerCan: { __typename: 'AutomationAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AutomationRuleMoveMutationVariables = Exact<{
  input: AutomationRuleMoveInput;
}>;


export type AutomationRuleMoveMutation = { automationRuleMove: { __typename: 'AutomationRulePayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AutomationReplayStartMutationVariables = Exact<{
  input: AutomationReplayInput;
}>;


export type AutomationReplayStartMutation = { automationReplay: { __typename: 'AutomationRulePayload', rule: { __typename: 'AutomationRule', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type CategorySchemesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategorySchemesQuery = { categorySchemes: { __typename: 'CategorySchemeConnection', nodes: Array<{ __typename: 'CategoryScheme', id: string, code: string, name: string, isMain: boolean, holdsSeveral: boolean, checklist: ChecklistUse | null, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, ticketTypes: Array<{ __typename: 'TicketType', id: string, code: string, name: string }>, requiredFor: Array<{ __typename: 'TicketType', id: string, code: string, name: string }> }> }, ticketTypes: { __typename: 'TicketTypeConnection', nodes: Array<{ __typename: 'TicketType', id: string, code: string, name: string, workflow: string, isArchived: boolean, states: Array<{ __typename: 'TicketState', id: string, name: string }> }> } };

export type CategoriesQueryVariables = Exact<{
  scheme: string;
  after?: string | null | undefined;
}>;


export type CategoriesQuery = { categories: { __typename: 'CategoryConnection', totalCount: number, nodes: Array<{ __typename: 'Category', id: string, code: string, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, parent: { __typename: 'Category', id: string, code: string } | null, ticketTypes: Array<{ __typename: 'TicketType', id: string, code: string, name: string }>, department: { __typename: 'Department', id: string, name: string } | null, document: { __typename: 'CompanyDocument', id: string, title: string } | null, decides: { __typename: 'CategoryMechanism', workflow: string | null, form: string | null, departmentId: string | null, documentId: string | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CategoryDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoryDocumentsQuery = { documents: { __typename: 'CompanyDocumentConnection', nodes: Array<{ __typename: 'CompanyDocument', id: string, title: string }> } };

export type Categories_SchemeFragment = { __typename: 'CategoryScheme', id: string, code: string, name: string, isMain: boolean, holdsSeveral: boolean, checklist: ChecklistUse | null, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, ticketTypes: Array<{ __typename: 'TicketType', id: string, code: string, name: string }>, requiredFor: Array<{ __typename: 'TicketType', id: string, code: string, name: string }> } & { ' $fragmentName'?: 'Categories_SchemeFragment' };

export type Categories_CategoryFragment = { __typename: 'Category', id: string, code: string, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, parent: { __typename: 'Category', id: string, code: string } | null, ticketTypes: Array<{ __typename: 'TicketType', id: string, code: string, name: string }>, department: { __typename: 'Department', id: string, name: string } | null, document: { __typename: 'CompanyDocument', id: string, title: string } | null, decides: { __typename: 'CategoryMechanism', workflow: string | null, form: string | null, departmentId: string | null, documentId: string | null } | null } & { ' $fragmentName'?: 'Categories_CategoryFragment' };

export type CategorySchemeSetMutationVariables = Exact<{
  input: CategorySchemeSetInput;
}>;


export type CategorySchemeSetMutation = { categorySchemeSet: { __typename: 'CategorySchemePayload', categoryScheme: { __typename: 'CategoryScheme', id: string, code: string, name: string, isMain: boolean, holdsSeveral: boolean, checklist: ChecklistUse | null, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, ticketTypes: Array<{ __typename: 'TicketType', id: string, code: string, name: string }>, requiredFor: Array<{ __typename: 'TicketType', id: string, code: string, name: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type CategorySchemeMoveMutationVariables = Exact<{
  input: CategorySchemeMoveInput;
}>;


export type CategorySchemeMoveMutation = { categorySchemeMove: { __typename: 'CategorySchemePayload', categoryScheme: { __typename: 'CategoryScheme', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type CategorySetMutationVariables = Exact<{
  input: CategorySetInput;
}>;


export type CategorySetMutation = { categorySet: { __typename: 'CategoryPayload', category: { __typename: 'Category', id: string, code: string, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, parent: { __typename: 'Category', id: string, code: string } | null, ticketTypes: Array<{ __typename: 'TicketType', id: string, code: string, name: string }>, department: { __typename: 'Department', id: string, name: string } | null, document: { __typename: 'CompanyDocument', id: string, title: string } | null, decides: { __typename: 'CategoryMechanism', workflow: string | null, form: string | null, departmentId: string | null, documentId: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type CategoryMoveMutationVariables = Exact<{
  input: CategoryMoveInput;
}>;


export type CategoryMoveMutation = { categoryMove: { __typename: 'CategoryPayload', category: { __typename: 'Category', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type WorkflowDryRunQueryVariables = Exact<{
  input: WorkflowDryRunInput;
}>;


export type WorkflowDryRunQuery = { workflowDryRun: { __typename: 'WorkflowDryRun', state: { __typename: 'WorkflowDryRunState', code: string, name: string, customerName: string, category: StateCategory }, facts: Array<{ __typename: 'Fact', name: string, values: Array<string> }>, actions: Array<{ __typename: 'WorkflowDryRunAction', code: string, name: string, isDone: boolean }>, ways: Array<{ __typename: 'WorkflowDryRunWay', code: string, name: string, verb: WorkflowVerb | null, permissions: Array<string>, to: { __typename: 'WorkflowDryRunState', code: string, name: string }, ability: { __typename: 'Ability', allowed: boolean, reason: string | null }, effects: Array<{ __typename: 'WorkflowDryRunEffect', kind: WorkflowEffectKind, name: string | null }>, factsAfter: Array<{ __typename: 'Fact', name: string, values: Array<string> }> }> } | null };

export type DryRun_StandingFragment = { __typename: 'WorkflowDryRun', state: { __typename: 'WorkflowDryRunState', code: string, name: string, customerName: string, category: StateCategory }, facts: Array<{ __typename: 'Fact', name: string, values: Array<string> }>, actions: Array<{ __typename: 'WorkflowDryRunAction', code: string, name: string, isDone: boolean }>, ways: Array<{ __typename: 'WorkflowDryRunWay', code: string, name: string, verb: WorkflowVerb | null, permissions: Array<string>, to: { __typename: 'WorkflowDryRunState', code: string, name: string }, ability: { __typename: 'Ability', allowed: boolean, reason: string | null }, effects: Array<{ __typename: 'WorkflowDryRunEffect', kind: WorkflowEffectKind, name: string | null }>, factsAfter: Array<{ __typename: 'Fact', name: string, values: Array<string> }> }> } & { ' $fragmentName'?: 'DryRun_StandingFragment' };

export type Forms_FormFragment = { __typename: 'Form', id: string, version: number, code: string, kind: FormKind, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, guidanceIn: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, fields: Array<{ __typename: 'FormField', code: string, name: string, type: FieldType, groupName: string | null, guidance: string | null, isRequired: boolean, isArchived: boolean, maxLength: number | null, format: FieldFormat | null, min: number | null, max: number | null, unit: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, groupNames: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, guidanceIn: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, options: Array<{ __typename: 'FieldOption', code: string, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } }>, shownWhen: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, requiredWhen: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null }> } & { ' $fragmentName'?: 'Forms_FormFragment' };

export type FormsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FormsPageQuery = { forms: { __typename: 'FormConnection', totalCount: number, nodes: Array<{ __typename: 'Form', id: string, code: string, kind: FormKind, name: string, isArchived: boolean, fields: Array<{ __typename: 'FormField', code: string, isArchived: boolean }> }> }, ticketTypes: { __typename: 'TicketTypeConnection', nodes: Array<{ __typename: 'TicketType', id: string, name: string, forms: Array<string> }> } };

export type FormWholeQueryVariables = Exact<{
  code: string;
}>;


export type FormWholeQuery = { form: { __typename: 'Form', id: string, version: number, code: string, kind: FormKind, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, guidanceIn: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, fields: Array<{ __typename: 'FormField', code: string, name: string, type: FieldType, groupName: string | null, guidance: string | null, isRequired: boolean, isArchived: boolean, maxLength: number | null, format: FieldFormat | null, min: number | null, max: number | null, unit: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, groupNames: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, guidanceIn: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, options: Array<{ __typename: 'FieldOption', code: string, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } }>, shownWhen: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, requiredWhen: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null }> } | null };

export type FormChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FormChoicesQuery = { forms: { __typename: 'FormConnection', nodes: Array<{ __typename: 'Form', id: string, code: string, name: string }> } };

export type FormSetMutationVariables = Exact<{
  input: FormSetInput;
}>;


export type FormSetMutation = { formSet: { __typename: 'FormPayload', form: { __typename: 'Form', id: string, version: number, code: string, kind: FormKind, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, guidanceIn: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, fields: Array<{ __typename: 'FormField', code: string, name: string, type: FieldType, groupName: string | null, guidance: string | null, isRequired: boolean, isArchived: boolean, maxLength: number | null, format: FieldFormat | null, min: number | null, max: number | null, unit: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, groupNames: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, guidanceIn: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, options: Array<{ __typename: 'FieldOption', code: string, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } }>, shownWhen: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, requiredWhen: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type FormMoveMutationVariables = Exact<{
  input: FormMoveInput;
}>;


export type FormMoveMutation = { formMove: { __typename: 'FormPayload', form: { __typename: 'Form', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type Priorities_MatrixFragment = { __typename: 'PriorityMatrix', version: number, rowScheme: { __typename: 'CategoryScheme', id: string, code: string, name: string }, columnScheme: { __typename: 'CategoryScheme', id: string, code: string, name: string }, cells: Array<{ __typename: 'PriorityCell', row: string, column: string, priority: TicketPriority }> } & { ' $fragmentName'?: 'Priorities_MatrixFragment' };

export type PrioritiesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PrioritiesPageQuery = { priorityMatrix: { __typename: 'PriorityMatrix', version: number, rowScheme: { __typename: 'CategoryScheme', id: string, code: string, name: string }, columnScheme: { __typename: 'CategoryScheme', id: string, code: string, name: string }, cells: Array<{ __typename: 'PriorityCell', row: string, column: string, priority: TicketPriority }> } | null, categorySchemes: { __typename: 'CategorySchemeConnection', nodes: Array<{ __typename: 'CategoryScheme', id: string, code: string, name: string, isMain: boolean, holdsSeveral: boolean }> } };

export type PriorityAxisQueryVariables = Exact<{
  scheme: string;
}>;


export type PriorityAxisQuery = { categories: { __typename: 'CategoryConnection', nodes: Array<{ __typename: 'Category', id: string, code: string, path: Array<string> }> } };

export type PriorityMatrixSetMutationVariables = Exact<{
  input: PriorityMatrixSetInput;
}>;


export type PriorityMatrixSetMutation = { priorityMatrixSet: { __typename: 'PriorityMatrixPayload', priorityMatrix: { __typename: 'PriorityMatrix', version: number, rowScheme: { __typename: 'CategoryScheme', id: string, code: string, name: string }, columnScheme: { __typename: 'CategoryScheme', id: string, code: string, name: string }, cells: Array<{ __typename: 'PriorityCell', row: string, column: string, priority: TicketPriority }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type Routing_QueueFragment = { __typename: 'RoutingQueue', id: string, version: number, code: string, name: string, isArchived: boolean, department: string, departmentName: string, strategy: RoutingStrategy, prefers: Array<RoutingPreference>, roles: Array<string>, hours: RoutingHours, versionNumber: number, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, urgentWhen: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, viewerCan: { __typename: 'RoutingAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } & { ' $fragmentName'?: 'Routing_QueueFragment' };

export type Routing_WorkloadFragment = { __typename: 'RoutingWorkload', version: number | null, capacity: number, lines: Array<{ __typename: 'RoutingWorkloadLine', weight: number, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } }>, viewerCan: { __typename: 'RoutingAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } & { ' $fragmentName'?: 'Routing_WorkloadFragment' };

export type RoutingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RoutingPageQuery = { routingQueues: { __typename: 'RoutingQueueConnection', totalCount: number, nodes: Array<{ __typename: 'RoutingQueue', id: string, version: number, code: string, name: string, isArchived: boolean, department: string, departmentName: string, strategy: RoutingStrategy, prefers: Array<RoutingPreference>, roles: Array<string>, hours: RoutingHours, versionNumber: number, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, urgentWhen: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, viewerCan: { __typename: 'RoutingAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } }> }, routingWorkload: { __typename: 'RoutingWorkload', version: number | null, capacity: number, lines: Array<{ __typename: 'RoutingWorkloadLine', weight: number, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } }>, viewerCan: { __typename: 'RoutingAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } };

export type RoutingTicketQueryVariables = Exact<{
  number: string;
}>;


export type RoutingTicketQuery = { ticketByNumber: { __typename: 'Ticket', id: string } | null };

export type RoutingTrialQueryVariables = Exact<{
  ticketId: string;
}>;


export type RoutingTrialQuery = { routingTrial: { __typename: 'RoutingTrial', isUrgent: boolean, personName: string | null, hiddenCount: number, explanation: Array<string>, verdicts: Array<{ __typename: 'RoutingQueueVerdict', queue: { __typename: 'RoutingQueue', id: string, code: string, name: string }, failed: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }>, queue: { __typename: 'RoutingQueue', id: string, code: string, name: string } | null, considered: Array<{ __typename: 'RoutingConsideration', personName: string, load: number, capacity: number, place: number | null, exclusion: RoutingExclusion | null, isChosen: boolean }> } | null };

export type RoutingQueueSetMutationVariables = Exact<{
  input: RoutingQueueSetInput;
}>;


export type RoutingQueueSetMutation = { routingQueueSet: { __typename: 'RoutingQueuePayload', queue: { __typename: 'RoutingQueue', id: string, version: number, code: string, name: string, isArchived: boolean, department: string, departmentName: string, strategy: RoutingStrategy, prefers: Array<RoutingPreference>, roles: Array<string>, hours: RoutingHours, versionNumber: number, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, urgentWhen: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, viewerCan: { __typename: 'RoutingAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RoutingQueueArchiveMutationVariables = Exact<{
  input: RoutingQueueArchiveInput;
}>;


export type RoutingQueueArchiveMutation = { routingQueueArchive: { __typename: 'RoutingQueuePayload', queue: { __typename: 'RoutingQueue', id: string, version: number, code: string, name: string, isArchived: boolean, department: string, departmentName: string, strategy: RoutingStrategy, prefers: Array<RoutingPreference>, roles: Array<string>, hours: RoutingHours, versionNumber: number, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, urgentWhen: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, viewerCan: { __typename: 'RoutingAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RoutingQueueMoveMutationVariables = Exact<{
  input: RoutingQueueMoveInput;
}>;


export type RoutingQueueMoveMutation = { routingQueueMove: { __typename: 'RoutingQueuePayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RoutingWorkloadSetMutationVariables = Exact<{
  input: RoutingWorkloadSetInput;
}>;


export type RoutingWorkloadSetMutation = { routingWorkloadSet: { __typename: 'RoutingWorkloadPayload', workload: { __typename: 'RoutingWorkload', version: number | null, capacity: number, lines: Array<{ __typename: 'RoutingWorkloadLine', weight: number, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } }>, viewerCan: { __typename: 'RoutingAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type WorkflowRunsQueryVariables = Exact<{
  versionId: string;
}>;


export type WorkflowRunsQuery = { workflowRuns: Array<{ __typename: 'WorkflowRun', kind: WorkflowRunKind, since: string | null, startedAt: string, finishedAt: string | null, total: number, checked: number, passed: number, stuck: number, items: Array<{ __typename: 'WorkflowRunItem', ticketId: string, number: string, state: string, toState: string | null, reason: string }> }> };

export type Runs_RunFragment = { __typename: 'WorkflowRun', kind: WorkflowRunKind, since: string | null, startedAt: string, finishedAt: string | null, total: number, checked: number, passed: number, stuck: number, items: Array<{ __typename: 'WorkflowRunItem', ticketId: string, number: string, state: string, toState: string | null, reason: string }> } & { ' $fragmentName'?: 'Runs_RunFragment' };

export type WorkflowMovePreviewQueryVariables = Exact<{
  versionId: string;
}>;


export type WorkflowMovePreviewQuery = { workflowMovePreview: { __typename: 'WorkflowMovePreview', states: Array<{ __typename: 'WorkflowMoveState', code: string, name: string, category: StateCategory, count: number, halfDone: number, to: string | null }>, ability: { __typename: 'Ability', allowed: boolean, reason: string | null } } | null };

export type WorkflowReplayMutationVariables = Exact<{
  input: WorkflowReplayInput;
}>;


export type WorkflowReplayMutation = { workflowReplay: { __typename: 'WorkflowRunPayload', workflow: { __typename: 'Workflow', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type WorkflowTicketsMoveMutationVariables = Exact<{
  input: WorkflowTicketsMoveInput;
}>;


export type WorkflowTicketsMoveMutation = { workflowTicketsMove: { __typename: 'WorkflowRunPayload', workflow: { __typename: 'Workflow', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ServiceLevels_TargetFragment = { __typename: 'ServicePolicyTarget', timer: string, timerName: string, seconds: number | null, hours: ServiceTargetHours, calendar: string | null, pauses: Array<StateCategory> | null, pauseStates: Array<string>, statistic: ServiceTargetStatistic, share: number | null, force: ServiceTargetForce, warnings: Array<number>, matrix: { __typename: 'ServiceMatrix', rows: string, columns: string | null, cells: Array<{ __typename: 'ServiceMatrixCell', row: string, column: string | null, seconds: number }> } | null, ladder: Array<{ __typename: 'ServiceLadderStep', atPercent: number | null, overdueSeconds: number | null, tell: ServiceLadderTell, levels: number | null, role: string | null, needsAcknowledgement: boolean }> } & { ' $fragmentName'?: 'ServiceLevels_TargetFragment' };

export type ServiceLevels_PolicyFragment = { __typename: 'ServicePolicy', id: string, version: number, code: string, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, targets: Array<{ __typename: 'ServicePolicyTarget', timer: string, timerName: string, seconds: number | null, hours: ServiceTargetHours, calendar: string | null, pauses: Array<StateCategory> | null, pauseStates: Array<string>, statistic: ServiceTargetStatistic, share: number | null, force: ServiceTargetForce, warnings: Array<number>, matrix: { __typename: 'ServiceMatrix', rows: string, columns: string | null, cells: Array<{ __typename: 'ServiceMatrixCell', row: string, column: string | null, seconds: number }> } | null, ladder: Array<{ __typename: 'ServiceLadderStep', atPercent: number | null, overdueSeconds: number | null, tell: ServiceLadderTell, levels: number | null, role: string | null, needsAcknowledgement: boolean }> }>, viewerCan: { __typename: 'ServiceLevelAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } & { ' $fragmentName'?: 'ServiceLevels_PolicyFragment' };

export type ServiceLevels_TimerFragment = { __typename: 'ServiceTimer', id: string, version: number, code: string, name: string, isArchived: boolean, repeats: ServiceTimerRepeats, pauses: Array<StateCategory>, resumeWithinSeconds: number | null, waitsForCustomer: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, starts: Array<{ __typename: 'ServiceMarker', kind: ServiceMarkerKind, codes: Array<string> }>, stops: Array<{ __typename: 'ServiceMarker', kind: ServiceMarkerKind, codes: Array<string> }>, viewerCan: { __typename: 'ServiceLevelAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } & { ' $fragmentName'?: 'ServiceLevels_TimerFragment' };

export type ServiceLevelsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceLevelsPageQuery = { servicePolicies: { __typename: 'ServicePolicyConnection', totalCount: number, nodes: Array<{ __typename: 'ServicePolicy', id: string, version: number, code: string, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, targets: Array<{ __typename: 'ServicePolicyTarget', timer: string, timerName: string, seconds: number | null, hours: ServiceTargetHours, calendar: string | null, pauses: Array<StateCategory> | null, pauseStates: Array<string>, statistic: ServiceTargetStatistic, share: number | null, force: ServiceTargetForce, warnings: Array<number>, matrix: { __typename: 'ServiceMatrix', rows: string, columns: string | null, cells: Array<{ __typename: 'ServiceMatrixCell', row: string, column: string | null, seconds: number }> } | null, ladder: Array<{ __typename: 'ServiceLadderStep', atPercent: number | null, overdueSeconds: number | null, tell: ServiceLadderTell, levels: number | null, role: string | null, needsAcknowledgement: boolean }> }>, viewerCan: { __typename: 'ServiceLevelAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } }> }, serviceTimers: { __typename: 'ServiceTimerConnection', totalCount: number, nodes: Array<{ __typename: 'ServiceTimer', id: string, version: number, code: string, name: string, isArchived: boolean, repeats: ServiceTimerRepeats, pauses: Array<StateCategory>, resumeWithinSeconds: number | null, waitsForCustomer: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, starts: Array<{ __typename: 'ServiceMarker', kind: ServiceMarkerKind, codes: Array<string> }>, stops: Array<{ __typename: 'ServiceMarker', kind: ServiceMarkerKind, codes: Array<string> }>, viewerCan: { __typename: 'ServiceLevelAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } }> } };

export type ServiceLevelWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceLevelWordsQuery = { calendars: { __typename: 'CalendarConnection', nodes: Array<{ __typename: 'Calendar', id: string, code: string, name: string, isArchived: boolean }> }, ticketTypes: { __typename: 'TicketTypeConnection', nodes: Array<{ __typename: 'TicketType', id: string, states: Array<{ __typename: 'TicketState', id: string, code: string, name: string }> }> } };

export type ServiceLevelRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceLevelRolesQuery = { roles: { __typename: 'RoleConnection', nodes: Array<{ __typename: 'Role', id: string, code: string, name: string }> } };

export type ServicePolicyVersionsQueryVariables = Exact<{
  code: string;
}>;


export type ServicePolicyVersionsQuery = { servicePolicy: { __typename: 'ServicePolicy', id: string, versions: { __typename: 'ServicePolicyVersionConnection', totalCount: number, nodes: Array<{ __typename: 'ServicePolicyVersion', id: string, number: number, createdAt: string, isInForce: boolean, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, targets: Array<{ __typename: 'ServicePolicyTarget', timer: string, timerName: string, seconds: number | null, hours: ServiceTargetHours, calendar: string | null, pauses: Array<StateCategory> | null, pauseStates: Array<string>, statistic: ServiceTargetStatistic, share: number | null, force: ServiceTargetForce, warnings: Array<number>, matrix: { __typename: 'ServiceMatrix', rows: string, columns: string | null, cells: Array<{ __typename: 'ServiceMatrixCell', row: string, column: string | null, seconds: number }> } | null, ladder: Array<{ __typename: 'ServiceLadderStep', atPercent: number | null, overdueSeconds: number | null, tell: ServiceLadderTell, levels: number | null, role: string | null, needsAcknowledgement: boolean }> }> }> } } | null };

export type ServiceLevelTicketQueryVariables = Exact<{
  number: string;
}>;


export type ServiceLevelTicketQuery = { ticketByNumber: { __typename: 'Ticket', id: string } | null };

export type ServicePolicyMatchQueryVariables = Exact<{
  ticketId?: string | null | undefined;
  facts?: Array<FactInput> | FactInput | null | undefined;
}>;


export type ServicePolicyMatchQuery = { servicePolicyMatch: { __typename: 'ServicePolicyMatch', facts: Array<{ __typename: 'Fact', name: string, values: Array<string> }>, policies: Array<{ __typename: 'ServicePolicyVerdict', policy: { __typename: 'ServicePolicy', id: string, code: string, name: string }, failed: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }>, targets: Array<{ __typename: 'ServiceTargetVerdict', seconds: number | null, fate: ServiceTargetFate, target: { __typename: 'ServicePolicyTarget', timer: string, timerName: string, hours: ServiceTargetHours, calendar: string | null, statistic: ServiceTargetStatistic, force: ServiceTargetForce } }> }> } | null };

export type ServiceDueQueryVariables = Exact<{
  calendarId: string;
  from: string;
  seconds?: number | null | undefined;
}>;


export type ServiceDueQuery = { businessTime: { __typename: 'BusinessTime', to: string, isEstimated: boolean, days: Array<{ __typename: 'BusinessDay', date: string, spans: Array<string>, seconds: number, name: string | null }> | null } | null };

export type ServicePolicySetMutationVariables = Exact<{
  input: ServicePolicySetInput;
}>;


export type ServicePolicySetMutation = { servicePolicySet: { __typename: 'ServicePolicyPayload', policy: { __typename: 'ServicePolicy', id: string, version: number, code: string, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, targets: Array<{ __typename: 'ServicePolicyTarget', timer: string, timerName: string, seconds: number | null, hours: ServiceTargetHours, calendar: string | null, pauses: Array<StateCategory> | null, pauseStates: Array<string>, statistic: ServiceTargetStatistic, share: number | null, force: ServiceTargetForce, warnings: Array<number>, matrix: { __typename: 'ServiceMatrix', rows: string, columns: string | null, cells: Array<{ __typename: 'ServiceMatrixCell', row: string, column: string | null, seconds: number }> } | null, ladder: Array<{ __typename: 'ServiceLadderStep', atPercent: number | null, overdueSeconds: number | null, tell: ServiceLadderTell, levels: number | null, role: string | null, needsAcknowledgement: boolean }> }>, viewerCan: { __typename: 'ServiceLevelAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ServicePolicyArchiveMutationVariables = Exact<{
  input: ServicePolicyArchiveInput;
}>;


export type ServicePolicyArchiveMutation = { servicePolicyArchive: { __typename: 'ServicePolicyPayload', policy: { __typename: 'ServicePolicy', id: string, version: number, code: string, name: string, isArchived: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, when: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> }, targets: Array<{ __typename: 'ServicePolicyTarget', timer: string, timerName: string, seconds: number | null, hours: ServiceTargetHours, calendar: string | null, pauses: Array<StateCategory> | null, pauseStates: Array<string>, statistic: ServiceTargetStatistic, share: number | null, force: ServiceTargetForce, warnings: Array<number>, matrix: { __typename: 'ServiceMatrix', rows: string, columns: string | null, cells: Array<{ __typename: 'ServiceMatrixCell', row: string, column: string | null, seconds: number }> } | null, ladder: Array<{ __typename: 'ServiceLadderStep', atPercent: number | null, overdueSeconds: number | null, tell: ServiceLadderTell, levels: number | null, role: string | null, needsAcknowledgement: boolean }> }>, viewerCan: { __typename: 'ServiceLevelAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ServicePolicyMoveMutationVariables = Exact<{
  input: ServicePolicyMoveInput;
}>;


export type ServicePolicyMoveMutation = { servicePolicyMove: { __typename: 'ServicePolicyPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ServiceTimerSetMutationVariables = Exact<{
  input: ServiceTimerSetInput;
}>;


export type ServiceTimerSetMutation = { serviceTimerSet: { __typename: 'ServiceTimerPayload', timer: { __typename: 'ServiceTimer', id: string, version: number, code: string, name: string, isArchived: boolean, repeats: ServiceTimerRepeats, pauses: Array<StateCategory>, resumeWithinSeconds: number | null, waitsForCustomer: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, starts: Array<{ __typename: 'ServiceMarker', kind: ServiceMarkerKind, codes: Array<string> }>, stops: Array<{ __typename: 'ServiceMarker', kind: ServiceMarkerKind, codes: Array<string> }>, viewerCan: { __typename: 'ServiceLevelAbilities', update: { __typename: 'Ability', allowed: boolean, reason: string | null } } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ServiceTimerMoveMutationVariables = Exact<{
  input: ServiceTimerMoveInput;
}>;


export type ServiceTimerMoveMutation = { serviceTimerMove: { __typename: 'ServiceTimerPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ServicePolicyImpactQueryVariables = Exact<{
  set?: ServicePolicySetInput | null | undefined;
  archive?: ServicePolicyArchiveInput | null | undefined;
  move?: ServicePolicyMoveInput | null | undefined;
}>;


export type ServicePolicyImpactQuery = { servicePolicyImpact: { __typename: 'ClockImpact', running: number, looked: number, changed: number, overdue: number, shorter: number, longer: number, ended: number, examples: Array<{ __typename: 'ClockImpactExample', ticketId: string, number: string, subject: string, timerName: string, fate: ClockFate, dueAt: string | null, newDueAt: string | null }> } | null };

export type TicketTypesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TicketTypesPageQuery = { ticketTypes: { __typename: 'TicketTypeConnection', totalCount: number, nodes: Array<{ __typename: 'TicketType', id: string, code: string, name: string, workflow: string, certificates: Array<string>, forms: Array<string>, closing: Array<ClosingProof>, isArchived: boolean, screens: { __typename: 'TicketTypeScreens', registration: Array<string>, panel: Array<string>, print: Array<string>, columns: Array<string> }, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, states: Array<{ __typename: 'TicketState', id: string, name: string }> }> } };

export type TicketTypeTreesQueryVariables = Exact<{ [key: string]: never; }>;


export type TicketTypeTreesQuery = { categorySchemes: { __typename: 'CategorySchemeConnection', nodes: Array<{ __typename: 'CategoryScheme', id: string, code: string, name: string, isMain: boolean }> } };

export type TicketTypeCertificatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TicketTypeCertificatesQuery = { staffTerms: { __typename: 'StaffTermConnection', nodes: Array<{ __typename: 'StaffTerm', id: string, code: string, name: string }> } };

export type TicketTypes_TypeFragment = { __typename: 'TicketType', id: string, code: string, name: string, workflow: string, certificates: Array<string>, forms: Array<string>, closing: Array<ClosingProof>, isArchived: boolean, screens: { __typename: 'TicketTypeScreens', registration: Array<string>, panel: Array<string>, print: Array<string>, columns: Array<string> }, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, states: Array<{ __typename: 'TicketState', id: string, name: string }> } & { ' $fragmentName'?: 'TicketTypes_TypeFragment' };

export type TicketTypeSetMutationVariables = Exact<{
  input: TicketTypeSetInput;
}>;


export type TicketTypeSetMutation = { ticketTypeSet: { __typename: 'TicketTypePayload', ticketType: { __typename: 'TicketType', id: string, code: string, name: string, workflow: string, certificates: Array<string>, forms: Array<string>, closing: Array<ClosingProof>, isArchived: boolean, screens: { __typename: 'TicketTypeScreens', registration: Array<string>, panel: Array<string>, print: Array<string>, columns: Array<string> }, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, states: Array<{ __typename: 'TicketState', id: string, name: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type TicketTypeMoveMutationVariables = Exact<{
  input: TicketTypeMoveInput;
}>;


export type TicketTypeMoveMutation = { ticketTypeMove: { __typename: 'TicketTypePayload', ticketType: { __typename: 'TicketType', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type WorkflowsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkflowsPageQuery = { workflows: { __typename: 'WorkflowConnection', totalCount: number, nodes: Array<{ __typename: 'Workflow', id: string, code: string, name: string, version: number, ticketTypes: Array<{ __typename: 'TicketType', id: string, name: string }>, versions: Array<{ __typename: 'WorkflowVersion', id: string, number: number, phase: WorkflowPhase, trialShare: number }> }> } };

export type Workflows_WorkflowFragment = { __typename: 'Workflow', id: string, code: string, name: string, version: number, ticketTypes: Array<{ __typename: 'TicketType', id: string, name: string }>, versions: Array<{ __typename: 'WorkflowVersion', id: string, number: number, phase: WorkflowPhase, trialShare: number }> } & { ' $fragmentName'?: 'Workflows_WorkflowFragment' };

export type WorkflowPageQueryVariables = Exact<{
  code: string;
}>;


export type WorkflowPageQuery = { workflow: { __typename: 'Workflow', id: string, code: string, name: string, version: number, ticketTypes: Array<{ __typename: 'TicketType', id: string, name: string }>, versions: Array<{ __typename: 'WorkflowVersion', id: string, number: number, phase: WorkflowPhase, note: string | null, trialShare: number, startedAt: string | null, endedAt: string | null, trialDepartments: Array<{ __typename: 'Department', id: string, name: string }>, problems: Array<{ __typename: 'WorkflowProblem', code: UserErrorCode, message: string, state: string | null, transition: string | null }>, viewerCan: { __typename: 'WorkflowVersionViewerCan', draftStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, draftSave: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialEnd: { __typename: 'Ability', allowed: boolean, reason: string | null }, publish: { __typename: 'Ability', allowed: boolean, reason: string | null } }, definition: { __typename: 'WorkflowDefinitionType', states: Array<{ __typename: 'WorkflowState', code: string, category: StateCategory, isInitial: boolean, lane: WorkflowLane | null, isLeftByAny: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, customerNames: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, moment: { __typename: 'WorkflowMoment', controlPoint: string, likelyFailure: string, counterPlan: string } | null, actions: Array<{ __typename: 'WorkflowAction', code: string, lane: WorkflowLane | null, permission: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } }> }>, transitions: Array<{ __typename: 'WorkflowTransition', code: string, from: Array<string>, to: string | null, verb: WorkflowVerb | null, permission: string | null, requires: Array<string>, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, guard: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, effects: Array<{ __typename: 'WorkflowEffect', kind: WorkflowEffectKind, value: string | null }> }> } }> } | null };

export type Workflow_WorkflowFragment = { __typename: 'Workflow', id: string, code: string, name: string, version: number, ticketTypes: Array<{ __typename: 'TicketType', id: string, name: string }>, versions: Array<{ __typename: 'WorkflowVersion', id: string, number: number, phase: WorkflowPhase, note: string | null, trialShare: number, startedAt: string | null, endedAt: string | null, trialDepartments: Array<{ __typename: 'Department', id: string, name: string }>, problems: Array<{ __typename: 'WorkflowProblem', code: UserErrorCode, message: string, state: string | null, transition: string | null }>, viewerCan: { __typename: 'WorkflowVersionViewerCan', draftStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, draftSave: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialEnd: { __typename: 'Ability', allowed: boolean, reason: string | null }, publish: { __typename: 'Ability', allowed: boolean, reason: string | null } }, definition: { __typename: 'WorkflowDefinitionType', states: Array<{ __typename: 'WorkflowState', code: string, category: StateCategory, isInitial: boolean, lane: WorkflowLane | null, isLeftByAny: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, customerNames: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, moment: { __typename: 'WorkflowMoment', controlPoint: string, likelyFailure: string, counterPlan: string } | null, actions: Array<{ __typename: 'WorkflowAction', code: string, lane: WorkflowLane | null, permission: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } }> }>, transitions: Array<{ __typename: 'WorkflowTransition', code: string, from: Array<string>, to: string | null, verb: WorkflowVerb | null, permission: string | null, requires: Array<string>, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, guard: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, effects: Array<{ __typename: 'WorkflowEffect', kind: WorkflowEffectKind, value: string | null }> }> } }> } & { ' $fragmentName'?: 'Workflow_WorkflowFragment' };

export type WorkflowDifferenceQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type WorkflowDifferenceQuery = { workflowDifference: Array<{ __typename: 'WorkflowChange', isState: boolean, kind: WorkflowChangeKind, code: string, name: string, fields: Array<string> }> };

export type WorkflowCreateMutationVariables = Exact<{
  input: WorkflowCreateInput;
}>;


export type WorkflowCreateMutation = { workflowCreate: { __typename: 'WorkflowPayload', workflow: { __typename: 'Workflow', id: string, code: string, name: string, version: number, ticketTypes: Array<{ __typename: 'TicketType', id: string, name: string }>, versions: Array<{ __typename: 'WorkflowVersion', id: string, number: number, phase: WorkflowPhase, trialShare: number }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type WorkflowDraftStartMutationVariables = Exact<{
  input: WorkflowVersionInput;
}>;


export type WorkflowDraftStartMutation = { workflowDraftStart: { __typename: 'WorkflowPayload', workflow: { __typename: 'Workflow', id: string, code: string, name: string, version: number, ticketTypes: Array<{ __typename: 'TicketType', id: string, name: string }>, versions: Array<{ __typename: 'WorkflowVersion', id: string, number: number, phase: WorkflowPhase, note: string | null, trialShare: number, startedAt: string | null, endedAt: string | null, trialDepartments: Array<{ __typename: 'Department', id: string, name: string }>, problems: Array<{ __typename: 'WorkflowProblem', code: UserErrorCode, message: string, state: string | null, transition: string | null }>, viewerCan: { __typename: 'WorkflowVersionViewerCan', draftStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, draftSave: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialEnd: { __typename: 'Ability', allowed: boolean, reason: string | null }, publish: { __typename: 'Ability', allowed: boolean, reason: string | null } }, definition: { __typename: 'WorkflowDefinitionType', states: Array<{ __typename: 'WorkflowState', code: string, category: StateCategory, isInitial: boolean, lane: WorkflowLane | null, isLeftByAny: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, customerNames: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, moment: { __typename: 'WorkflowMoment', controlPoint: string, likelyFailure: string, counterPlan: string } | null, actions: Array<{ __typename: 'WorkflowAction', code: string, lane: WorkflowLane | null, permission: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } }> }>, transitions: Array<{ __typename: 'WorkflowTransition', code: string, from: Array<string>, to: string | null, verb: WorkflowVerb | null, permission: string | null, requires: Array<string>, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, guard: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, effects: Array<{ __typename: 'WorkflowEffect', kind: WorkflowEffectKind, value: string | null }> }> } }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type WorkflowDraftSaveMutationVariables = Exact<{
  input: WorkflowDraftSaveInput;
}>;


export type WorkflowDraftSaveMutation = { workflowDraftSave: { __typename: 'WorkflowPayload', workflow: { __typename: 'Workflow', id: string, code: string, name: string, version: number, ticketTypes: Array<{ __typename: 'TicketType', id: string, name: string }>, versions: Array<{ __typename: 'WorkflowVersion', id: string, number: number, phase: WorkflowPhase, note: string | null, trialShare: number, startedAt: string | null, endedAt: string | null, trialDepartments: Array<{ __typename: 'Department', id: string, name: string }>, problems: Array<{ __typename: 'WorkflowProblem', code: UserErrorCode, message: string, state: string | null, transition: string | null }>, viewerCan: { __typename: 'WorkflowVersionViewerCan', draftStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, draftSave: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialEnd: { __typename: 'Ability', allowed: boolean, reason: string | null }, publish: { __typename: 'Ability', allowed: boolean, reason: string | null } }, definition: { __typename: 'WorkflowDefinitionType', states: Array<{ __typename: 'WorkflowState', code: string, category: StateCategory, isInitial: boolean, lane: WorkflowLane | null, isLeftByAny: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, customerNames: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, moment: { __typename: 'WorkflowMoment', controlPoint: string, likelyFailure: string, counterPlan: string } | null, actions: Array<{ __typename: 'WorkflowAction', code: string, lane: WorkflowLane | null, permission: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } }> }>, transitions: Array<{ __typename: 'WorkflowTransition', code: string, from: Array<string>, to: string | null, verb: WorkflowVerb | null, permission: string | null, requires: Array<string>, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, guard: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, effects: Array<{ __typename: 'WorkflowEffect', kind: WorkflowEffectKind, value: string | null }> }> } }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type WorkflowDraftDiscardMutationVariables = Exact<{
  input: WorkflowVersionInput;
}>;


export type WorkflowDraftDiscardMutation = { workflowDraftDiscard: { __typename: 'WorkflowPayload', workflow: { __typename: 'Workflow', id: string, code: string, name: string, version: number, ticketTypes: Array<{ __typename: 'TicketType', id: string, name: string }>, versions: Array<{ __typename: 'WorkflowVersion', id: string, number: number, phase: WorkflowPhase, note: string | null, trialShare: number, startedAt: string | null, endedAt: string | null, trialDepartments: Array<{ __typename: 'Department', id: string, name: string }>, problems: Array<{ __typename: 'WorkflowProblem', code: UserErrorCode, message: string, state: string | null, transition: string | null }>, viewerCan: { __typename: 'WorkflowVersionViewerCan', draftStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, draftSave: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialEnd: { __typename: 'Ability', allowed: boolean, reason: string | null }, publish: { __typename: 'Ability', allowed: boolean, reason: string | null } }, definition: { __typename: 'WorkflowDefinitionType', states: Array<{ __typename: 'WorkflowState', code: string, category: StateCategory, isInitial: boolean, lane: WorkflowLane | null, isLeftByAny: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, customerNames: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, moment: { __typename: 'WorkflowMoment', controlPoint: string, likelyFailure: string, counterPlan: string } | null, actions: Array<{ __typename: 'WorkflowAction', code: string, lane: WorkflowLane | null, permission: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } }> }>, transitions: Array<{ __typename: 'WorkflowTransition', code: string, from: Array<string>, to: string | null, verb: WorkflowVerb | null, permission: string | null, requires: Array<string>, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, guard: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, effects: Array<{ __typename: 'WorkflowEffect', kind: WorkflowEffectKind, value: string | null }> }> } }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type WorkflowTrialStartMutationVariables = Exact<{
  input: WorkflowTrialStartInput;
}>;


export type WorkflowTrialStartMutation = { workflowTrialStart: { __typename: 'WorkflowPayload', workflow: { __typename: 'Workflow', id: string, code: string, name: string, version: number, ticketTypes: Array<{ __typename: 'TicketType', id: string, name: string }>, versions: Array<{ __typename: 'WorkflowVersion', id: string, number: number, phase: WorkflowPhase, note: string | null, trialShare: number, startedAt: string | null, endedAt: string | null, trialDepartments: Array<{ __typename: 'Department', id: string, name: string }>, problems: Array<{ __typename: 'WorkflowProblem', code: UserErrorCode, message: string, state: string | null, transition: string | null }>, viewerCan: { __typename: 'WorkflowVersionViewerCan', draftStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, draftSave: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialEnd: { __typename: 'Ability', allowed: boolean, reason: string | null }, publish: { __typename: 'Ability', allowed: boolean, reason: string | null } }, definition: { __typename: 'WorkflowDefinitionType', states: Array<{ __typename: 'WorkflowState', code: string, category: StateCategory, isInitial: boolean, lane: WorkflowLane | null, isLeftByAny: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, customerNames: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, moment: { __typename: 'WorkflowMoment', controlPoint: string, likelyFailure: string, counterPlan: string } | null, actions: Array<{ __typename: 'WorkflowAction', code: string, lane: WorkflowLane | null, permission: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } }> }>, transitions: Array<{ __typename: 'WorkflowTransition', code: string, from: Array<string>, to: string | null, verb: WorkflowVerb | null, permission: string | null, requires: Array<string>, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, guard: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, effects: Array<{ __typename: 'WorkflowEffect', kind: WorkflowEffectKind, value: string | null }> }> } }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type WorkflowTrialEndMutationVariables = Exact<{
  input: WorkflowVersionInput;
}>;


export type WorkflowTrialEndMutation = { workflowTrialEnd: { __typename: 'WorkflowPayload', workflow: { __typename: 'Workflow', id: string, code: string, name: string, version: number, ticketTypes: Array<{ __typename: 'TicketType', id: string, name: string }>, versions: Array<{ __typename: 'WorkflowVersion', id: string, number: number, phase: WorkflowPhase, note: string | null, trialShare: number, startedAt: string | null, endedAt: string | null, trialDepartments: Array<{ __typename: 'Department', id: string, name: string }>, problems: Array<{ __typename: 'WorkflowProblem', code: UserErrorCode, message: string, state: string | null, transition: string | null }>, viewerCan: { __typename: 'WorkflowVersionViewerCan', draftStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, draftSave: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialEnd: { __typename: 'Ability', allowed: boolean, reason: string | null }, publish: { __typename: 'Ability', allowed: boolean, reason: string | null } }, definition: { __typename: 'WorkflowDefinitionType', states: Array<{ __typename: 'WorkflowState', code: string, category: StateCategory, isInitial: boolean, lane: WorkflowLane | null, isLeftByAny: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, customerNames: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, moment: { __typename: 'WorkflowMoment', controlPoint: string, likelyFailure: string, counterPlan: string } | null, actions: Array<{ __typename: 'WorkflowAction', code: string, lane: WorkflowLane | null, permission: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } }> }>, transitions: Array<{ __typename: 'WorkflowTransition', code: string, from: Array<string>, to: string | null, verb: WorkflowVerb | null, permission: string | null, requires: Array<string>, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, guard: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, effects: Array<{ __typename: 'WorkflowEffect', kind: WorkflowEffectKind, value: string | null }> }> } }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type WorkflowPublishMutationVariables = Exact<{
  input: WorkflowVersionInput;
}>;


export type WorkflowPublishMutation = { workflowPublish: { __typename: 'WorkflowPayload', workflow: { __typename: 'Workflow', id: string, code: string, name: string, version: number, ticketTypes: Array<{ __typename: 'TicketType', id: string, name: string }>, versions: Array<{ __typename: 'WorkflowVersion', id: string, number: number, phase: WorkflowPhase, note: string | null, trialShare: number, startedAt: string | null, endedAt: string | null, trialDepartments: Array<{ __typename: 'Department', id: string, name: string }>, problems: Array<{ __typename: 'WorkflowProblem', code: UserErrorCode, message: string, state: string | null, transition: string | null }>, viewerCan: { __typename: 'WorkflowVersionViewerCan', draftStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, draftSave: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialStart: { __typename: 'Ability', allowed: boolean, reason: string | null }, trialEnd: { __typename: 'Ability', allowed: boolean, reason: string | null }, publish: { __typename: 'Ability', allowed: boolean, reason: string | null } }, definition: { __typename: 'WorkflowDefinitionType', states: Array<{ __typename: 'WorkflowState', code: string, category: StateCategory, isInitial: boolean, lane: WorkflowLane | null, isLeftByAny: boolean, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, customerNames: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } | null, moment: { __typename: 'WorkflowMoment', controlPoint: string, likelyFailure: string, counterPlan: string } | null, actions: Array<{ __typename: 'WorkflowAction', code: string, lane: WorkflowLane | null, permission: string | null, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null } }> }>, transitions: Array<{ __typename: 'WorkflowTransition', code: string, from: Array<string>, to: string | null, verb: WorkflowVerb | null, permission: string | null, requires: Array<string>, names: { __typename: 'TextInLanguages', zhCN: string, zhTW: string | null, en: string | null }, guard: { __typename: 'Condition', match: ConditionMatch, clauses: Array<{ __typename: 'ConditionClause', fact: string, test: ConditionTest, values: Array<string> }> } | null, effects: Array<{ __typename: 'WorkflowEffect', kind: WorkflowEffectKind, value: string | null }> }> } }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type Refusal_UserErrorFragment = { __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string } & { ' $fragmentName'?: 'Refusal_UserErrorFragment' };

export const Automation_RuleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Automation_rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"nextPhases"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"isQuiet"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isWorkdays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"tell"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<Automation_RuleFragment, unknown>;
export const Categories_SchemeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Categories_scheme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryScheme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMain"}},{"kind":"Field","name":{"kind":"Name","value":"holdsSeveral"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<Categories_SchemeFragment, unknown>;
export const Categories_CategoryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Categories_category"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Category"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}}]}}]} as unknown as DocumentNode<Categories_CategoryFragment, unknown>;
export const DryRun_StandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DryRun_standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowDryRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"ability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factsAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}}]} as unknown as DocumentNode<DryRun_StandingFragment, unknown>;
export const Forms_FormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Forms_form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Form"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidanceIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidanceIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shownWhen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredWhen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}}]}}]} as unknown as DocumentNode<Forms_FormFragment, unknown>;
export const Priorities_MatrixFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Priorities_matrix"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityMatrix"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rowScheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columnScheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}}]} as unknown as DocumentNode<Priorities_MatrixFragment, unknown>;
export const Routing_QueueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Routing_queue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoutingQueue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgentWhen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"prefers"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<Routing_QueueFragment, unknown>;
export const Routing_WorkloadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Routing_workload"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoutingWorkload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<Routing_WorkloadFragment, unknown>;
export const Runs_RunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Runs_run"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"stuck"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<Runs_RunFragment, unknown>;
export const ServiceLevels_TargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"}},{"kind":"Field","name":{"kind":"Name","value":"timerName"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"pauseStates"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"ladder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atPercent"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"tell"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"needsAcknowledgement"}}]}}]}}]} as unknown as DocumentNode<ServiceLevels_TargetFragment, unknown>;
export const ServiceLevels_PolicyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_policy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLevels_target"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"}},{"kind":"Field","name":{"kind":"Name","value":"timerName"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"pauseStates"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"ladder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atPercent"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"tell"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"needsAcknowledgement"}}]}}]}}]} as unknown as DocumentNode<ServiceLevels_PolicyFragment, unknown>;
export const ServiceLevels_TimerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_timer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceTimer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"starts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeats"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"resumeWithinSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceLevels_TimerFragment, unknown>;
export const TicketTypes_TypeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketTypes_type"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workflow"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}},{"kind":"Field","name":{"kind":"Name","value":"screens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registration"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"print"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TicketTypes_TypeFragment, unknown>;
export const Workflows_WorkflowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Workflows_workflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"trialShare"}}]}}]}}]} as unknown as DocumentNode<Workflows_WorkflowFragment, unknown>;
export const Workflow_WorkflowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Workflow_workflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"trialShare"}},{"kind":"Field","name":{"kind":"Name","value":"trialDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftSave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"isInitial"}},{"kind":"Field","name":{"kind":"Name","value":"customerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlPoint"}},{"kind":"Field","name":{"kind":"Name","value":"likelyFailure"}},{"kind":"Field","name":{"kind":"Name","value":"counterPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLeftByAny"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"guard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requires"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<Workflow_WorkflowFragment, unknown>;
export const Refusal_UserErrorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<Refusal_UserErrorFragment, unknown>;
export const AutomationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AutomationPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Automation_rule"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Automation_rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"nextPhases"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"isQuiet"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isWorkdays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"tell"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<AutomationPageQuery, AutomationPageQueryVariables>;
export const AutomationChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AutomationChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"macros"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<AutomationChoicesQuery, AutomationChoicesQueryVariables>;
export const AutomationFiringsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AutomationFirings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationFiringFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationFirings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ruleCode"}},{"kind":"Field","name":{"kind":"Name","value":"ruleName"}},{"kind":"Field","name":{"kind":"Name","value":"ruleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"ticketNumber"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AutomationFiringsQuery, AutomationFiringsQueryVariables>;
export const AutomationReplayOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AutomationReplayOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"replay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"fired"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AutomationReplayOfQuery, AutomationReplayOfQueryVariables>;
export const AutomationRuleSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AutomationRuleSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRuleSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationRuleSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Automation_rule"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Automation_rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"nextPhases"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"isQuiet"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isWorkdays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"tell"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<AutomationRuleSetMutation, AutomationRuleSetMutationVariables>;
export const AutomationPhaseSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AutomationPhaseSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationPhaseSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationPhaseSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Automation_rule"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Automation_rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"nextPhases"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"states"}},{"kind":"Field","name":{"kind":"Name","value":"isQuiet"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isWorkdays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"tell"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"trial"}},{"kind":"Field","name":{"kind":"Name","value":"stopped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<AutomationPhaseSetMutation, AutomationPhaseSetMutationVariables>;
export const AutomationRuleMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AutomationRuleMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationRuleMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationRuleMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AutomationRuleMoveMutation, AutomationRuleMoveMutationVariables>;
export const AutomationReplayStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AutomationReplayStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AutomationReplayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"automationReplay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AutomationReplayStartMutation, AutomationReplayStartMutationVariables>;
export const CategorySchemesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CategorySchemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorySchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Categories_scheme"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workflow"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Categories_scheme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryScheme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMain"}},{"kind":"Field","name":{"kind":"Name","value":"holdsSeveral"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CategorySchemesQuery, CategorySchemesQueryVariables>;
export const CategoriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Categories"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Categories_category"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Categories_category"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Category"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}}]}}]} as unknown as DocumentNode<CategoriesQuery, CategoriesQueryVariables>;
export const CategoryDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CategoryDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<CategoryDocumentsQuery, CategoryDocumentsQueryVariables>;
export const CategorySchemeSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CategorySchemeSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CategorySchemeSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorySchemeSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryScheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Categories_scheme"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Categories_scheme"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryScheme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMain"}},{"kind":"Field","name":{"kind":"Name","value":"holdsSeveral"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CategorySchemeSetMutation, CategorySchemeSetMutationVariables>;
export const CategorySchemeMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CategorySchemeMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CategorySchemeMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorySchemeMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryScheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CategorySchemeMoveMutation, CategorySchemeMoveMutationVariables>;
export const CategorySetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CategorySet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CategorySetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Categories_category"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Categories_category"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Category"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CategorySetMutation, CategorySetMutationVariables>;
export const CategoryMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CategoryMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categoryMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CategoryMoveMutation, CategoryMoveMutationVariables>;
export const WorkflowDryRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkflowDryRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowDryRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowDryRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DryRun_standing"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DryRun_standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowDryRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"ability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factsAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}}]} as unknown as DocumentNode<WorkflowDryRunQuery, WorkflowDryRunQueryVariables>;
export const FormsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}}]}}]}}]}}]} as unknown as DocumentNode<FormsPageQuery, FormsPageQueryVariables>;
export const FormWholeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormWhole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Forms_form"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Forms_form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Form"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidanceIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidanceIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shownWhen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredWhen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FormWholeQuery, FormWholeQueryVariables>;
export const FormChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"TICKET"}},{"kind":"Argument","name":{"kind":"Name","value":"isArchived"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FormChoicesQuery, FormChoicesQueryVariables>;
export const FormSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FormSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Forms_form"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Forms_form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Form"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidanceIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groupNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guidanceIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shownWhen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredWhen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<FormSetMutation, FormSetMutationVariables>;
export const FormMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FormMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<FormMoveMutation, FormMoveMutationVariables>;
export const PrioritiesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrioritiesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorityMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Priorities_matrix"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"categorySchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"isArchived"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMain"}},{"kind":"Field","name":{"kind":"Name","value":"holdsSeveral"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Priorities_matrix"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityMatrix"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rowScheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columnScheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}}]} as unknown as DocumentNode<PrioritiesPageQuery, PrioritiesPageQueryVariables>;
export const PriorityAxisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriorityAxis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"scheme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scheme"}}},{"kind":"Argument","name":{"kind":"Name","value":"isArchived"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PriorityAxisQuery, PriorityAxisQueryVariables>;
export const PriorityMatrixSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PriorityMatrixSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityMatrixSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorityMatrixSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorityMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Priorities_matrix"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Priorities_matrix"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PriorityMatrix"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rowScheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columnScheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<PriorityMatrixSetMutation, PriorityMatrixSetMutationVariables>;
export const RoutingPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoutingPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routingQueues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Routing_queue"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"routingWorkload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Routing_workload"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Routing_queue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoutingQueue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgentWhen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"prefers"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Routing_workload"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoutingWorkload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<RoutingPageQuery, RoutingPageQueryVariables>;
export const RoutingTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoutingTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RoutingTicketQuery, RoutingTicketQueryVariables>;
export const RoutingTrialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoutingTrial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routingTrial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isUrgent"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCount"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"considered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"exclusion"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}}]}}]}}]}}]} as unknown as DocumentNode<RoutingTrialQuery, RoutingTrialQueryVariables>;
export const RoutingQueueSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoutingQueueSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoutingQueueSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routingQueueSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Routing_queue"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Routing_queue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoutingQueue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgentWhen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"prefers"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<RoutingQueueSetMutation, RoutingQueueSetMutationVariables>;
export const RoutingQueueArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoutingQueueArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoutingQueueArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routingQueueArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Routing_queue"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Routing_queue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoutingQueue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"departmentName"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"urgentWhen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"prefers"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"versionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<RoutingQueueArchiveMutation, RoutingQueueArchiveMutationVariables>;
export const RoutingQueueMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoutingQueueMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoutingQueueMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routingQueueMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RoutingQueueMoveMutation, RoutingQueueMoveMutationVariables>;
export const RoutingWorkloadSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoutingWorkloadSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoutingWorkloadSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routingWorkloadSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Routing_workload"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Routing_workload"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoutingWorkload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<RoutingWorkloadSetMutation, RoutingWorkloadSetMutationVariables>;
export const WorkflowRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkflowRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"versionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Runs_run"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Runs_run"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"stuck"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WorkflowRunsQuery, WorkflowRunsQueryVariables>;
export const WorkflowMovePreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkflowMovePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowMovePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"versionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"versionId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"halfDone"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<WorkflowMovePreviewQuery, WorkflowMovePreviewQueryVariables>;
export const WorkflowReplayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkflowReplay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowReplayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowReplay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WorkflowReplayMutation, WorkflowReplayMutationVariables>;
export const WorkflowTicketsMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkflowTicketsMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowTicketsMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowTicketsMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WorkflowTicketsMoveMutation, WorkflowTicketsMoveMutationVariables>;
export const ServiceLevelsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceLevelsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLevels_policy"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceTimers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLevels_timer"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"}},{"kind":"Field","name":{"kind":"Name","value":"timerName"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"pauseStates"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"ladder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atPercent"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"tell"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"needsAcknowledgement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_policy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLevels_target"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_timer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceTimer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"starts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeats"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"resumeWithinSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceLevelsPageQuery, ServiceLevelsPageQueryVariables>;
export const ServiceLevelWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceLevelWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendars"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServiceLevelWordsQuery, ServiceLevelWordsQueryVariables>;
export const ServiceLevelRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceLevelRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceLevelRolesQuery, ServiceLevelRolesQueryVariables>;
export const ServicePolicyVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServicePolicyVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLevels_target"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"}},{"kind":"Field","name":{"kind":"Name","value":"timerName"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"pauseStates"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"ladder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atPercent"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"tell"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"needsAcknowledgement"}}]}}]}}]} as unknown as DocumentNode<ServicePolicyVersionsQuery, ServicePolicyVersionsQueryVariables>;
export const ServiceLevelTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceLevelTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ServiceLevelTicketQuery, ServiceLevelTicketQueryVariables>;
export const ServicePolicyMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServicePolicyMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facts"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FactInput"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePolicyMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ticketId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ticketId"}}},{"kind":"Argument","name":{"kind":"Name","value":"facts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"}},{"kind":"Field","name":{"kind":"Name","value":"timerName"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"force"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"fate"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServicePolicyMatchQuery, ServicePolicyMatchQueryVariables>;
export const ServiceDueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceDue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"calendarId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seconds"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"businessTime"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"calendarId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"calendarId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"seconds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seconds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"isEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"spans"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceDueQuery, ServiceDueQueryVariables>;
export const ServicePolicySetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServicePolicySet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicySetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePolicySet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLevels_policy"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"}},{"kind":"Field","name":{"kind":"Name","value":"timerName"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"pauseStates"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"ladder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atPercent"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"tell"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"needsAcknowledgement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_policy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLevels_target"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ServicePolicySetMutation, ServicePolicySetMutationVariables>;
export const ServicePolicyArchiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServicePolicyArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyArchiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePolicyArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLevels_policy"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_target"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"}},{"kind":"Field","name":{"kind":"Name","value":"timerName"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"pauseStates"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"force"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"ladder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atPercent"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"tell"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"needsAcknowledgement"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_policy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLevels_target"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ServicePolicyArchiveMutation, ServicePolicyArchiveMutationVariables>;
export const ServicePolicyMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServicePolicyMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePolicyMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ServicePolicyMoveMutation, ServicePolicyMoveMutationVariables>;
export const ServiceTimerSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServiceTimerSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceTimerSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceTimerSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceLevels_timer"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceLevels_timer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceTimer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"starts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeats"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"resumeWithinSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"waitsForCustomer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceTimerSetMutation, ServiceTimerSetMutationVariables>;
export const ServiceTimerMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServiceTimerMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceTimerMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceTimerMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceTimerMoveMutation, ServiceTimerMoveMutationVariables>;
export const ServicePolicyImpactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServicePolicyImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"set"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicySetInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"archive"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyArchiveInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"move"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServicePolicyMoveInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servicePolicyImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"set"},"value":{"kind":"Variable","name":{"kind":"Name","value":"set"}}},{"kind":"Argument","name":{"kind":"Name","value":"archive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"archive"}}},{"kind":"Argument","name":{"kind":"Name","value":"move"},"value":{"kind":"Variable","name":{"kind":"Name","value":"move"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"looked"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"shorter"}},{"kind":"Field","name":{"kind":"Name","value":"longer"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"examples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"timerName"}},{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"newDueAt"}}]}}]}}]}}]} as unknown as DocumentNode<ServicePolicyImpactQuery, ServicePolicyImpactQueryVariables>;
export const TicketTypesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketTypesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketTypes_type"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketTypes_type"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workflow"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}},{"kind":"Field","name":{"kind":"Name","value":"screens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registration"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"print"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TicketTypesPageQuery, TicketTypesPageQueryVariables>;
export const TicketTypeTreesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketTypeTrees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categorySchemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"isArchived"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isMain"}}]}}]}}]}}]} as unknown as DocumentNode<TicketTypeTreesQuery, TicketTypeTreesQueryVariables>;
export const TicketTypeCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TicketTypeCertificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffTerms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"CERTIFICATE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TicketTypeCertificatesQuery, TicketTypeCertificatesQueryVariables>;
export const TicketTypeSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TicketTypeSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketTypeSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketTypeSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TicketTypes_type"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TicketTypes_type"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TicketType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workflow"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}},{"kind":"Field","name":{"kind":"Name","value":"screens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registration"}},{"kind":"Field","name":{"kind":"Name","value":"panel"}},{"kind":"Field","name":{"kind":"Name","value":"print"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<TicketTypeSetMutation, TicketTypeSetMutationVariables>;
export const TicketTypeMoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TicketTypeMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TicketTypeMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketTypeMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticketType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<TicketTypeMoveMutation, TicketTypeMoveMutationVariables>;
export const WorkflowsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkflowsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Workflows_workflow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Workflows_workflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"trialShare"}}]}}]}}]} as unknown as DocumentNode<WorkflowsPageQuery, WorkflowsPageQueryVariables>;
export const WorkflowPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkflowPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Workflow_workflow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Workflow_workflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"trialShare"}},{"kind":"Field","name":{"kind":"Name","value":"trialDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftSave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"isInitial"}},{"kind":"Field","name":{"kind":"Name","value":"customerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlPoint"}},{"kind":"Field","name":{"kind":"Name","value":"likelyFailure"}},{"kind":"Field","name":{"kind":"Name","value":"counterPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLeftByAny"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"guard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requires"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkflowPageQuery, WorkflowPageQueryVariables>;
export const WorkflowDifferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkflowDifference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowDifference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fromVersionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"toVersionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isState"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}}]} as unknown as DocumentNode<WorkflowDifferenceQuery, WorkflowDifferenceQueryVariables>;
export const WorkflowCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkflowCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Workflows_workflow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Workflows_workflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"trialShare"}}]}}]}}]} as unknown as DocumentNode<WorkflowCreateMutation, WorkflowCreateMutationVariables>;
export const WorkflowDraftStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkflowDraftStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowDraftStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Workflow_workflow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Workflow_workflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"trialShare"}},{"kind":"Field","name":{"kind":"Name","value":"trialDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftSave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"isInitial"}},{"kind":"Field","name":{"kind":"Name","value":"customerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlPoint"}},{"kind":"Field","name":{"kind":"Name","value":"likelyFailure"}},{"kind":"Field","name":{"kind":"Name","value":"counterPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLeftByAny"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"guard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requires"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkflowDraftStartMutation, WorkflowDraftStartMutationVariables>;
export const WorkflowDraftSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkflowDraftSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowDraftSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowDraftSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Workflow_workflow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Workflow_workflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"trialShare"}},{"kind":"Field","name":{"kind":"Name","value":"trialDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftSave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"isInitial"}},{"kind":"Field","name":{"kind":"Name","value":"customerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlPoint"}},{"kind":"Field","name":{"kind":"Name","value":"likelyFailure"}},{"kind":"Field","name":{"kind":"Name","value":"counterPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLeftByAny"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"guard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requires"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkflowDraftSaveMutation, WorkflowDraftSaveMutationVariables>;
export const WorkflowDraftDiscardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkflowDraftDiscard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowDraftDiscard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Workflow_workflow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Workflow_workflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"trialShare"}},{"kind":"Field","name":{"kind":"Name","value":"trialDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftSave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"isInitial"}},{"kind":"Field","name":{"kind":"Name","value":"customerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlPoint"}},{"kind":"Field","name":{"kind":"Name","value":"likelyFailure"}},{"kind":"Field","name":{"kind":"Name","value":"counterPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLeftByAny"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"guard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requires"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkflowDraftDiscardMutation, WorkflowDraftDiscardMutationVariables>;
export const WorkflowTrialStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkflowTrialStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowTrialStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowTrialStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Workflow_workflow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Workflow_workflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"trialShare"}},{"kind":"Field","name":{"kind":"Name","value":"trialDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftSave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"isInitial"}},{"kind":"Field","name":{"kind":"Name","value":"customerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlPoint"}},{"kind":"Field","name":{"kind":"Name","value":"likelyFailure"}},{"kind":"Field","name":{"kind":"Name","value":"counterPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLeftByAny"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"guard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requires"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkflowTrialStartMutation, WorkflowTrialStartMutationVariables>;
export const WorkflowTrialEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkflowTrialEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowTrialEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Workflow_workflow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Workflow_workflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"trialShare"}},{"kind":"Field","name":{"kind":"Name","value":"trialDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftSave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"isInitial"}},{"kind":"Field","name":{"kind":"Name","value":"customerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlPoint"}},{"kind":"Field","name":{"kind":"Name","value":"likelyFailure"}},{"kind":"Field","name":{"kind":"Name","value":"counterPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLeftByAny"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"guard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requires"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkflowTrialEndMutation, WorkflowTrialEndMutationVariables>;
export const WorkflowPublishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WorkflowPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkflowVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Workflow_workflow"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Workflow_workflow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workflow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ticketTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"trialShare"}},{"kind":"Field","name":{"kind":"Name","value":"trialDepartments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"transition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftSave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trialEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publish"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"isInitial"}},{"kind":"Field","name":{"kind":"Name","value":"customerNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controlPoint"}},{"kind":"Field","name":{"kind":"Name","value":"likelyFailure"}},{"kind":"Field","name":{"kind":"Name","value":"counterPlan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isLeftByAny"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"guard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"test"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requires"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WorkflowPublishMutation, WorkflowPublishMutationVariables>;