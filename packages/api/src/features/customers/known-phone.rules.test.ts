import { expect, test } from '@jest/globals';
import { checkDuplicate } from './known-phone.rules.js';

test.each([
  ['a new phone', null, false, true],
  ['a known phone', { name: '王芳', isVisible: true }, false, false],
  ['a known phone, accepted: households share one', { name: '王芳', isVisible: true }, true, true],
])('%s', (_, known, isAccepted, allowed) => {
  expect(checkDuplicate(known, isAccepted).allowed).toBe(allowed);
});

test('a customer out of sight is not named', () => {
  expect(checkDuplicate({ name: '王芳', isVisible: false }, false)).toMatchObject({
    refusal: { code: 'CUSTOMER_PHONE_KNOWN', params: { name: '*' } },
  });
});
