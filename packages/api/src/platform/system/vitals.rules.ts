/** The last five minutes of a server. */
export interface RequestFigures {
  readonly perMinute: number;
  readonly failedShare: number;
  readonly throttledPerMinute: number;
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

/** How one process and its machine are doing. */
export interface Vitals {
  readonly requests: RequestFigures;
  readonly sockets: number;
  /** Share of one core used since the last look. */
  readonly cpuShare: number;
  readonly memoryBytes: number;
  readonly heapBytes: number;
  /** How late the event loop was, 95 of 100 times at most. */
  readonly loopDelayMs: number;
  readonly host: {
    readonly cores: number;
    readonly load: number;
    readonly memoryBytes: number;
    readonly memoryFreeBytes: number;
    readonly diskBytes: number;
    readonly diskFreeBytes: number;
  };
}
