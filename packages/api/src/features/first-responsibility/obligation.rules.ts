import type { LocalText, StateCategory } from '@shouwen/shared';
import type { TargetHours } from '../service-levels/service-level.rules.js';
import { MARKER_KINDS, type MarkerKind } from '../service-levels/service-level.rules.js';
import { type Happened, isMarkedBy, type TicketHappened } from '../service-levels/ticket-clocks/happening.rules.js';

/** What happens to a ticket, in the words of timers and some more that concern its first receiver. */
export const OBLIGATION_MARKERS = [...MARKER_KINDS, 'note', 'attempt', 'passed_on', 'confirmed'] as const;

export interface ObligationMarker {
  readonly kind: (typeof OBLIGATION_MARKERS)[number];
  /** Of states, categories of states or departments: which. */
  readonly codes?: readonly string[];
  /** Only when the holder did it. */
  readonly byHolder?: boolean;
}

export interface ObligationRules {
  /** Codes of the types of tickets it is for; none: all. */
  readonly types: readonly string[];
  readonly starts: readonly ObligationMarker[];
  /** What proves that it was done. */
  readonly proofs: readonly ObligationMarker[];
  /** What takes it away undone. */
  readonly lapses: readonly ObligationMarker[];
  /** null: the organisation sets no time. */
  readonly seconds: number | null;
  readonly hours: TargetHours;
  readonly pauses: readonly StateCategory[];
  /** It is begun anew whenever that happens again; otherwise once, and once more when the ticket is reopened. */
  readonly isRepeated: boolean;
  /** The ticket is not closed before it is done or waived. */
  readonly isNeeded: boolean;
}

export interface ObligationRow {
  readonly code: string;
  readonly names: LocalText;
  readonly rules: ObligationRules;
}

/** One event of a ticket, as obligations ask about it. */
export interface Told {
  readonly event: TicketHappened & { readonly actorId: string | null };
  readonly happened: Happened;
  /** Who answered for the ticket when it happened, and where they work. */
  readonly holderId: string;
  readonly holderDepartmentId: string;
}

type OwnKind = Exclude<ObligationMarker['kind'], MarkerKind>;

const OWN: Readonly<Record<OwnKind, (told: Told) => boolean>> = {
  note: ({ event }) => event.type === 'message.internal_note',
  attempt: ({ event }) => event.type === 'contact.attempted',
  // Whoever says what they think of the outcome knows it.
  confirmed: ({ event }) => event.type === 'ticket.confirmed',
  // It goes to where its holder does not work: at once with its registration, or later.
  passed_on: ({ event: { type, payload }, happened, holderDepartmentId }) =>
    happened.departmentId !== holderDepartmentId && (type === 'ticket.created' || payload.fromDepartmentId !== undefined),
};

const isOwnKind = (kind: ObligationMarker['kind']): kind is OwnKind => kind in OWN;

/** Whether one of the markers is what happened. */
export function isTold(markers: readonly ObligationMarker[], told: Told): boolean {
  const { event, happened, holderId } = told;
  return markers.some(({ kind, codes, byHolder = false }) => {
    if (byHolder && event.actorId !== holderId) return false;
    if (isOwnKind(kind)) return OWN[kind](told);
    return happened.markers.has(kind) && isMarkedBy([{ kind, ...(codes && { codes: [...codes] }) }], kind, happened);
  });
}
