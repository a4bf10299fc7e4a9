import { parseArgs } from 'node:util';
import type { EngineName } from './database/database.js';

export interface Options {
  readonly engines: readonly EngineName[];
  readonly sizes: readonly number[];
  readonly seconds: number;
  readonly rounds: number;
  readonly workloads: readonly string[];
  /** Writes CPU profiles of the product beside the report. */
  readonly isProfiled: boolean;
}

const ENGINES: readonly EngineName[] = ['sqlite', 'mysql'];

function sizeOf(text: string): number {
  const match = /^(\d+)(k?)$/.exec(text);
  if (!match) throw new Error(`--size takes numbers like 3k or 300000, not ${text}`);
  return Number(match[1]) * (match[2] ? 1000 : 1);
}

/** `--engine=sqlite,mysql --size=3k,300k --seconds=3 --rounds=5 --only=w1,w4 --profile` */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: { type: 'string', default: 'sqlite,mysql' },
      size: { type: 'string', default: '3k,300k' },
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '5' },
      only: { type: 'string', default: 'w1,w2,w3b,w5,w6,w4' },
      profile: { type: 'boolean', default: false },
    },
  });
  const asked = values.engine.split(',');
  return {
    engines: ENGINES.filter((engine) => asked.includes(engine)),
    sizes: values.size.split(',').map(sizeOf),
    seconds: Number(values.seconds),
    rounds: Number(values.rounds),
    workloads: values.only.split(','),
    isProfiled: values.profile,
  };
}
