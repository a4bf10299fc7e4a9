import { describe, expect, it } from '@jest/globals';
import { finished, keysBeginning, optionsCalled, readQuery, unfinishedOf } from './query-filter.rules.js';

describe('a query (issue: filters inside the search)', () => {
  it.each([
    ['漏水', '漏水', []],
    ['漏水 state:open owner:me', '漏水', ['state=open', 'owner=me']],
    ['状态：处理中 漏水 标签:贵宾', '漏水', ['state=处理中', 'tag=贵宾']],
    ['類型:報修 首問:我', '', ['type=報修', 'owner=我']],
    ['assignee:"Mei Chen" TYPE:Repair', '', ['assignee=Mei Chen', 'type=Repair']],
    ['owner:', '', ['owner=']],
    ['owner:"Mei', '', ['owner=Mei']],
    ['http://a.cn 12:30 洗衣机', 'http://a.cn 12:30 洗衣机', []],
    ['"漏水"', '"漏水"', []],
  ])('%j is read as words and filters', (query, words, filters) => {
    const read = readQuery(query);
    expect([read.words, read.filters.map(({ key, value }) => `${key}=${value}`)]).toEqual([words, filters]);
  });

  it.each([
    ['漏水 ow', { before: '漏水', key: null, typed: 'ow' }],
    ['漏水 首问:陈', { before: '漏水', key: 'owner', typed: '陈' }],
    ['owner:"Mei C', { before: '', key: 'owner', typed: 'Mei C' }],
    ['owner:"Mei Chen" ', { before: 'owner:"Mei Chen"', key: null, typed: '' }],
    ['http://a', null],
  ])('%j goes on at its last word', (query, unfinished) => {
    expect(unfinishedOf(query)).toEqual(unfinished);
  });

  it('is finished in the language of its reader, with quotes where a name has spaces', () => {
    expect(finished({ before: '漏水', key: 'owner' }, 'Mei Chen', 'en')).toBe('漏水 owner:"Mei Chen" ');
    expect(finished({ before: '', key: null }, '状态', 'zh-CN')).toBe('状态:');
    expect(keysBeginning('标')).toEqual(['tag']);
    expect(keysBeginning('st')).toEqual(['state']);
    expect(keysBeginning('')).toEqual([]);
  });

  it('means what is called exactly so, else whatever holds the word', () => {
    const options = [
      { value: 'a', names: ['处理中'] },
      { value: 'b', names: ['处理'] },
    ];
    const called = (typed: string) => optionsCalled(options, typed).map(({ value }) => value);
    expect([called('处理'), called('理中'), called('x'), called('')]).toEqual([['b'], ['a'], [], []]);
  });
});
