/** What becomes of a clock; the API's words. */
export type Fate = 'OVERDUE' | 'ENDED' | 'SHORTER' | 'LONGER' | 'SAME';

/** What a change would do to the clocks that run, as the API reckons it before anything is saved. */
export interface Impact {
  readonly running: number;
  readonly looked: number;
  readonly changed: number;
  readonly overdue: number;
  readonly shorter: number;
  readonly longer: number;
  readonly ended: number;
  readonly examples: readonly {
    readonly ticketId: string;
    readonly number: string;
    readonly subject: string;
    readonly timerName: string;
    readonly fate: Fate;
    readonly dueAt?: string | null;
    readonly newDueAt?: string | null;
  }[];
}
