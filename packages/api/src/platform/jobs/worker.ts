import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../kernel/clock.js';
import { BackgroundLoop } from '../background-loop.js';
import { errorText, pauseAfter } from '../backoff.rules.js';
import type { Ctx, JobWorker, Log } from '../context.js';
import type { Db } from '../db/db.js';
import type { JobDefinition } from '../feature.js';
import { type ClaimedJob, type ClaimRequest, claimJobs, countDue, failJob, finishJob, hasClaimable, renewLease } from './job.queries.js';
import { queueDueCadences } from './schedule.js';

export interface WorkerDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly definitions: readonly JobDefinition[];
  readonly newCtx: () => Ctx;
  /** While it says so nothing is begun; what runs is finished. */
  readonly isPaused?: () => Promise<boolean>;
  readonly retryBaseMs?: number;
  readonly maxAttempts?: number;
  readonly leaseSeconds?: number;
}

const POLL_MS = 1000;
const PARALLEL = 4;
const IDLE_POLL_MS = 20;
const DEFAULTS = { retryBaseMs: 1000, maxAttempts: 8, leaseSeconds: 60 };

/** Runs due jobs of this process's definitions: claimed under a lease, retried with growing pauses, given up as dead letters. */
class Worker implements JobWorker {
  readonly #owner = randomUUID();
  readonly #loop: BackgroundLoop;
  readonly #handlers: ReadonlyMap<string, JobDefinition>;

  constructor(private readonly deps: WorkerDeps & typeof DEFAULTS) {
    this.#handlers = new Map(deps.definitions.map((d) => [d.kind, d]));
    const onError = (error: unknown) => deps.log.error({ error: errorText(error) }, 'Jobs paused');
    this.#loop = new BackgroundLoop({ everyMs: POLL_MS, pass: () => this.#pass(), onError });
  }

  start = (): void => this.#loop.start();
  stop = (): Promise<void> => this.#loop.stop();
  wake = (): void => this.#loop.wake();

  async idle(): Promise<void> {
    await this.#loop.drain();
    while (!(await this.#isPaused()) && (await countDue(this.deps.db.read, [...this.#handlers.keys()], this.deps.clock.now())) > 0) {
      await sleep(IDLE_POLL_MS);
      await this.#loop.drain();
    }
  }

  async #pass(): Promise<boolean> {
    const { db, clock, definitions, leaseSeconds } = this.deps;
    if (definitions.length === 0 || (await this.#isPaused())) return false;
    await queueDueCadences(db, clock, definitions);
    const request: ClaimRequest = {
      owner: this.#owner,
      kinds: [...this.#handlers.keys()],
      now: clock.now(),
      limit: PARALLEL,
      leaseSeconds,
    };
    if (!(await hasClaimable(db.read, request))) return false;
    const jobs = await claimJobs(db, request);
    await Promise.all(jobs.map((job) => this.#run(job)));
    return jobs.length > 0;
  }

  async #isPaused(): Promise<boolean> {
    return (await this.deps.isPaused?.()) ?? false;
  }

  async #run(job: ClaimedJob): Promise<void> {
    const { db, newCtx, leaseSeconds } = this.deps;
    const heartbeat = setInterval(() => this.#renew(job), (leaseSeconds * 1000) / 3);
    try {
      await this.#handlers.get(job.kind)?.handle(newCtx(), job.payload);
      await db.inTransaction((tx) => finishJob(tx, job, this.#owner));
    } catch (error) {
      await this.#fail(job, errorText(error));
    } finally {
      clearInterval(heartbeat);
    }
  }

  #renew(job: ClaimedJob): void {
    const { db, log, leaseSeconds } = this.deps;
    db.inTransaction((tx) => renewLease(tx, job, { owner: this.#owner, leaseSeconds })).catch((error: unknown) => {
      log.warn({ jobId: job.id, error: errorText(error) }, 'A lease was not renewed');
    });
  }

  async #fail(job: ClaimedJob, error: string): Promise<void> {
    const { db, clock, log, maxAttempts, retryBaseMs } = this.deps;
    const retryAt = job.attempts >= maxAttempts ? null : new Date(clock.now().getTime() + pauseAfter(job.attempts, retryBaseMs));
    const fields = { jobId: job.id, kind: job.kind, attempts: job.attempts, error };
    if (retryAt) log.warn(fields, 'A job failed; it will be tried again');
    else log.error(fields, 'A job was given up');
    await db.inTransaction((tx) => failJob(tx, job, { owner: this.#owner, error, retryAt }));
  }
}

export function createJobWorker(deps: WorkerDeps): JobWorker {
  return new Worker({ ...DEFAULTS, ...deps });
}
