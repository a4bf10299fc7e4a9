import { describe, expect, it, test } from '@jest/globals';
import { type ProcessFacts, problemsOf, type SystemFacts } from './problems.rules.js';

const healthy: ProcessFacts = {
  host: 'a',
  silentSeconds: 3,
  clockAheadMs: 10,
  failedShare: 0,
  requestsPerMinute: 60,
  loopDelayMs: 1,
  diskFreeShare: 0.5,
  memoryFreeShare: 0.5,
};
const fine: SystemFacts = {
  processes: [healthy],
  queues: [{ name: 'search', oldestSeconds: 1, dead: 0 }],
  backupAgeDays: 1,
  backupWarnDays: 7,
  isDemo: false,
  isInMaintenance: false,
};
const codes = (facts: SystemFacts): string[] => problemsOf(facts).map(({ code }) => code);

describe('what an administrator should look at (SYS-04, SYS-07)', () => {
  it('is nothing when all is well', () => {
    expect(codes(fine)).toEqual([]);
  });

  test.each<[string, Partial<ProcessFacts>, string]>([
    ['a process that fell silent', { silentSeconds: 45 }, 'PROCESS_LOST'],
    ['requests that fail', { failedShare: 0.2 }, 'REQUESTS_FAIL'],
    ['a disk that is nearly full', { diskFreeShare: 0.04 }, 'DISK_NEARLY_FULL'],
    ['memory that is nearly full', { memoryFreeShare: 0.01 }, 'MEMORY_NEARLY_FULL'],
    ['a clock that is behind', { clockAheadMs: -60_000 }, 'CLOCK_DIFFERS'],
    ['a process that is too busy', { loopDelayMs: 900 }, 'PROCESS_BUSY'],
  ])('is %s', (_, change, code) => {
    expect(codes({ ...fine, processes: [healthy, { ...healthy, ...change }] })).toEqual([code]);
  });

  it('is a queue that does not move, but not during maintenance, and what it gave up', () => {
    const queues = [{ name: 'search', oldestSeconds: 3600, dead: 2 }];
    expect(codes({ ...fine, queues })).toEqual(['QUEUE_STUCK', 'DEAD_LETTERS']);
    expect(codes({ ...fine, queues, isInMaintenance: true })).toEqual(['DEAD_LETTERS']);
  });

  it('is a backup that is old or was never made, but not of a demonstration', () => {
    expect(codes({ ...fine, backupAgeDays: 9 })).toEqual(['BACKUP_OLD']);
    expect(codes({ ...fine, backupAgeDays: null })).toEqual(['BACKUP_MISSING']);
    expect(codes({ ...fine, backupAgeDays: null, isDemo: true })).toEqual([]);
  });

  it('is told once per machine, worst first', () => {
    const slow = { ...healthy, diskFreeShare: 0.01, loopDelayMs: 500 };
    expect(codes({ ...fine, processes: [slow, slow] })).toEqual(['DISK_NEARLY_FULL', 'PROCESS_BUSY']);
  });
});
