import { LIMITS, type LocalText, type Priority, type WordColor, type WordListName, wordList } from '@shouwen/shared';
import { type Actor, holds } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { OrderedWord } from '../../kernel/ordered-word.js';

/** What a word says beyond its name. */
export interface WordDetails {
  /** What it gives to whoever has it, said to whoever serves them. */
  readonly gives?: readonly LocalText[];
  /** How pressing a matter of theirs is when nobody says otherwise. */
  readonly priority?: Priority | null;
  /** Customers who came by it belong to the organisation. */
  readonly isCompanyLead?: boolean;
  /** How many points it costs. */
  readonly points?: number;
  /** Codes of the tiers it is for; none: for all. */
  readonly tiers?: readonly string[];
}

/** Of what is said of a word that which its list has. */
export function detailsOf(list: WordListName, asked: WordDetails): WordDetails | null {
  const says = wordList(list).says ?? [];
  return says.length === 0 ? null : Object.fromEntries(Object.entries(asked).filter(([detail]) => says.some((one) => one === detail)));
}

export interface WordRow extends OrderedWord {
  readonly details: WordDetails | null;
  readonly list: WordListName;
  readonly color: WordColor | null;
}

/** Who says which words there are. */
export function mayManageWords(actor: Actor): Decision {
  return holds(actor, 'word:manage') ? allow() : refuse('NOT_ALLOWED');
}

/** Who may add a word to an open list while using it. */
export function mayCreateTag(actor: Actor, list: WordListName): Decision {
  if (wordList(list).isOpen !== true) return refuse('INVALID', undefined, ['list']);
  return holds(actor, 'tag:create') || holds(actor, 'word:manage') ? allow() : refuse('NOT_ALLOWED');
}

interface Naming {
  /** Absent: a new word. */
  readonly code?: string;
  readonly names: LocalText;
}

const spelled = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Whether a word may be called so: in one language two words of a list never have the same name. */
export function checkNaming(words: readonly WordRow[], { code, names }: Naming): Decision {
  const isNew = !words.some((word) => word.code === code);
  if (isNew && words.length >= LIMITS.words) return refuse('OUT_OF_RANGE', { min: 0, max: LIMITS.words }, ['code']);
  const given = new Set(Object.values(names).map(spelled));
  const twin = words.find((word) => word.code !== code && Object.values(word.names).some((name) => given.has(spelled(name))));
  return twin ? refuse('ALREADY_EXISTS', undefined, ['zhCN']) : allow();
}
