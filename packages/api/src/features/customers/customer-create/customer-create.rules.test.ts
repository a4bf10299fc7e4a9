import { expect, test } from '@jest/globals';
import { checkDuplicate, planReachability } from './customer-create.rules.js';

test.each([
  ['a phone', { phone: '138 0013 6021' }, [{ kind: 'phone', value: '13800136021', tail: '6021' }]],
  ['an e-mail address', { email: 'A@b.cn' }, [{ kind: 'email', value: 'a@b.cn', tail: '' }]],
])('CUS-02: %s is enough', (_, wish, plan) => {
  expect(planReachability(wish)).toEqual({ allowed: true, plan });
});

test.each([
  ['no way to reach them', {}, 'CUSTOMER_UNREACHABLE', 'phone'],
  ['blanks', { phone: ' ', email: '' }, 'CUSTOMER_UNREACHABLE', 'phone'],
  ['no phone number', { phone: '电话' }, 'INVALID', 'phone'],
  ['no e-mail address', { phone: '13800136021', email: '邮箱' }, 'INVALID', 'email'],
])('CUS-02: refuses %s', (_, wish, code, field) => {
  expect(planReachability(wish)).toMatchObject({ refusal: { code, field: [field] } });
});

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
