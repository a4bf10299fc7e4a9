import { mentionAt, mentionedIn } from './mention.rules.js';

test.each([
  ['@', 1, { from: 0, asked: '' }],
  ['请@邱', 3, { from: 1, asked: '邱' }],
  ['看 @qiu 好', 6, { from: 2, asked: 'qiu' }],
  ['看 @qiu 好', 8, null],
  ['a@example', 9, null],
  ['没有', 2, null],
])('finds the person that is being named in "%s" at %i', (text, caret, expected) => {
  expect(mentionAt(text, caret)).toEqual(expected);
});

test('speaks only to those whose names are still there', () => {
  expect(mentionedIn('@邱兰 请看', { 邱兰: 'per_1', 秦芬: 'per_2' })).toEqual(['per_1']);
});
