import { HttpConnection } from './load/http-connection.js';
import { type Contestant, measure } from './measure/contest.js';
import { type Result, resultOf } from './measure/result.js';
import type { Options } from './options.js';
import { ACCOUNT, PASSWORD, type Scenario } from './prepare.js';
import { LIMIT, PRODUCT, REPORT } from './processes/paths.js';
import { ServerProcess } from './processes/server-process.js';
import { askOnce, assertEqual } from './workloads/sender.js';
import type { Workload } from './workloads/workload.js';
import { WORKLOADS } from './workloads/workloads.js';

const CONNECTIONS = 16;

const SIGN_IN = `mutation ($input: SessionStartInput!) { sessionStart(input: $input) { userErrors { code } } }`;

/** Signs in as a person would and answers the cookie. */
async function signIn(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { input: { account: ACCOUNT, password: PASSWORD } } }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`Signing in as ${ACCOUNT} failed: ${await response.text()}`);
  return cookie;
}

async function connect(server: ServerProcess, headers: Readonly<Record<string, string>> = {}): Promise<Contestant> {
  const opening = Array.from({ length: CONNECTIONS }, () => HttpConnection.open(server.port, headers));
  return { server, connections: await Promise.all(opening) };
}

const profile = ['--cpu-prof', `--cpu-prof-dir=${REPORT}`];

async function startServers(scenario: Scenario, isProfiled: boolean): Promise<{ limit: Contestant; shouwen: Contestant }> {
  const limit = await ServerProcess.start({ name: 'limit', file: LIMIT, env: scenario.limitEnv });
  const nodeArguments = isProfiled ? profile : [];
  const product = await ServerProcess.start({ name: 'shouwen', file: PRODUCT, env: scenario.productEnv, nodeArguments });
  return { limit: await connect(limit), shouwen: await connect(product, { Cookie: await signIn(product.port) }) };
}

const lengthOf = (data: unknown): number => Buffer.byteLength(JSON.stringify({ data }));

/** Compares, then measures every workload on one database. */
export async function runScenario(scenario: Scenario, options: Options): Promise<Result[]> {
  const contestants = await startServers(scenario, options.isProfiled);
  const { subject } = scenario;
  const databasePid = scenario.engine === 'mysql' ? Number(process.env.BENCH_DATABASE_PID ?? 0) || null : null;
  const contest = { contestants, subject, databasePid, seconds: options.seconds, rounds: options.rounds };

  async function run(workload: Workload): Promise<Result> {
    const [first, second] = [contestants.limit.connections[0], contestants.shouwen.connections[0]];
    if (!first || !second) throw new Error('no connections');
    const answers = {
      limit: await askOnce(first, workload, { system: 'limit', subject }),
      shouwen: await askOnce(second, workload, { system: 'shouwen', subject }),
    };
    assertEqual(workload, answers);
    const lengths = { limit: lengthOf(answers.limit), shouwen: lengthOf(answers.shouwen) };
    return resultOf(workload, await measure(contest, workload, lengths), scenario);
  }

  try {
    const results: Result[] = [];
    for (const workload of WORKLOADS.filter(({ name }) => options.workloads.includes(name))) results.push(await run(workload));
    return results;
  } finally {
    for (const { server, connections } of Object.values(contestants)) {
      for (const connection of connections) connection.close();
      await server.stop();
    }
  }
}
