import { piecesOf } from './marked.rules.js';

const shown = (text: string, query: string): string =>
  piecesOf(text, query)
    .map((one) => (one.isHit ? `[${one.text}]` : one.text))
    .join('');

test.each([
  ['洗衣机漏水', '漏水', '洗衣机[漏水]'],
  ['洗衣机漏水', '漏水 洗衣', '[洗衣]机[漏水]'],
  ['260301-0001 Leak', 'leak 0001', '260301-[0001] [Leak]'],
  ['漏水又漏水', '漏 漏水', '[漏水]又[漏水]'],
  ['open house', 'state:open', 'open house'],
  ['王小明', 'wxm', '王小明'],
  ['İstanbul', 'i', 'İstanbul'],
  ['', 'a', ''],
])('%s, asked for by %s, is shown as %s', (text, query, expected) => {
  expect(shown(text, query)).toBe(expected);
});
