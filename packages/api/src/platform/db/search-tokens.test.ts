import { describe, expect, it } from '@jest/globals';
import { exactRuns, indexTokens, mysqlMatch, shelfOf, shelvedTokens, sqliteMatch } from './search-tokens.js';

describe('search tokens', () => {
  /** What both engines do with tokens: every term must be there, a prefix as the beginning of a token. */
  const finds = (text: string, query: string): boolean => {
    const tokens = indexTokens(text).split(' ');
    const isThere = (term: string) => (term.endsWith('*') ? tokens.some((t) => t.startsWith(term.slice(0, -1))) : tokens.includes(term));
    const plain = (s: string) => s.normalize('NFKC').toLowerCase();
    const match = mysqlMatch(query);
    return match !== '' && match.split(' ').every((t) => isThere(t.slice(1))) && exactRuns(query).every((run) => plain(text).includes(run));
  };
  it.each<[string, string, boolean]>([
    ['洗衣机不脱水', '脱水', true],
    ['洗衣机不脱水', '水', true],
    ['洗衣机不脱水', '洗衣机', true],
    ['洗衣机不脱水', '衣脱', false],
    ['数据的据库和数据', '数据库', false],
    ['型号E3报错error码', 'e3 报错', true],
    ['型号E3报错error码', 'err', true],
    ['型号E3报错error码', 'rror', false],
    ['Ｒésumé of the v2', 'resume', true],
    ['Ｒésumé of the v2', 'the', true],
    ['𠮷野家 👩‍🔧 ok', '𠮷野', true],
    ['𠮷野家 👩‍🔧 ok', '𠮷', true],
    ['𠮷野家 👩‍🔧 ok', '👩‍🔧', false],
    ['Привет мир', 'прив', true],
    ['手机 138-0013-8000', '0013', true],
    ['anything', '', false],
    ['anything', '"+-*()', false],
  ])('%s | %s → %s', (text, query, expected) => expect(finds(text, query)).toBe(expected));

  it('makes only ASCII tokens of at least three letters', () => {
    for (const token of indexTokens('a 9 𠮷 中 é я 가 ｶ 洗衣机').split(' ')) expect(token).toMatch(/^[a-z0-9]{3,}$/);
  });

  it('speaks both query languages', () => {
    expect(sqliteMatch('洗衣机 go')).toMatch(/^"c\w{8} c\w{8}" AND wxgo\*$/);
    expect(sqliteMatch('机')).toMatch(/^c\w{4}\*$/);
    expect(mysqlMatch('洗衣机 go')).toMatch(/^\+c\w{8} \+c\w{8} \+wxgo\*$/);
    expect(mysqlMatch('水 go', [12, 11])).toMatch(/^\+\(k000cc\w{4}\* k000bc\w{4}\*\) \+\(k000cwxgo\* k000bwxgo\*\)$/);
    expect(mysqlMatch('', [1])).toBe('');
  });

  it('gives a document its tokens once plain and once with its shelf', () => {
    expect(shelvedTokens('go go v2', shelfOf(8191))).toBe('wxgo wxgo wxv2 k0001wxgo k0001wxv2');
    expect(shelvedTokens('', 3)).toBe('');
    expect([0, 4095, 4096, 300_000].map(shelfOf)).toEqual([0, 0, 1, 73]);
  });
});
