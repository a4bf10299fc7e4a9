import type { Condition, LocalText } from '@shouwen/shared';

/** What can set a rule going: happenings of a ticket, read off its events. */
export const RULE_EVENTS = [
  'created',
  'state_changed',
  'assigned',
  'department_changed',
  'accepted',
  'returned',
  'solved',
  'reopened',
  'closed',
  'edited',
  'tagged',
  'filled',
  'customer_message',
  'reply',
  'contact_logged',
  'outcome_told',
  'clock_warned',
  'clock_missed',
] as const;
export type RuleEvent = (typeof RULE_EVENTS)[number];

/** A happening; so long in a state; every day at a time. */
export const TRIGGER_KINDS = ['event', 'after', 'daily'] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

export const WAIT_HOURS = ['calendar', 'business'] as const;
export type WaitHours = (typeof WAIT_HOURS)[number];

export interface Trigger {
  readonly kind: TriggerKind;
  /** Of `event`: any of these. */
  readonly events: readonly RuleEvent[];
  /** Of `after`: how long, by the wall or only while the department's calendar is open. */
  readonly seconds: number | null;
  readonly hours: WaitHours;
  /** Of `after`: in which states; none: in any that is not ended. */
  readonly states: readonly string[];
  /** Of `after`: whatever happens to the ticket begins the time anew. */
  readonly isQuiet: boolean;
  /** Of `daily`: the clock where the organisation is. */
  readonly at: string | null;
  /** Of `daily`: only on days on which the organisation's calendar is open. */
  readonly isWorkdays: boolean;
}

export const ACTION_KINDS = ['priority', 'tag', 'untag', 'transfer', 'assign', 'transition', 'note', 'notify', 'watch', 'macro'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Who is meant, where a rule speaks to people. */
export const RULE_TELLS = ['assignee', 'owner', 'head', 'role', 'person'] as const;
export type RuleTell = (typeof RULE_TELLS)[number];

/** One of the house's own commands, with what it is given. */
export interface RuleAction {
  readonly kind: ActionKind;
  /** The priority, or the code of the tag, department, step, macro or role, or the id of the person. */
  readonly value: string | null;
  /** Of `notify` and `watch`: who. */
  readonly tell: RuleTell | null;
  /** Of `note` and `notify`: the words; of `transfer`, `assign` and `transition`: why. */
  readonly text: string | null;
}

/** What a rule says. */
export interface RuleBody {
  readonly trigger: Trigger;
  readonly when: Condition;
  readonly actions: readonly RuleAction[];
}

/** Being written; writes only what it would do; acts; rests. */
export const RULE_PHASES = ['draft', 'trial', 'live', 'off'] as const;
export type RulePhase = (typeof RULE_PHASES)[number];

export interface RuleRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: LocalText;
  readonly rules: RuleBody;
  readonly ruleVersionId: string;
  readonly phase: RulePhase;
  /** Who wrote it last, or set it going. */
  readonly authorId: string | null;
  /** When it was put back on trial because it ran in circles. */
  readonly stoppedAt: Date | null;
  /** Of a daily one: when it is next asked. */
  readonly nextAt: Date | null;
  readonly sortOrder: number;
}

/** What a rule said from one change to the next. */
export interface RuleVersionRow {
  readonly id: string;
  readonly ruleId: string;
  readonly number: number;
  readonly rules: RuleBody;
  readonly authorId: string | null;
  readonly createdAt: Date;
}

export const isRunning = ({ phase }: Pick<RuleRow, 'phase'>): boolean => phase === 'trial' || phase === 'live';

/** What a firing came to: done; refused as a whole; only what would have been done; stopped, because it ran in circles. */
export const FIRING_OUTCOMES = ['done', 'refused', 'trial', 'stopped'] as const;
export type FiringOutcome = (typeof FIRING_OUTCOMES)[number];

/** What became of one action of a firing. */
export const ACT_OUTCOMES = ['done', 'unneeded', 'refused', 'undone'] as const;
export type ActOutcome = (typeof ACT_OUTCOMES)[number];

export interface ActDone {
  readonly kind: ActionKind;
  readonly value: string | null;
  readonly outcome: ActOutcome;
  /** Why it was refused. */
  readonly reason: LocalText | null;
}
