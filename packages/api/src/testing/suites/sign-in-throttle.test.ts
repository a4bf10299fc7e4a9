import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { required } from '../given.js';
import { Installation } from '../installation.js';
import { ServerProcess } from '../server-process.js';

const START = 'mutation Start($input: SessionStartInput!) { sessionStart(input: $input) { userErrors { code } } }';
const RIGHT = 'correct horse battery';
/** Tries are counted by the quarter of an hour; the tests must not lie across the turn of one. */
const QUARTER_MS = 15 * 60_000;
const NEEDED_MS = 60_000;

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.open(2);
  const left = QUARTER_MS - (Date.now() % QUARTER_MS);
  if (left < NEEDED_MS) await sleep(left + 1000);
}, 150_000);
afterAll(() => installation?.close());

/** A try at one of the processes, in turn. */
async function tryAt(
  turn: number,
  { account, password, from }: { account: string; password: string; from: string },
): Promise<string | null> {
  const { servers } = installation;
  const caller = required(servers[turn % servers.length], 'server').caller({ 'x-forwarded-for': from });
  const { data, errors } = await caller.run(START, { input: { account, password } });
  // A database under such a storm may ask to come again; then nothing was counted and no password looked at.
  if (errors?.[0]?.extensions.code === 'RETRY_LATER') return tryAt(turn, { account, password, from });
  expect(errors).toBeUndefined();
  return data.sessionStart.userErrors[0]?.code ?? null;
}

function countOf(codes: readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[String(code)] = (counts[String(code)] ?? 0) + 1;
  return counts;
}

describe('signing in at several processes (ROL-02)', () => {
  it('lets as few guesses through at all of them together as at one', async () => {
    const guesses = Array.from({ length: 40 }, (_, i) => tryAt(i, { account: 'root', password: `guess ${i}`, from: `10.1.0.${i}` }));
    expect(countOf(await Promise.all(guesses))).toEqual({ SIGN_IN_REFUSED: 10, SIGN_IN_THROTTLED: 30 });
    for (const turn of [0, 1]) expect(await tryAt(turn, { account: 'root', password: RIGHT, from: '10.1.1.1' })).toBe('SIGN_IN_THROTTLED');
  }, 60_000);

  it('remembers the guesses when a process is killed, and another begins', async () => {
    await required(installation.servers[0], 'server').stop('SIGKILL');
    installation.servers[0] = await ServerProcess.start(installation.place);
    for (const turn of [0, 1]) expect(await tryAt(turn, { account: 'root', password: RIGHT, from: '10.1.1.2' })).toBe('SIGN_IN_THROTTLED');
  }, 60_000);

  it('counts what comes from one address whatever the account and the process', async () => {
    const guesses = Array.from({ length: 104 }, (_, i) => tryAt(i, { account: `name-${i}`, password: 'wrong', from: '10.3.0.1' }));
    expect(countOf(await Promise.all(guesses))).toEqual({ SIGN_IN_REFUSED: 100, SIGN_IN_THROTTLED: 4 });
  }, 60_000);
});
