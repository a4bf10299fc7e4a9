import { keepRecent, readRecent } from './recent.js';

function storageOf(text: string | null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem(_key: string, value: string) {
      kept = value;
    },
  };
}

describe('what was opened lately', () => {
  it('stands latest first, each once, and only so many of them', () => {
    const storage = storageOf(null);
    for (let number = 0; number < 12; number += 1) keepRecent({ label: `${number}`, path: `/desk/${number}` }, storage);
    keepRecent({ label: 'again', path: '/desk/10' }, storage);
    expect(readRecent(storage).map(({ label }) => label)).toEqual(['again', '11', '9', '8', '7', '6', '5', '4']);
  });

  it.each(['{', '{}', '[1, {"label": "x"}, {"label": "x", "path": "https://else.where"}]'])('is empty when %s is stored', (text) => {
    expect(readRecent(storageOf(text))).toEqual([]);
  });
});
