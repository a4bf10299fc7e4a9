/** What an administrator should look at, worst first. */
export const SYSTEM_PROBLEMS = [
  'PROCESS_LOST',
  'REQUESTS_FAIL',
  'DISK_NEARLY_FULL',
  'MEMORY_NEARLY_FULL',
  'QUEUE_STUCK',
  'DEAD_LETTERS',
  'CLOCK_DIFFERS',
  'PROCESS_BUSY',
  'BACKUP_MISSING',
  'BACKUP_OLD',
] as const;
export type SystemProblemCode = (typeof SYSTEM_PROBLEMS)[number];

export interface SystemProblem {
  readonly code: SystemProblemCode;
  /** Whose: a host, a queue; empty where it concerns the installation. */
  readonly about: string;
  /** The figure that made it one. */
  readonly value: number;
}

export interface ProcessFacts {
  readonly host: string;
  readonly silentSeconds: number;
  readonly clockAheadMs: number;
  readonly failedShare: number;
  readonly requestsPerMinute: number;
  readonly loopDelayMs: number;
  readonly diskFreeShare: number;
  readonly memoryFreeShare: number;
}

export interface QueueFacts {
  readonly name: string;
  readonly oldestSeconds: number;
  readonly dead: number;
}

export interface SystemFacts {
  readonly processes: readonly ProcessFacts[];
  readonly queues: readonly QueueFacts[];
  /** Null: none known. */
  readonly backupAgeDays: number | null;
  readonly backupWarnDays: number;
  readonly isDemo: boolean;
  /** During maintenance queues stand still by intent. */
  readonly isInMaintenance: boolean;
}

/** From where on something is worth a look. */
const BOUNDS = {
  silentSeconds: 30,
  failedShare: 0.01,
  diskFreeShare: 0.1,
  memoryFreeShare: 0.05,
  stuckSeconds: 300,
  clockMs: 2000,
  loopDelayMs: 200,
} as const;

/** Three processes on one machine share its disk: each problem of a host is told once. */
export function problemsOf(facts: SystemFacts): readonly SystemProblem[] {
  const found = [
    ...facts.processes.flatMap(processProblems),
    ...facts.queues.flatMap((queue) => queueProblems(queue, facts)),
    ...backupProblems(facts),
  ];
  const once = new Map(found.map((problem) => [`${problem.code} ${problem.about}`, problem]));
  return [...once.values()].sort((a, b) => SYSTEM_PROBLEMS.indexOf(a.code) - SYSTEM_PROBLEMS.indexOf(b.code));
}

function processProblems(one: ProcessFacts): SystemProblem[] {
  const { host } = one;
  if (one.silentSeconds > BOUNDS.silentSeconds) return [{ code: 'PROCESS_LOST', about: host, value: one.silentSeconds }];
  const checks: readonly (readonly [SystemProblemCode, boolean, number])[] = [
    ['REQUESTS_FAIL', one.failedShare > BOUNDS.failedShare && one.requestsPerMinute > 1, one.failedShare],
    ['DISK_NEARLY_FULL', one.diskFreeShare < BOUNDS.diskFreeShare, one.diskFreeShare],
    ['MEMORY_NEARLY_FULL', one.memoryFreeShare < BOUNDS.memoryFreeShare, one.memoryFreeShare],
    ['CLOCK_DIFFERS', Math.abs(one.clockAheadMs) > BOUNDS.clockMs, one.clockAheadMs],
    ['PROCESS_BUSY', one.loopDelayMs > BOUNDS.loopDelayMs, one.loopDelayMs],
  ];
  return checks.flatMap(([code, isSo, value]) => (isSo ? [{ code, about: host, value }] : []));
}

function queueProblems({ name, oldestSeconds, dead }: QueueFacts, { isInMaintenance }: SystemFacts): SystemProblem[] {
  const isStuck = oldestSeconds > BOUNDS.stuckSeconds && !isInMaintenance;
  return [
    ...(isStuck ? [{ code: 'QUEUE_STUCK' as const, about: name, value: oldestSeconds }] : []),
    ...(dead > 0 ? [{ code: 'DEAD_LETTERS' as const, about: name, value: dead }] : []),
  ];
}

function backupProblems({ backupAgeDays, backupWarnDays, isDemo }: SystemFacts): SystemProblem[] {
  if (isDemo) return [];
  if (backupAgeDays === null) return [{ code: 'BACKUP_MISSING', about: '', value: 0 }];
  return backupAgeDays > backupWarnDays ? [{ code: 'BACKUP_OLD', about: '', value: Math.floor(backupAgeDays) }] : [];
}
