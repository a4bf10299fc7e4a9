/**
 * What conditions may ask of a ticket. Values are codes: of its type, of its category and those above it, of its state, of its department and
 * those above it … `assignee` is the id of a person, `outcome_told` is `yes` or `no`, `cause` and `measure` are what was written.
 */
export const TICKET_FACTS = [
  'type',
  'category',
  'channel',
  'priority',
  'state',
  'state_category',
  'department',
  'assignee',
  'tag',
  'tier',
  'customer_kind',
  'cause',
  'measure',
  'outcome_told',
] as const;
export type TicketFact = (typeof TICKET_FACTS)[number];

/** What automation may ask beside: the timer of the clock that spoke, how the clocks of the ticket stand, whole hours since the customer last heard of us. */
export const AUTOMATION_FACTS = ['timer', 'clock', 'hours_since_reply'] as const;
/** How clocks stand, for the fact `clock`. */
export const CLOCK_STANDINGS = ['running', 'paused', 'overdue'] as const;

/** What the organisation itself sorts by and asks for: a tree of categories (`mark.stage`), a field of a form (`field.serial`). */
export interface OwnFacts {
  readonly schemes: readonly string[];
  readonly fields: readonly string[];
}

export const markFact = (scheme: string): string => `mark.${scheme}`;
export const fieldFact = (code: string): string => `field.${code}`;

/** Whether a condition may ask for it. */
export function isTicketFact(name: string, { schemes, fields }: OwnFacts): boolean {
  const isFixed = TICKET_FACTS.some((fact) => fact === name);
  return isFixed || schemes.some((scheme) => markFact(scheme) === name) || fields.some((field) => fieldFact(field) === name);
}
