import { expect, test } from '@jest/globals';
import { planReachability } from './customer-create.rules.js';

test.each([
  ['a phone', { phone: '138 0013 6021' }, [{ kind: 'phone', value: '13800136021', tail: '6021', text: '138 0013 6021' }]],
  ['an e-mail address', { email: 'A@b.cn' }, [{ kind: 'email', value: 'a@b.cn', tail: '', text: 'A@b.cn' }]],
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
