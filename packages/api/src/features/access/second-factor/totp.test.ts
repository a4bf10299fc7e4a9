import { describe, expect, it } from '@jest/globals';
import { base32, matchingStep, stepAt, totpCode, totpUri } from './totp.js';

const SECRET = base32(Buffer.from('12345678901234567890'));

describe('a code of a second factor', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at second %d is %s, as RFC 6238 says (ROL-02)', (second, code) => {
    expect(totpCode(SECRET, stepAt(new Date(second * 1000)))).toBe(code);
  });

  it('is taken one step early and late, not two', () => {
    const now = new Date('2026-06-01T08:00:10Z');
    const accepted = [-2, -1, 0, 1, 2].map((drift) => matchingStep(SECRET, totpCode(SECRET, stepAt(now) + drift), now) !== null);
    expect(accepted).toEqual([false, true, true, true, false]);
    expect(matchingStep(SECRET, '', now)).toBeNull();
    expect(matchingStep(SECRET, `${totpCode(SECRET, stepAt(now))}0`, now)).toBeNull();
  });

  it('is handed to apps by an address they know', () => {
    expect(totpUri({ secret: SECRET, account: 'zhang san', issuer: '首问' })).toBe(
      `otpauth://totp/%E9%A6%96%E9%97%AE:zhang%20san?secret=${SECRET}&issuer=%E9%A6%96%E9%97%AE`,
    );
  });
});
