import { describe, expect, it } from '@jest/globals';
import { documentText, fairShare, pinyinWords, searchableQuery } from './search-words.rules.js';

describe('what a document is found by', () => {
  it('keeps every ending of a number, so that any part of it finds it', () => {
    const words = documentText({ texts: [], numbers: ['260301-0042'] }).split(' ');
    expect(words).toEqual(expect.arrayContaining(['2603010042', '260301', '0301', '0042', '042']));
    expect(words).not.toContain('42');
  });

  it('keeps no more of a phone number than the four digits its mask shows', () => {
    expect(documentText({ texts: [], phones: ['138-0013 6021', '0571-8888602x12'] })).toBe('6021 8602');
  });

  it('keeps a name in initials and in full from every syllable on', () => {
    expect(pinyinWords(['wang', 'xiao', 'ming'])).toEqual(['wxm', 'wangxiaoming', 'xiaoming', 'ming']);
    expect(pinyinWords([])).toEqual([]);
  });

  it('repeats no word', () => {
    expect(documentText({ texts: ['王小明', '王小明', ''] })).toBe('王小明');
  });
});

describe('what is worth asking', () => {
  it.each([
    ['杯', '杯'],
    ['空调 漏水', '空调 漏水'],
    ['  KFR-35GW ', 'KFR 35GW'],
    ['６０２１', '6021'],
    ['60', ''],
    ['a', ''],
    ['王 a', '王'],
    ['"*(+-~', ''],
    ['', ''],
  ])('%j → %j', (query, expected) => {
    expect(searchableQuery(query)).toBe(expected);
  });
});

describe('sharing places between kinds', () => {
  it.each([
    ['one kind takes all', [[1, 2, 3, 4], [], []], 3, [1, 2, 3]],
    ['kinds take turns', [[1, 2, 3], [11, 12, 13], [21]], 4, [1, 2, 11, 21]],
    ['fewer than asked', [[1], [11]], 10, [1, 11]],
    ['none', [[], []], 5, []],
  ])('%s', (_, lists, most, expected) => {
    expect(fairShare(lists, most)).toEqual(expected);
  });
});
