import { OPEN_CATEGORIES, type StateCategory } from '@shouwen/shared';
import type { TicketEventPayload } from '../../tickets/ticket-event.rules.js';
import { MARKER_KINDS, type Marker, type MarkerKind } from '../service-level.rules.js';

/** An event of a ticket, as far as clocks ask. */
export interface TicketHappened {
  readonly type: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly payload: TicketEventPayload;
}

/** What happened to a ticket at one instant, in the words of timers, and where it stands then. */
export interface Happened {
  readonly at: number;
  readonly markers: ReadonlySet<MarkerKind>;
  readonly stateId: string;
  readonly stateCode: string;
  readonly category: StateCategory;
  readonly departmentId: string;
  readonly departmentCode: string;
  /** It was taken out of all figures, and is again what it was: a merge was taken back. */
  readonly isBack: boolean;
  /** Nobody asked for it: the house began of its own accord (catalogue section 3 rule 3). */
  readonly isUnasked: boolean;
}

/** Codes of the organisation's own words by their ids. */
export interface Named {
  state(id: string): { readonly code: string } | undefined;
  department(id: string): { readonly code: string } | undefined;
}

const isWork = (category: StateCategory): boolean => OPEN_CATEGORIES.includes(category);

type Test = (happened: TicketHappened) => boolean;

/** From which category it came; one that just began came from none. */
const cameFrom = ({ payload }: TicketHappened): StateCategory => payload.fromStateCategory ?? payload.stateCategory;
const isNew: Test = ({ type }) => type === 'ticket.created';
const entered =
  (field: keyof TicketEventPayload): Test =>
  (happened) =>
    isNew(happened) || field in happened.payload;

/** A message of a machine, and a try in vain, are nobody's answer (catalogue section 3 rule 2, SLA-24). */
const isHumanReply: Test = ({ type, actorKind }) => type === 'message.outbound_public' && actorKind === 'person';

const TESTS: Readonly<Record<MarkerKind, Test>> = {
  created: isNew,
  classified: (happened) => happened.payload.categoryId !== null && entered('fromCategoryId')(happened) && !happened.payload.fromCategoryId,
  assigned: (happened) => happened.payload.assigneeId !== null && entered('fromAssigneeId')(happened),
  // Whoever registers a ticket and keeps it has taken it on with that.
  accepted: (happened) => happened.type === 'ticket.accepted' || (isNew(happened) && happened.payload.assigneeId !== null),
  human_reply: isHumanReply,
  customer_message: ({ type }) => type === 'message.inbound_public',
  outcome_told: ({ payload }) => payload.isOutcome === true,
  state_entered: entered('fromStateId'),
  category_entered: entered('fromStateCategory'),
  department_entered: entered('fromDepartmentId'),
  // What is closed without ever being solved counts as solved then.
  solved: (happened) => isWork(cameFrom(happened)) && ['solved', 'closed'].includes(happened.payload.stateCategory),
  closed: (happened) => cameFrom(happened) !== 'closed' && happened.payload.stateCategory === 'closed',
  reopened: (happened) => ['solved', 'closed'].includes(cameFrom(happened)) && isWork(happened.payload.stateCategory),
};

export function happenedOf(happened: TicketHappened, named: Named): Happened {
  const { at, payload } = happened;
  return {
    at: at.getTime(),
    markers: new Set(MARKER_KINDS.filter((kind) => TESTS[kind](happened))),
    stateId: payload.stateId,
    stateCode: named.state(payload.stateId)?.code ?? '',
    category: payload.stateCategory,
    departmentId: payload.departmentId,
    departmentCode: named.department(payload.departmentId)?.code ?? '',
    isBack: cameFrom(happened) === 'void' && payload.stateCategory !== 'void',
    isUnasked: payload.isUnasked === true,
  };
}

/** The order in which what one event says is taken: a ticket is there before somebody has it, and answered before it is solved. */
const ORDER: readonly MarkerKind[] = [
  ...(['created', 'department_entered', 'state_entered', 'category_entered', 'classified', 'assigned', 'accepted'] as const),
  ...(['customer_message', 'human_reply', 'outcome_told', 'reopened', 'solved', 'closed'] as const),
];

export function markersInOrder({ markers }: Happened): readonly MarkerKind[] {
  return ORDER.filter((kind) => markers.has(kind));
}

const CODE_OF: Partial<Record<MarkerKind, (happened: Happened) => string>> = {
  state_entered: ({ stateCode }) => stateCode,
  category_entered: ({ category }) => category,
  department_entered: ({ departmentCode }) => departmentCode,
};

/** Whether one of a timer's markers is what happened; without codes any state, category or department is meant. */
export function isMarkedBy(markers: readonly Marker[], kind: MarkerKind, happened: Happened): boolean {
  return markers.some((marker) => {
    if (marker.kind !== kind) return false;
    const code = CODE_OF[kind]?.(happened);
    return code === undefined || !marker.codes || marker.codes.length === 0 || marker.codes.includes(code);
  });
}
