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

/** Medians; of the CPU time the least, because a busy machine only ever adds to it. */
function typicalSample(samples: readonly Sample[]): Sample {
  const all = (field: keyof Sample): number[] => samples.map((sample) => sample[field]);
  const of = (field: keyof Sample): number => median(all(field));
  const least = (field: keyof Sample): number => Math.min(...all(field));
  return {
    perSecond: of('perSecond'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    appCpuMs: least('appCpuMs'),
    databaseCpuMs: least('databaseCpuMs'),
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
    limit: typicalSample(samples.limit),
    shouwen: typicalSample(samples.shouwen),
    ratio: median(pairs),
    goal: workload.goals[engine],
  };
}
