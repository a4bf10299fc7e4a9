import { type Facts, fieldFact, markFact, PRIORITIES, type TicketFact } from '@shouwen/shared';
import { grouped } from '../../../kernel/grouped.js';
import type { Setting } from '../ticket-facts.rules.js';

/** What is known of a ticket, or of one that is being registered, as its rows keep it. What is left out is not known yet. */
export interface TicketKnown {
  readonly typeId?: string;
  readonly categoryId?: string | null;
  readonly channel?: string;
  /** Place in PRIORITIES. */
  readonly priority?: number;
  readonly stateId?: string;
  readonly departmentId?: string;
  readonly assigneeId?: string | null;
  readonly cause?: string | null;
  readonly measure?: string | null;
  readonly outcomeToldAt?: Date | null;
  /** Ids of the categories it carries, of the trees beside the problems. */
  readonly markIds?: readonly string[];
  /** Codes. */
  readonly tags?: readonly string[];
  readonly tier?: string | null;
  readonly customerKind?: string | null;
  /** What its forms say, by the code of the field. */
  readonly fields?: ReadonlyMap<string, readonly string[]>;
}

/** A ticket in the words of conditions: the one place where they get their values. */
export function ticketConditionFacts({ book, tree }: Pick<Setting, 'book' | 'tree'>, known: TicketKnown): Facts {
  const state = known.stateId === undefined ? undefined : book.state(known.stateId);
  const fixed: Record<TicketFact, readonly string[]> = {
    type: some(known.typeId && book.type(known.typeId)?.code),
    category: known.categoryId ? codesTo(book, known.categoryId) : [],
    channel: some(known.channel),
    priority: some(known.priority === undefined ? null : PRIORITIES[known.priority]),
    state: some(state?.code),
    state_category: some(state?.category),
    department: known.departmentId ? departmentCodes(tree, known.departmentId) : [],
    assignee: some(known.assigneeId),
    tag: known.tags ?? [],
    tier: some(known.tier),
    customer_kind: some(known.customerKind),
    cause: some(known.cause),
    measure: some(known.measure),
    outcome_told: known.outcomeToldAt === undefined ? [] : [known.outcomeToldAt ? 'yes' : 'no'],
  };
  return { ...fixed, ...ownFacts(book, known) };
}

/** What the organisation itself sorts by and asks for. */
function ownFacts(book: Setting['book'], { markIds = [], fields = new Map() }: TicketKnown): Facts {
  const byScheme = grouped(markIds, (id) => book.category(id)?.scheme ?? '');
  const marks = [...byScheme].map(([scheme, ids]) => [markFact(scheme), ids.flatMap((id) => codesTo(book, id))]);
  return Object.fromEntries([...marks, ...[...fields].map(([code, values]) => [fieldFact(code), values])]);
}

const codesTo = (book: Setting['book'], categoryId: string): readonly string[] => book.categoryPath(categoryId).map(({ code }) => code);

const some = (value: string | null | undefined): readonly string[] => (value ? [value] : []);

function departmentCodes(tree: Setting['tree'], id: string): readonly string[] {
  return [...tree.ancestors(id), tree.find(id)].flatMap((department) => department?.code ?? []);
}
