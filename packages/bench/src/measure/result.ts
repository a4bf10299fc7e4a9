import type { EngineName } from '../database/database.js';
import type { Workload } from '../workloads/workload.js';
import type { Sample, Samples } from './contest.js';

export interface Result {
  readonly engine: EngineName;
  readonly tickets: number;
  readonly workload: string;
  readonly title: string;
  readonly limit: Sample;
  readonly shouwen: Sample;
  /** Ours ÷ LIMIT: the median over the rounds, each round a pair. */
  readonly ratio: number;
  readonly goal: number;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

function medianSample(samples: readonly Sample[]): Sample {
  const of = (field: keyof Sample): number => median(samples.map((sample) => sample[field]));
  return {
    perSecond: of('perSecond'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    appCpuMs: of('appCpuMs'),
    databaseCpuMs: of('databaseCpuMs'),
    rssMb: of('rssMb'),
  };
}

export function resultOf(workload: Workload, samples: Samples, { engine, tickets }: { engine: EngineName; tickets: number }): Result {
  const pairs = samples.shouwen.map((ours, round) => ours.perSecond / (samples.limit[round]?.perSecond ?? Number.NaN));
  return {
    engine,
    tickets,
    workload: workload.name,
    title: workload.title,
    limit: medianSample(samples.limit),
    shouwen: medianSample(samples.shouwen),
    ratio: median(pairs),
    goal: workload.goals[engine],
  };
}
