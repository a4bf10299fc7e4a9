import type { WordListName } from '@shouwen/shared';
import { FACT_LISTS } from './customer-facts.rules.js';

/** The changes of an event of a customer, as the log keeps them. */
export type LoggedChanges = Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;

/** What the log says of one act on a customer; of each kind of event only some of it. */
export interface CustomerEventPayload {
  readonly changes?: LoggedChanges;
  readonly contactId?: string;
  readonly fields?: readonly string[];
  /** Codes of tags; of numbers and addresses, which are in no log, how many. */
  readonly added?: readonly string[] | number;
  readonly removed?: readonly string[] | number;
}

/** How codes and ids become words for the viewer. */
export interface ChangeNames {
  word(list: WordListName, code: string): string;
  person(id: string): string;
}

interface Change {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

const CODED = new Set(['kind', 'stage']);
const DAYS = new Set(['convertedOn', 'lostOn', 'keepUntil', 'reviewDueOn']);

/** What was changed of a customer. What they are called and how they are reached is in no log: of it only that it changed. */
export function changesTold(names: ChangeNames, changes: LoggedChanges = {}): Change[] {
  return Object.entries(changes).map(([field, { from, to }]) => ({ field, from: side(names, field, from), to: side(names, field, to) }));
}

/** What was put on and taken off: tags by their names, numbers and addresses by how many. */
export function comingsTold({ word }: Pick<ChangeNames, 'word'>, { added = [], removed = [] }: CustomerEventPayload): string[] {
  const told = (sign: string, what: readonly string[] | number): string[] =>
    typeof what === 'number' ? [`${sign}${what}`].filter(() => what > 0) : what.map((code) => `${sign}${word('customer_tag', code)}`);
  return [...told('+', added), ...told('−', removed)];
}

function side(names: ChangeNames, field: string, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const list: WordListName | undefined = Object.entries(FACT_LISTS).find(([fact]) => fact === field)?.[1];
  if (list) return names.word(list, value);
  if (field === 'ownerId') return names.person(value);
  if (CODED.has(field)) return value.toUpperCase();
  return DAYS.has(field) ? value : null;
}
