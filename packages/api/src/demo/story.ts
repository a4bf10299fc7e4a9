import type { Channel, Priority } from '@shouwen/shared';
import type { Dice } from './random.js';
import type { CaseText } from './texts/case-text.js';
import type { Wording } from './wording.js';
import { nextAtWork, SHIFTS } from './work-hours.js';

/** What somebody does to a ticket; departments, people and steps by their codes. */
export type Act =
  | { readonly verb: 'create'; readonly departmentCode?: string }
  | { readonly verb: 'accept' }
  | { readonly verb: 'transfer'; readonly departmentCode: string; readonly assignee?: string; readonly reason: string }
  | { readonly verb: 'return'; readonly reason: string }
  | { readonly verb: 'handOn'; readonly to: string; readonly reason: string }
  | { readonly verb: 'step'; readonly code: string; readonly reason?: string }
  | { readonly verb: 'tick'; readonly code: string }
  | { readonly verb: 'note'; readonly body: string }
  | { readonly verb: 'tell'; readonly body: string; readonly channel: Channel; readonly isOutcome: boolean }
  | { readonly verb: 'resolve'; readonly cause: string; readonly measure: string }
  | { readonly verb: 'reopen'; readonly reason: string }
  | { readonly verb: 'sign'; readonly body: string; readonly signedBy: string }
  | { readonly verb: 'close' };

/** Where a case stands after a step, as the scenes name it. */
export type Stage =
  | 'created'
  | 'classified'
  | 'queued'
  | 'dispatched'
  | 'returned'
  | 'accepted'
  | 'remote'
  | 'on-site'
  | 'waiting-parts'
  | 'waiting-customer'
  | 'analysed'
  | 'solution-set'
  | 'implementing'
  | 'handed-up'
  | 'solved'
  | 'told'
  | 'reopened'
  | 'closed';

export interface StoryStep {
  readonly at: number;
  readonly by: string;
  readonly act: Act;
  readonly stage: Stage | null;
}

/** Who takes part, by account. */
export interface Cast {
  readonly desk: string;
  readonly dispatcher: string;
  readonly technician: string;
  readonly otherTechnician: string;
  readonly remote: string;
  readonly handler: string;
}

/** What a case is, before anything happens to it. */
export interface Opening {
  readonly text: CaseText;
  readonly wording: Wording;
  readonly channel: Channel;
  readonly priority: Priority;
  readonly customerIndex: number;
  readonly startsAt: number;
  /** A complainant who waits more than a day to be contacted. */
  readonly isContactLate: boolean;
  readonly cast: Cast;
}

/** A case written down step by step, each at a moment when whoever does it is at work. */
export class Story {
  readonly steps: StoryStep[] = [];
  private now: number;

  constructor(
    readonly dice: Dice,
    readonly opening: Opening,
  ) {
    this.now = opening.startsAt;
  }

  /** Lets some minutes pass, until somebody of that shift is there. */
  wait(fewest: number, most: number, shift: keyof typeof SHIFTS = 'desk'): this {
    this.now = nextAtWork(this.dice, this.now, { minutes: this.dice.between(fewest, most), shift: SHIFTS[shift] });
    return this;
  }

  act(by: string, act: Act, stage: Stage | null = null): this {
    this.steps.push({ at: this.now, by, act, stage });
    return this;
  }
}
