import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { required } from '../given.js';
import { countOf, Installation, tornTickets } from '../installation.js';
import { ServerProcess } from '../server-process.js';
import { mutationOf, type TicketVerbName } from '../ticket-desk.js';

const CLIENTS = 6;
const KILLS = 3;
/** Acknowledged mutations before each kill: it comes in the middle of work. */
const BETWEEN_KILLS = 12;
const AFTER_LAST_KILL = 20;

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.open();
}, 60_000);
afterAll(() => installation?.close());

/** Keys that were acknowledged, by what was done: the ticket each answer named. */
const created = new Map<string, string>();
const noted = new Map<string, string>();
/** How often a client got no answer and asked again. */
let lost = 0;
let isOver = false;

/** One user action: the same request under the same key until it is answered, whatever happens to the server. */
async function insist(verb: TicketVerbName, key: string, input: object): Promise<string> {
  for (;;) {
    const answer = await installation
      .caller()
      .run(mutationOf(verb), { input }, { headers: { 'idempotency-key': key } })
      .catch(() => null);
    if (answer?.status === 200) {
      expect(answer.errors ?? answer.data[verb].userErrors).toEqual([]);
      return answer.data[verb].ticket.id;
    }
    // Nobody listens, the connection broke, or it starts up: nothing else may happen.
    expect([undefined, 503]).toContain(answer?.status);
    lost += 1;
    await sleep(25);
  }
}

async function client(number: number, shared: string): Promise<void> {
  for (let i = 0; !isOver; i += 1) {
    const key = `client-${number}-${i}`;
    if (i % 3 === 2) noted.set(key, await insist('ticketNoteAdd', key, { ticketId: shared, body: key, audience: 'INTERNAL' }));
    else created.set(key, await insist('ticketCreate', key, { ...installation.basis, subject: key }));
  }
}

async function acknowledged(more: number): Promise<void> {
  const wanted = created.size + noted.size + more;
  while (created.size + noted.size < wanted) await sleep(5);
}

async function killAgainAndAgain(): Promise<void> {
  for (let kill = 0; kill < KILLS; kill += 1) {
    await acknowledged(BETWEEN_KILLS);
    const { signal } = await required(installation.servers[0], 'server').stop('SIGKILL');
    expect(signal).toBe('SIGKILL');
    installation.servers[0] = await ServerProcess.start(installation.place);
  }
  await acknowledged(AFTER_LAST_KILL);
  isOver = true;
}

it('loses and doubles nothing when the server is killed under clients that ask again', async () => {
  const shared = await insist('ticketCreate', 'client-shared', { ...installation.basis, subject: 'shared' });
  const clients = Array.from({ length: CLIENTS }, (_, number) => client(number, shared));
  await Promise.all([killAgainAndAgain(), ...clients]);
  expect(lost).toBeGreaterThanOrEqual(KILLS);
  await installation.inspect(async (read) => {
    const tickets = await read.rows("select subject, id from ticket where subject <> 'shared' order by subject");
    expect(tickets).toEqual([...created].sort());
    const notes = await read.rows('select body, ticket_id from ticket_message order by body');
    expect(notes).toEqual([...noted].sort());
    expect(await countOf(read, "event where type = 'ticket.created'")).toBe(created.size + 1);
    expect(await countOf(read, "event where type = 'message.internal_note'")).toBe(noted.size);
    expect(await tornTickets(read)).toEqual([]);
    if (read.engine === 'sqlite') expect(await read.rows('pragma integrity_check')).toEqual([['ok']]);
  });
}, 120_000);
