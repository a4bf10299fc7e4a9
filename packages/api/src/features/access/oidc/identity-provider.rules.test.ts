import { describe, expect, it } from '@jest/globals';
import { planProvider, vouchesFor } from './identity-provider.rules.js';

const WISH = {
  name: ' 公司账号 ',
  issuer: 'https://id.example.cn',
  clientId: ' shouwen ',
  scope: 'email',
  emailDomains: [],
  isEnabled: true,
};
const plan = (change: object = {}, takenIssuers: readonly string[] = []) => planProvider({ ...WISH, ...change }, { takenIssuers });

describe('an identity provider as it is set up (ROL-02)', () => {
  it('is kept tidy, and always asked who comes', () => {
    const emailDomains = ['@Example.cn', 'b.example.cn', 'example.cn '];
    expect(plan({ emailDomains })).toEqual({
      plan: {
        name: '公司账号',
        issuer: 'https://id.example.cn/',
        clientId: 'shouwen',
        scope: 'openid email',
        emailDomains: ['b.example.cn', 'example.cn'],
        isEnabled: true,
      },
    });
  });

  it.each([
    ['http://id.example.cn', 'ISSUER_INVALID'],
    ['id.example.cn', 'ISSUER_INVALID'],
    ['https://id.example.cn/?tenant=1', 'ISSUER_INVALID'],
    ['https://me:secret@id.example.cn/', 'ISSUER_INVALID'],
    ['javascript:alert(1)', 'ISSUER_INVALID'],
    ['https://taken.example.cn', 'ALREADY_EXISTS'],
    ['http://127.0.0.1:9000', undefined],
  ])('takes an address of its own: %s', (issuer, code) => {
    const planned = plan({ issuer }, ['https://taken.example.cn/']);
    expect('refusals' in planned ? planned.refusals.map((one) => one.code) : []).toEqual(code ? [code] : []);
  });

  it('says everything that is wrong at once', () => {
    const planned = plan({ name: ' ', clientId: '', issuer: 'x', emailDomains: ['no domain', 'x'] });
    expect('refusals' in planned && planned.refusals.map(({ field }) => field?.join('.'))).toEqual([
      'name',
      'clientId',
      'issuer',
      'emailDomains',
    ]);
  });
});

it.each([
  [[], null, true],
  [['example.cn'], null, false],
  [['example.cn'], 'anna@Example.cn', true],
  [['example.cn'], 'anna@evil-example.cn', false],
  [['example.cn'], 'anna@sub.example.cn', false],
  [['example.cn'], 'anna@example.cn@evil.example', false],
])('a provider of %j vouches for %s: %s (ROL-02)', (domains, email, expected) => {
  expect(vouchesFor(domains, email)).toBe(expected);
});
