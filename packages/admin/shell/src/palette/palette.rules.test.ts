import { deviceOf } from '../account/device.rules.js';
import { filterGroups, stepIn } from './palette.rules.js';

const run = () => undefined;
const groups = [
  { title: '前往', items: [{ id: 'desk', label: '工作台', words: ['Desk'], run }] },
  { title: '设置', items: [{ id: 'theme', label: '外观：深色', words: ['theme', 'dark'], run }] },
];
const found = (text: string) => filterGroups(groups, text).flatMap(({ items }) => items.map(({ id }) => id));

describe('the palette', () => {
  it('offers everything before anything is typed', () => expect(found('  ')).toEqual(['desk', 'theme']));
  it('finds a page by its name in another language', () => expect(found('desk')).toEqual(['desk']));
  it('wants every word somewhere', () => expect(found('外观 dark')).toEqual(['theme']));
  it('leaves empty groups out', () => expect(filterGroups(groups, 'xyz')).toEqual([]));
  it('goes round at the ends', () => {
    expect(stepIn(3, 2, 1)).toBe(0);
    expect(stepIn(3, 0, -1)).toBe(2);
    expect(stepIn(0, 0, 1)).toBe(0);
  });
});

describe('the device of a session', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
      'Chrome 126 · Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Version/17.4 Mobile/15E148 Safari/604.1',
      'Safari 17 · iOS',
    ],
    ['curl/8.5.0', 'curl/8.5.0'],
  ])('%s', (agent, expected) => expect(deviceOf(agent)).toBe(expected));
});
