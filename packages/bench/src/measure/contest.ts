import { setTimeout as sleep } from 'node:timers/promises';
import { HttpConnection, type Place } from '../load/http-connection.js';
import { runLoad } from '../load/run-load.js';
import type { ServerProcess } from '../processes/server-process.js';
import { SYSTEMS, type System, sender } from '../workloads/sender.js';
import type { Subject } from '../workloads/subject.js';
import type { Workload } from '../workloads/workload.js';
import { processCpuMs } from './database-cpu.js';

export interface Contestant {
  readonly server: ServerProcess;
  readonly place: Place;
}

export interface Contest {
  readonly contestants: Readonly<Record<System, Contestant>>;
  readonly subject: Subject;
  readonly databasePid: number | null;
  readonly seconds: number;
  readonly rounds: number;
}

/** One server under one workload for some seconds. */
export interface Sample {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly appCpuMs: number;
  readonly databaseCpuMs: number;
  readonly rssMb: number;
}

export type Samples = Readonly<Record<System, readonly Sample[]>>;

const CONNECTIONS = 16;
const SETTLED_CPU_MS = 25;

/** Waits until the server has finished what its writes left behind (events to deliver), so that nobody else pays for it. */
async function settle({ server }: Contestant): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    const before = await server.usage();
    await sleep(250);
    const after = await server.usage();
    if (after.cpuMs - before.cpuMs < SETTLED_CPU_MS) return;
  }
}

async function sample(contest: Contest, workload: Workload, { system, length }: { system: System; length: number }): Promise<Sample> {
  const { server, place } = contest.contestants[system];
  const send = sender(workload, system, { subject: contest.subject, length });
  const [before, databaseBefore] = [await server.usage(), processCpuMs(contest.databasePid)];
  const load = await HttpConnection.withMany(place, CONNECTIONS, (connections) => runLoad(connections, send, contest.seconds));
  const [after, databaseAfter] = [await server.usage(), processCpuMs(contest.databasePid)];
  return {
    perSecond: load.requests / load.seconds,
    p50Ms: load.p50Ms,
    p99Ms: load.p99Ms,
    appCpuMs: (after.cpuMs - before.cpuMs) / load.requests,
    databaseCpuMs: (databaseAfter - databaseBefore) / load.requests,
    rssMb: after.rssMb,
  };
}

/** Both servers in turn, each round in the other order, so that a slow minute of the machine hits both. */
export async function measure(contest: Contest, workload: Workload, lengths: Readonly<Record<System, number>>): Promise<Samples> {
  const samples: Record<System, Sample[]> = { limit: [], shouwen: [] };
  // One round more than counted: the first warms up.
  for (let round = 0; round <= contest.rounds; round++) {
    for (const system of round % 2 === 0 ? SYSTEMS : SYSTEMS.toReversed()) {
      samples[system].push(await sample(contest, workload, { system, length: lengths[system] }));
      if (workload.isWrite) await settle(contest.contestants[system]);
    }
  }
  return { limit: samples.limit.slice(1), shouwen: samples.shouwen.slice(1) };
}
