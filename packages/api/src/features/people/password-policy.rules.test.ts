import { describe, expect, it } from '@jest/globals';
import { checkPassword, mustChangePassword, type PasswordFacts, type PasswordPolicy } from './password-policy.rules.js';

const POLICY: PasswordPolicy = { minLength: 10, minClasses: 3, historyCount: 5, maxAgeDays: 90 };
const GOOD: PasswordFacts = { password: 'Blue kettle 7', account: 'zhang.san', isCommon: false, isUsedBefore: false };
const codeOf = (change: Partial<PasswordFacts>, policy: Partial<PasswordPolicy> = {}) => {
  const decision = checkPassword({ ...GOOD, ...change }, { ...POLICY, ...policy });
  return decision.allowed ? 'allowed' : decision.refusal.code;
};

describe('a new password', () => {
  it.each<[string, Partial<PasswordFacts>, Partial<PasswordPolicy>, string]>([
    ['that is long and mixed', {}, {}, 'allowed'],
    ['one character too short', { password: 'Blue kett7' }, { minLength: 11 }, 'PASSWORD_TOO_SHORT'],
    ['counted by characters people see as one', { password: '😀Blue ket7' }, {}, 'allowed'],
    ['that everybody tries first', { isCommon: true }, {}, 'PASSWORD_COMMON'],
    ['with the account in it', { password: 'My Zhang.San 1' }, {}, 'PASSWORD_HOLDS_ACCOUNT'],
    ['with the account in wide letters', { password: 'My ｚｈａｎｇ.san 1' }, {}, 'PASSWORD_HOLDS_ACCOUNT'],
    ['with a short account by chance', { password: 'Blue ab kettle 7', account: 'ab' }, {}, 'allowed'],
    ['of one kind of characters', { password: 'bluekettlebell' }, {}, 'PASSWORD_TOO_SIMPLE'],
    ['of one kind where that is allowed', { password: 'bluekettlebell' }, { minClasses: 1 }, 'allowed'],
    ['in Chinese with digits and a mark', { password: '谁首问谁负责到底！12' }, {}, 'allowed'],
    ['that was used before', { isUsedBefore: true }, {}, 'PASSWORD_USED_BEFORE'],
  ])('%s (ROL-02)', (_, change, policy, expected) => {
    expect(codeOf(change, policy)).toBe(expected);
  });
});

describe('a right password must be changed (ROL-02)', () => {
  const now = new Date('2026-06-01T00:00:00Z');
  it.each([
    ['when somebody else set it', true, '2026-06-01', 90, true],
    ['when it is older than the limit', false, '2026-03-01', 90, true],
    ['not yet', false, '2026-03-10', 90, false],
    ['never, without a limit', false, '2000-01-01', 0, false],
  ])('%s', (_, mustChange, updatedOn, maxAgeDays, expected) => {
    expect(mustChangePassword({ mustChange, updatedAt: new Date(updatedOn) }, { ...POLICY, maxAgeDays }, now)).toBe(expected);
  });
});
