import { HttpConnection } from './load/http-connection.js';
import { type Contestant, measure } from './measure/contest.js';
import { type Result, resultOf } from './measure/result.js';
import type { Options } from './options.js';
import { ACCOUNT, PASSWORD, type Scenario } from './prepare.js';
import { LIMIT, PRODUCT, REPORT } from './processes/paths.js';
import { ServerProcess } from './processes/server-process.js';
import { askOnce, assertEqual, type System } from './workloads/sender.js';
import type { Subject } from './workloads/subject.js';
import type { Workload } from './workloads/workload.js';
import { WORKLOADS } from './workloads/workloads.js';

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

const profile = ['--cpu-prof', `--cpu-prof-dir=${REPORT}`];

type Contestants = Readonly<Record<System, Contestant>>;

async function startServers(scenario: Scenario, isProfiled: boolean): Promise<Contestants> {
  const limit = await ServerProcess.start({ name: 'limit', file: LIMIT, env: scenario.limitEnv });
  const nodeArguments = isProfiled ? profile : [];
  const product = await ServerProcess.start({ name: 'shouwen', file: PRODUCT, env: scenario.productEnv, nodeArguments });
  return {
    limit: { server: limit, place: { port: limit.port, headers: {} } },
    shouwen: { server: product, place: { port: product.port, headers: { Cookie: await signIn(product.port) } } },
  };
}

const lengthOf = (data: unknown): number => Buffer.byteLength(JSON.stringify({ data }));

type Lengths = Readonly<Record<System, number>>;

/** Asks both the same, insists on the same answer, and tells how long the answers are. */
async function compare(workload: Workload, { limit, shouwen }: Contestants, subject: Subject): Promise<Lengths> {
  const ask = ({ place }: Contestant, system: System): Promise<unknown> =>
    HttpConnection.withMany(place, 1, ([connection]) => {
      if (!connection) throw new Error('no connection');
      return askOnce(connection, workload, { system, subject });
    });
  const answers = { limit: await ask(limit, 'limit'), shouwen: await ask(shouwen, 'shouwen') };
  assertEqual(workload, answers);
  return { limit: lengthOf(answers.limit), shouwen: lengthOf(answers.shouwen) };
}

/** Compares everything, then measures every workload on one database. */
export async function runScenario(scenario: Scenario, options: Options): Promise<Result[]> {
  const contestants = await startServers(scenario, options.isProfiled);
  const { subject } = scenario;
  const databasePid = scenario.engine === 'mysql' ? Number(process.env.BENCH_DATABASE_PID ?? 0) || null : null;
  const contest = { contestants, subject, databasePid, seconds: options.seconds, rounds: options.rounds };
  const workloads = WORKLOADS.filter(({ name }) => options.workloads.includes(name));
  try {
    const compared: [Workload, Lengths][] = [];
    for (const workload of workloads) compared.push([workload, await compare(workload, contestants, subject)]);
    const results: Result[] = [];
    for (const [workload, lengths] of compared) results.push(resultOf(workload, await measure(contest, workload, lengths), scenario));
    return results;
  } finally {
    for (const { server } of Object.values(contestants)) await server.stop();
  }
}
