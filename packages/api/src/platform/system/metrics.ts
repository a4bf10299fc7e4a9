import { RequestMeter } from './request-meter.js';

/** What a process counts about itself. */
export interface Metrics {
  readonly meter: RequestMeter;
  sockets(): number;
  /** Set by who keeps them. */
  countSockets(count: () => number): void;
  /** How far the machine's clock is ahead of the database's. */
  clockAheadMs(): number;
}

export function createMetrics(clockAheadMs: () => number = () => 0): Metrics {
  let counted = (): number => 0;
  return {
    meter: new RequestMeter(),
    sockets: () => counted(),
    countSockets(count) {
      counted = count;
    },
    clockAheadMs,
  };
}
