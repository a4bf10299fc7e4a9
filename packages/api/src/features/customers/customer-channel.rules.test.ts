import { describe, expect, test } from '@jest/globals';
import { normalEmail, normalPhone, phoneTail, readCustomerSearch } from './customer-channel.rules.js';

describe('one spelling for every phone number (CUS-02)', () => {
  test.each([
    ['13800136021', '13800136021'],
    ['138 0013 6021', '13800136021'],
    ['138-0013-6021', '13800136021'],
    ['+86 138 0013 6021', '13800136021'],
    ['008613800136021', '13800136021'],
    ['１３８００１３６０２１', '13800136021'],
    ['(010) 8888-6666', '01088886666'],
    ['010-88886666 转 8012', '01088886666x8012'],
    ['400-820-8820', '4008208820'],
    ['+1 (212) 555-0100', '+12125550100'],
    ['12345', '12345'],
    ['1234', null],
    ['abc', null],
    ['', null],
    ['138001360211380013602113800', null],
  ])('%s is %s', (text, expected) => {
    expect(normalPhone(text)).toBe(expected);
  });

  test('the tail is the end of the number without its extension', () => {
    expect(phoneTail('01088886666x8012')).toBe('6666');
  });
});

test.each([
  ['Wang.Fang@Example.COM ', 'wang.fang@example.com'],
  ['王@例子.中国', '王@例子.中国'],
  ['a@b', null],
  ['a b@c.de', null],
])('the e-mail address %s is %s', (text, expected) => {
  expect(normalEmail(text)).toBe(expected);
});

test.each([
  ['王芳', { by: 'name', text: '王芳' }],
  ['6021', { by: 'tail', tail: '6021', digits: '6021' }],
  ['138 0013 6021', { by: 'tail', tail: '6021', digits: '13800136021' }],
  ['A@b.cn', { by: 'email', value: 'a@b.cn' }],
  ['12', { by: 'name', text: '12' }],
  ['  ', null],
])('a search for %s', (text, expected) => {
  expect(readCustomerSearch(text)).toEqual(expected);
});
