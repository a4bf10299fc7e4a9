import { readFileSync } from 'node:fs';

const MS_PER_TICK = 10;

/** What another process (the database server) has used so far; 0 where there is none or the system does not say. */
export function processCpuMs(pid: number | null): number {
  if (pid === null) return 0;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return 0;
  }
}
