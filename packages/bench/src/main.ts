// Measures the product against LIMIT on both engines and writes report/report.md and report/report.json.
import type { EngineName } from './database/database.js';
import { markdown, writeReport } from './measure/report.js';
import type { Result } from './measure/result.js';
import { type Options, readOptions } from './options.js';
import { prepare } from './prepare.js';
import { REPORT } from './processes/paths.js';
import { runScenario } from './run-scenario.js';

async function measureOn(engine: EngineName, tickets: number, options: Options): Promise<Result[]> {
  console.log(`▸ ${engine}, ${tickets} tickets: preparing the data …`);
  const began = performance.now();
  const scenario = await prepare(engine, tickets);
  console.log(`  ready after ${((performance.now() - began) / 1000).toFixed(0)} s; measuring …`);
  try {
    return await runScenario(scenario, options);
  } finally {
    await scenario.remove();
  }
}

const options = readOptions(process.argv.slice(2));
const results: Result[] = [];
for (const engine of options.engines) {
  for (const tickets of options.sizes) results.push(...(await measureOn(engine, tickets, options)));
}
console.log(markdown(results));
console.log(`Written to ${writeReport(results, REPORT)}`);
