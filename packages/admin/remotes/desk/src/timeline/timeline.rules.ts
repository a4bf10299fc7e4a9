export interface EntryKind {
  readonly type: string;
  readonly audience?: 'INTERNAL' | 'CUSTOMER' | null;
}

/** `note`: colleagues only, on yellow paper. `message`: the customer read it. `system`: what happened, one line. */
export type EntryLook = 'note' | 'message' | 'system';

export function lookOf({ audience }: EntryKind): EntryLook {
  if (audience === 'INTERNAL') return 'note';
  return audience === 'CUSTOMER' ? 'message' : 'system';
}

/** Kinds of events the catalogue has a sentence for; a newer server may know more, and those read "changed the ticket". */
const TOLD = [
  'created',
  'accepted',
  'assigned',
  'returned',
  'state_changed',
  'action_done',
  'action_undone',
  'workflow_moved',
  'automated',
  'solved',
  'reopened',
  'closed',
  'confirmed',
  'reviewed',
  'handed_on',
  'hand_on_asked',
  'hand_on_refused',
  'obligation_waived',
  'clock_exempted',
  'file_removed',
  'product_set',
  'edited',
  'filled',
  'tagged',
  'watched',
  'unwatched',
  'linked',
  'unlinked',
  'merged',
  'absorbed',
  'unmerged',
  'released',
  'split',
  'voided',
  'promise_made',
  'promise_kept',
  'promise_moved',
  'promise_withdrawn',
] as const;
export type ToldKind = (typeof TOLD)[number];

export function toldKind(type: string): ToldKind | 'other' {
  const kind = type.replace(/^ticket\./, '');
  return TOLD.find((known) => known === kind) ?? 'other';
}

/** What the customer said has a sentence of its own, whoever may read it. */
const OWN_SENTENCE: Readonly<Record<string, string>> = {
  'contact.attempted': 'attempted',
  'message.inbound_public': 'heard',
  'ticket.confirmed': 'confirmed',
  'ticket.reopened': 'reopened',
};

/** Which sentence tells an entry. A ticket registered for a department belongs to nobody there yet. */
export function sentenceOf({ type, audience, assignee }: EntryKind & { readonly assignee?: unknown }): string {
  const own = OWN_SENTENCE[type];
  if (own !== undefined) return own;
  if (audience != null) return audience === 'INTERNAL' ? 'note' : 'message';
  const kind = toldKind(type);
  return kind === 'created' && assignee == null ? 'createdTo' : kind;
}

/** Entries in runs of one day, in the order they came. */
export function byDay<Entry extends { readonly at: string }>(
  entries: readonly Entry[],
  dayOf: (at: string) => string,
): { readonly day: string; readonly entries: readonly Entry[] }[] {
  const days: { day: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** What came in since a person started to write: the entries whose ids were not there then. */
export function arrivedSince<Entry extends { readonly id: string }>(entries: readonly Entry[], seen: ReadonlySet<string>): Entry[] {
  return entries.filter(({ id }) => !seen.has(id));
}

/** Entries of several tickets as they happened. */
export function inOrder<Entry extends { readonly at: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
