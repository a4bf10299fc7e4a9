import { waitUntil } from './notices.rules.js';

test('the notices are asked for again right after the next one begins or ends', () => {
  const now = Date.parse('2026-03-01T08:00:00Z');
  expect(waitUntil(null, now)).toBeNull();
  expect(waitUntil('2026-03-01T08:01:00Z', now)).toBe(60_500);
  expect(waitUntil('2026-03-01T07:59:00Z', now)).toBe(1000);
  expect(waitUntil('2026-09-01T00:00:00Z', now)).toBe(6 * 3_600_000);
});
