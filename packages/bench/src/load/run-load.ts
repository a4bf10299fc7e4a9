import type { HttpConnection } from './http-connection.js';

/** Sends one request on a connection; rejects when the answer is not the one expected. */
export type Send = (connection: HttpConnection) => Promise<void>;

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const percentile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Keeps every connection busy until the time is up. */
export async function runLoad(connections: readonly HttpConnection[], send: Send, seconds: number): Promise<LoadResult> {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;

  async function work(connection: HttpConnection): Promise<void> {
    for (let now = performance.now(); now < end; ) {
      await send(connection);
      const then = performance.now();
      latencies.push(then - now);
      now = then;
    }
  }

  await Promise.all(connections.map(work));
  const sorted = Float64Array.from(latencies).sort();
  return {
    requests: latencies.length,
    seconds: (performance.now() - began) / 1000,
    p50Ms: percentile(sorted, 0.5),
    p99Ms: percentile(sorted, 0.99),
  };
}
