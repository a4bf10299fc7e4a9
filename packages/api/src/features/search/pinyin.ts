import { pinyinWords } from './search-words.rules.js';

/**
 * The words a Chinese name is typed by. The dictionary is large and only indexing needs it, so it is loaded on first use;
 * processes that only search never do.
 */
export async function pinyinOf(name: string): Promise<string[]> {
  if (!/\p{Script=Han}/u.test(name)) return [];
  const { pinyin } = await import('pinyin-pro');
  return pinyinWords(pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', surname: 'head' }));
}
