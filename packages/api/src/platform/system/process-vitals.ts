import { statfsSync } from 'node:fs';
import { availableParallelism, freemem, loadavg, totalmem } from 'node:os';
import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { RequestMeter } from './request-meter.js';
import type { Vitals } from './vitals.rules.js';

export interface VitalsDeps {
  readonly meter: RequestMeter;
  readonly dataDir: string;
  sockets(): number;
}

/** Looks at this process; each look covers the time since the one before. */
export class VitalSigns {
  #cpu = process.cpuUsage();
  #at = performance.now();
  readonly #delay: IntervalHistogram = monitorEventLoopDelay({ resolution: 20 });

  constructor(private readonly deps: VitalsDeps) {
    this.#delay.enable();
  }

  read(): Vitals {
    const { rss, heapUsed } = process.memoryUsage();
    return {
      requests: this.deps.meter.figures(),
      sockets: this.deps.sockets(),
      cpuShare: this.#cpuShare(),
      memoryBytes: rss,
      heapBytes: heapUsed,
      loopDelayMs: this.#loopDelay(),
      host: {
        cores: availableParallelism(),
        load: loadavg()[0] ?? 0,
        memoryBytes: totalmem(),
        memoryFreeBytes: freemem(),
        ...this.#disk(),
      },
    };
  }

  stop(): void {
    this.#delay.disable();
  }

  #cpuShare(): number {
    const now = performance.now();
    const { user, system } = process.cpuUsage(this.#cpu);
    const elapsedMs = Math.max(now - this.#at, 1);
    this.#cpu = process.cpuUsage();
    this.#at = now;
    return Math.round(((user + system) / 1000 / elapsedMs) * 1000) / 1000;
  }

  #loopDelay(): number {
    const delay = this.#delay.percentile(95) / 1e6;
    this.#delay.reset();
    return Number.isFinite(delay) ? Math.max(0, Math.round((delay - 20) * 10) / 10) : 0;
  }

  #disk(): { diskBytes: number; diskFreeBytes: number } {
    try {
      const { bsize, blocks, bavail } = statfsSync(this.deps.dataDir);
      return { diskBytes: bsize * blocks, diskFreeBytes: bsize * bavail };
    } catch {
      return { diskBytes: 0, diskFreeBytes: 0 };
    }
  }
}
