import type { LocalText } from './limits.js';

interface WordListSpec {
  readonly names: LocalText;
  /** What its words are used for, said to whoever keeps the list. */
  readonly hint: LocalText;
  /** Its words are shown in a colour. */
  readonly isColored?: boolean;
  /** Whoever may make tags adds words while using it; of other lists only whoever keeps them. */
  readonly isOpen?: boolean;
}

const spec = <T extends Readonly<Record<string, WordListSpec>>>(lists: T): T => lists;

/** The lists of words that an organisation keeps for itself. A list is one entry here; its words are data. */
export const WORD_LISTS = spec({
  customer_tag: {
    names: { 'zh-CN': '客户标签', 'zh-TW': '客戶標籤', en: 'Tags of customers' },
    hint: {
      'zh-CN': '贴在客户上、用来筛选的词。停用后不再提供，已贴的保留。',
      'zh-TW': '貼在客戶上、用來篩選的詞。停用後不再提供，已貼的保留。',
      en: 'Words put on customers, to find them by. Out of use they are no longer offered; customers keep those they have.',
    },
    isColored: true,
    isOpen: true,
  },
  ticket_tag: {
    names: { 'zh-CN': '工单标签', 'zh-TW': '工單標籤', en: 'Tags of tickets' },
    hint: {
      'zh-CN': '贴在工单上、用来筛选的词。停用后不再提供，已贴的保留。',
      'zh-TW': '貼在工單上、用來篩選的詞。停用後不再提供，已貼的保留。',
      en: 'Words put on tickets, to find them by. Out of use they are no longer offered; tickets keep those they have.',
    },
    isColored: true,
    isOpen: true,
  },
});

export type WordListName = keyof typeof WORD_LISTS;
export const WORD_LIST_NAMES = Object.keys(WORD_LISTS) as WordListName[];

/** What is said of a list, as any of them may say it. */
export const wordList = (list: WordListName): WordListSpec => WORD_LISTS[list];

/** Colours a word may have: names of the theme's colours, never a value. */
export const WORD_COLORS = ['gray', 'red', 'orange', 'yellow', 'green', 'cyan', 'blue', 'purple'] as const;
export type WordColor = (typeof WORD_COLORS)[number];
