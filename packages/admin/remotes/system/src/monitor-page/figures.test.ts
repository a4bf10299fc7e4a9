import { millisecondsIn, totalsOf } from './figures.rules.js';

const requests = { perMinute: 60, failedShare: 0.1, throttledPerMinute: 1, p95Ms: 8 };
const process = { isAlive: true, sockets: 3, requests };

test('times are told by their largest unit (SYS-07)', () => {
  expect([0.44, 87.3, 1432, -3000].map((ms) => millisecondsIn(ms, 'en'))).toEqual(['0.4 ms', '87 ms', '1.4 s', '-3 s']);
});

test('the living processes are taken together, shares by their weight (SYS-04)', () => {
  const other = { ...process, requests: { ...requests, perMinute: 20, failedShare: 0.5, p95Ms: 30 } };
  const lost = { ...process, isAlive: false, sockets: 99 };
  expect(totalsOf([process, other, lost])).toEqual({ perMinute: 80, failedShare: 0.2, throttledPerMinute: 2, p95Ms: 30, sockets: 6 });
  expect(totalsOf([]).failedShare).toBe(0);
});
