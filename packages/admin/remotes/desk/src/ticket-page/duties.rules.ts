import type { ClosingProof } from '../gql/graphql.js';

/** What whoever was asked first still owes the customer, in the order it falls due. */
export type Duty = 'answer' | 'solve' | 'tell' | ClosingProof | 'close';

export interface DutyState {
  readonly duty: Duty;
  readonly isDone: boolean;
  /** When it was done, where that is known. */
  readonly at: string | null;
  /** The first that is still owed. */
  readonly isNext: boolean;
}

export interface DutyFacts {
  readonly solvedAt?: string | null;
  readonly outcomeToldAt?: string | null;
  readonly closedAt?: string | null;
  /** What its type asks for before it is closed. */
  readonly closing: readonly { readonly proof: ClosingProof; readonly isThere: boolean }[];
  readonly timeline: { readonly nodes: readonly { readonly at: string; readonly audience?: 'INTERNAL' | 'CUSTOMER' | null }[] };
}

export function dutiesOf({ solvedAt, outcomeToldAt, closedAt, closing, timeline }: DutyFacts): DutyState[] {
  const firstAnswer = timeline.nodes.find(({ audience }) => audience === 'CUSTOMER')?.at;
  const duty = (name: Duty, at: string | null | undefined, isDone = at != null) => ({ duty: name, at: at ?? null, isDone });
  const duties = [
    duty('answer', firstAnswer),
    duty('solve', solvedAt),
    duty('tell', outcomeToldAt),
    ...closing.map(({ proof, isThere }) => duty(proof, null, isThere)),
    duty('close', closedAt),
  ];
  const next = closedAt == null ? duties.find(({ isDone }) => !isDone) : undefined;
  return duties.map((one) => ({ ...one, isNext: one === next }));
}
