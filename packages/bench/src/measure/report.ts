import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Sample } from './contest.js';
import type { Result } from './result.js';

const HEAD = [
  '| workload | LIMIT /s | Shouwen /s | ratio | goal | | LIMIT CPU ms (app + db) | Shouwen CPU ms (app + db) | p50 / p99 ms | memory MB |',
  '|---|---|---|---|---|---|---|---|---|---|',
];

const cpu = ({ appCpuMs, databaseCpuMs }: Sample): string => `${appCpuMs.toFixed(3)} + ${databaseCpuMs.toFixed(3)}`;

function line({ workload, title, limit, shouwen, ratio, goal }: Result): string {
  const verdict = ratio >= goal ? 'met' : '**missed**';
  const rates = `${limit.perSecond.toFixed(0)} | ${shouwen.perSecond.toFixed(0)} | ${ratio.toFixed(2)} | ≥ ${goal.toFixed(2)} | ${verdict}`;
  const times = `${shouwen.p50Ms.toFixed(1)} / ${shouwen.p99Ms.toFixed(1)}`;
  return `| ${workload.toUpperCase()} ${title} | ${rates} | ${cpu(limit)} | ${cpu(shouwen)} | ${times} | ${shouwen.rssMb.toFixed(0)} |`;
}

/** The report as Markdown: one table per engine and size. */
export function markdown(results: readonly Result[]): string {
  const places = [...new Set(results.map(({ engine, tickets }) => `${engine === 'mysql' ? 'MariaDB' : 'SQLite'}, ${tickets} tickets`))];
  const sections = places.map((place) => {
    const rows = results.filter(({ engine, tickets }) => place === `${engine === 'mysql' ? 'MariaDB' : 'SQLite'}, ${tickets} tickets`);
    return ['', `## ${place}`, '', ...HEAD, ...rows.map(line)].join('\n');
  });
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 16)}Z`;
  const intro = [
    '# Benchmark',
    '',
    `${machine}. 16 connections, interleaved runs, answers compared before measuring; medians of rates and times, the least CPU per request.`,
    'LIMIT is node:http with prepared statements and JSON.stringify: no GraphQL, no sign-in, no permissions. Read the ratios.',
  ];
  return `${[...intro, ...sections].join('\n')}\n`;
}

/** Writes `report.md` and `report.json`; answers the folder. */
export function writeReport(results: readonly Result[], folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.md'), markdown(results));
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(results, null, 2)}\n`);
  return folder;
}
