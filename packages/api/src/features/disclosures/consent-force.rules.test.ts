import { describe, expect, it } from '@jest/globals';
import { checkConsent, checkTerm } from './consent-force.rules.js';

const consent = { validFrom: '2026-01-01', validUntil: '2026-12-31', withdrawnAt: null };
const code = (decision: ReturnType<typeof checkConsent>) => (decision.allowed ? 'allowed' : decision.refusal.code);

describe('a written consent (SEC-03)', () => {
  it.each([
    ['2025-12-31', 'CONSENT_NOT_YET_VALID'],
    ['2026-01-01', 'allowed'],
    ['2026-12-31', 'allowed'],
    ['2027-01-01', 'CONSENT_EXPIRED'],
  ])('on %s: %s', (today, verdict) => {
    expect(code(checkConsent(consent, today))).toBe(verdict);
  });

  it('without an end holds until it is withdrawn', () => {
    expect(code(checkConsent({ ...consent, validUntil: null }, '2099-01-01'))).toBe('allowed');
    expect(code(checkConsent({ ...consent, withdrawnAt: new Date(0) }, '2026-06-01'))).toBe('CONSENT_WITHDRAWN');
  });

  it('cannot be recorded when it ends before it begins, or has ended', () => {
    expect(code(checkTerm({ validFrom: '2026-06-01', validUntil: '2026-05-31' }, '2026-01-01'))).toBe('INVALID');
    expect(code(checkTerm({ validFrom: '2026-01-01', validUntil: '2026-05-31' }, '2026-06-01'))).toBe('CONSENT_EXPIRED');
    expect(code(checkTerm({ validFrom: '2026-01-01', validUntil: null }, '2026-06-01'))).toBe('allowed');
  });
});
