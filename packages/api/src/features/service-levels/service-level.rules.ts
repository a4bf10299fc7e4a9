import type { Condition, LocalText, StateCategory } from '@shouwen/shared';

/** What can begin or end a timer: happenings of a ticket, read off its events. */
export const MARKER_KINDS = [
  'created',
  'classified',
  'assigned',
  'accepted',
  'human_reply',
  'customer_message',
  'outcome_told',
  'state_entered',
  'category_entered',
  'department_entered',
  'solved',
  'closed',
  'reopened',
] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];

export interface Marker {
  readonly kind: MarkerKind;
  /** States of `state_entered`, state categories of `category_entered`, departments of `department_entered`. */
  readonly codes?: readonly string[];
}

/** How often a timer runs on one ticket: once, for every start, or once in each cycle of work. */
export const TIMER_REPEATS = ['once', 'each', 'cycle'] as const;
export type TimerRepeats = (typeof TIMER_REPEATS)[number];

/** What a timer measures (SLA-02). */
export interface TimerRules {
  readonly starts: readonly Marker[];
  readonly stops: readonly Marker[];
  readonly repeats: TimerRepeats;
  /** In which categories of states it stands still, where a target says nothing of its own. */
  readonly pauses: readonly StateCategory[];
  /** Reopened within so many seconds the same clock goes on with what had elapsed; null: it never does. */
  readonly resumeWithinSeconds: number | null;
  /** On a ticket that nobody asked for, it starts with the first word of the customer. */
  readonly waitsForCustomer: boolean;
  /** Code of the timer whose clock must have stopped on the ticket before this one starts. */
  readonly after?: string | null;
}

export interface TimerRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: LocalText;
  readonly rules: TimerRules;
  readonly isArchived: boolean;
  readonly sortOrder: number;
}

/** Time of the clock on the wall, or only that in which a calendar is open (SLA-19). */
export const TARGET_HOURS = ['business', 'calendar'] as const;
export type TargetHours = (typeof TARGET_HOURS)[number];

/** What a figure speaks of: every ticket, the mean, the share that is in time (SLA-03). */
export const TARGET_STATISTICS = ['case', 'mean', 'share'] as const;
export type TargetStatistic = (typeof TARGET_STATISTICS)[number];

/** How hard a figure is: not to be passed, to be met, to be compared with (SLA-03). */
export const TARGET_FORCES = ['limit', 'target', 'benchmark'] as const;
export type TargetForce = (typeof TARGET_FORCES)[number];

/** Time by one fact of the ticket, or by two (SLA-18). */
export interface Matrix {
  /** A fact of the condition language. */
  readonly rows: string;
  readonly columns: string | null;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly row: string;
  readonly column: string | null;
  readonly seconds: number;
}

/** Who is told on a step of the ladder. */
export const LADDER_TELLS = ['assignee', 'owner', 'head', 'head_above', 'role'] as const;
export type LadderTell = (typeof LADDER_TELLS)[number];

/** Who hears of a clock, and when: at a share of its time, or so long after it ran out. */
export interface LadderStep {
  readonly atPercent: number | null;
  readonly overdueSeconds: number | null;
  readonly tell: LadderTell;
  /** How many departments above, for `head_above`. */
  readonly levels?: number;
  /** Code of the role, for `role`. */
  readonly role?: string;
  readonly needsAcknowledgement: boolean;
}

export interface PolicyTarget {
  /** Code of the timer. */
  readonly timer: string;
  /** Blank: there is no clock where the matrix names no time either (SLA-30, SLA-31). */
  readonly seconds: number | null;
  readonly matrix: Matrix | null;
  readonly hours: TargetHours;
  /** Code of the calendar; null: the department's, then the organisation's. */
  readonly calendar: string | null;
  /** Null: those of the timer. */
  readonly pauses: readonly StateCategory[] | null;
  /** Single states in which it stands still as well. */
  readonly pauseStates: readonly string[];
  readonly statistic: TargetStatistic;
  /** Which share is to be in time, 0 to 1; only of a share. */
  readonly share: number | null;
  readonly force: TargetForce;
  /** Per cent of the time at which it warns, ascending. */
  readonly warnings: readonly number[];
  readonly ladder: readonly LadderStep[];
}

export interface PolicyRules {
  readonly when: Condition;
  readonly targets: readonly PolicyTarget[];
}

/** What a policy says from one change to the next; never changed itself. */
export interface PolicyVersionRow {
  readonly id: string;
  readonly policyId: string;
  readonly number: number;
  readonly rules: PolicyRules;
  readonly createdAt: Date;
}

/** A policy as it is in force. */
export interface PolicyRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: LocalText;
  readonly sortOrder: number;
  /** Out of use: it matches no ticket. */
  readonly isArchived: boolean;
  readonly policyVersionId: string;
  readonly rules: PolicyRules;
}

/** Everything an organisation promises about time. */
export interface ServiceLevelBook {
  /** In order, also those out of use. */
  readonly timers: readonly TimerRow[];
  /** In order: of those in use the first that fits a ticket decides, timer by timer. */
  readonly policies: readonly PolicyRow[];
  /** Everything policies ever said, the latest first. */
  readonly versions: readonly PolicyVersionRow[];
  timer(code: string): TimerRow | undefined;
  /** What a policy said when it was in that version; versions stay for good. */
  policyVersion(id: string): PolicyVersionRow | undefined;
}
