/** Milliseconds as short as they stay clear: `3.2 ms`, `1.4 s`. */
export function millisecondsIn(ms: number, language: string): string {
  const number = (value: number, digits: number) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  return Math.abs(ms) < 1000 ? `${number(ms, Math.abs(ms) < 10 ? 1 : 0)} ms` : `${number(ms / 1000, 1)} s`;
}

/** What of a process is added up. */
interface Process {
  readonly isAlive: boolean;
  readonly sockets: number;
  readonly requests: {
    readonly perMinute: number;
    readonly failedShare: number;
    readonly throttledPerMinute: number;
    readonly p95Ms: number;
  };
}

export interface RequestTotals {
  readonly perMinute: number;
  readonly failedShare: number;
  readonly throttledPerMinute: number;
  /** Of the slowest of them. */
  readonly p95Ms: number;
  readonly sockets: number;
}

/** The processes that live, taken together. */
export function totalsOf(processes: readonly Process[]): RequestTotals {
  const alive = processes.filter(({ isAlive }) => isAlive);
  const sum = (of: (one: Process) => number) => alive.reduce((total, one) => total + of(one), 0);
  const perMinute = sum(({ requests }) => requests.perMinute);
  const failed = sum(({ requests }) => requests.perMinute * requests.failedShare);
  return {
    perMinute,
    failedShare: perMinute === 0 ? 0 : failed / perMinute,
    throttledPerMinute: sum(({ requests }) => requests.throttledPerMinute),
    p95Ms: Math.max(0, ...alive.map(({ requests }) => requests.p95Ms)),
    sockets: sum(({ sockets }) => sockets),
  };
}
