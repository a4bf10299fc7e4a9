/** What whoever was asked first still owes the customer, in the order it falls due. */
export type Duty = 'answer' | 'solve' | 'tell' | 'close';

export interface DutyState {
  readonly duty: Duty;
  /** When it was done; null while it is owed. */
  readonly at: string | null;
  /** The first that is still owed. */
  readonly isNext: boolean;
}

export interface DutyFacts {
  readonly solvedAt?: string | null;
  readonly outcomeToldAt?: string | null;
  readonly closedAt?: string | null;
  readonly timeline: { readonly nodes: readonly { readonly at: string; readonly audience?: 'INTERNAL' | 'CUSTOMER' | null }[] };
}

export function dutiesOf({ solvedAt, outcomeToldAt, closedAt, timeline }: DutyFacts): DutyState[] {
  const firstAnswer = timeline.nodes.find(({ audience }) => audience === 'CUSTOMER')?.at ?? null;
  const done: readonly (readonly [Duty, string | null])[] = [
    ['answer', firstAnswer],
    ['solve', solvedAt ?? null],
    ['tell', outcomeToldAt ?? null],
    ['close', closedAt ?? null],
  ];
  const next = closedAt == null ? done.find(([, at]) => at === null)?.[0] : undefined;
  return done.map(([duty, at]) => ({ duty, at, isNext: duty === next }));
}
