import { WORD_LISTS, type WordListName, wordList } from '@shouwen/shared';
import { nameInput } from '../department-kind-set/department-kinds.rules.js';
import type { TicketPriority, WordColor, WordList, WordSetInput, WordsPage_WordFragment } from '../gql/graphql.js';

export type Entry = WordsPage_WordFragment;

interface Texts {
  readonly zhCN: string;
  readonly zhTW?: string | null;
  readonly en?: string | null;
}

/** A word as the form holds it. */
export interface WordDraft extends Texts {
  readonly code?: string;
  readonly color?: WordColor | null;
  readonly priority?: TicketPriority | null;
  readonly isCompanyLead?: boolean;
  readonly gives?: readonly Texts[];
  /** As it was typed. */
  readonly points?: number | string;
  readonly tiers?: readonly string[];
}

/** The list an address names, or the first. */
export function listNamed(name: string): WordListName {
  const lists = Object.keys(WORD_LISTS) as WordListName[];
  return lists.find((list) => list === name) ?? (lists[0] as WordListName);
}

/** A list as the API names it. */
export const listOf = (list: WordListName): WordList => list.toUpperCase() as WordList;

/** What the words of a list say beyond their names. */
export function partsOf(list: WordListName) {
  const { isColored = false, says = [] } = wordList(list);
  const has = (detail: (typeof says)[number]): boolean => says.includes(detail);
  return { isColored, hasGives: has('gives'), hasPriority: has('priority'), hasLead: has('isCompanyLead'), hasPoints: has('points') };
}

/** A word as the form shows it. */
export function draftOf({ names, givesIn, color, priority, isCompanyLead, points, tiers }: Entry): WordDraft {
  const texts = ({ zhCN, zhTW, en }: Texts): Texts => ({ zhCN, zhTW: zhTW ?? null, en: en ?? null });
  const benefit = { points, tiers };
  return { ...texts(names), color: color ?? null, priority: priority ?? null, isCompanyLead, gives: givesIn.map(texts), ...benefit };
}

/** The same as the API takes it. */
export function wordInput(
  list: WordListName,
  { code = '', color, priority, isCompanyLead, gives = [], points, tiers = [], ...names }: WordDraft,
  isArchived?: boolean,
): WordSetInput {
  return {
    list: listOf(list),
    code,
    ...nameInput(names),
    color: color ?? null,
    priority: priority ?? null,
    isCompanyLead: isCompanyLead === true,
    gives: gives.map(nameInput),
    points: Number(points ?? 0),
    tiers: [...tiers],
    ...(isArchived !== undefined && { isArchived }),
  };
}
