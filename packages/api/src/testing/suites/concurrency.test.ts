import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { required } from '../given.js';
import { countOf, Installation, tornTickets } from '../installation.js';
import type { TestCaller } from '../test-caller.js';
import { mutationOf, type TicketVerbName } from '../ticket-desk.js';

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.open(2);
}, 60_000);
afterAll(() => installation?.close());

interface Verb {
  readonly verb: TicketVerbName;
  readonly input: object;
  readonly key?: string;
}

async function done(caller: TestCaller, { verb, input, key }: Verb): Promise<{ id: string; version: number }> {
  const { status, data, errors } = await caller.run(mutationOf(verb), { input }, key ? { headers: { 'idempotency-key': key } } : {});
  const refused = { status, errors, userErrors: data?.[verb]?.userErrors };
  expect(refused).toEqual({ status: 200, errors: undefined, userErrors: [] });
  return data[verb].ticket;
}

const create = (subject: string, key?: string): Verb => {
  return { verb: 'ticketCreate', input: { ...installation.basis, subject }, ...(key && { key }) };
};
const note = (ticketId: string, body: string, key?: string): Verb => {
  return { verb: 'ticketNoteAdd', input: { ticketId, body, audience: 'INTERNAL' }, ...(key && { key }) };
};

/** Sent all at once, in turn to every process there is. */
function together<T>(count: number, one: (caller: TestCaller, i: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, i) => one(installation.caller(i), i)));
}

it('takes a session for good everywhere the moment it was opened, also of a person nobody else has heard of yet', async () => {
  for (const turn of [1, 0]) {
    const { data } = await installation.caller(turn).run('{ viewer { person { account } } }');
    expect(data.viewer).toEqual({ person: { account: 'root' } });
  }
});

describe('mutations that arrive together', () => {
  it('all go through: 200 of them, each once', async () => {
    const shared = await together(5, (caller, i) => done(caller, create(`shared ${i}`)));
    const answers = await together(200, (caller, i) => {
      const ticket = required(shared[i % 5], 'shared ticket');
      return done(caller, i % 2 === 0 ? create(`one of many ${i}`) : note(ticket.id, `note ${i}`));
    });
    expect(new Set(answers.map(({ id }) => id)).size).toBe(100 + 5);
  }, 60_000);

  it('on one version: one wins, nineteen are told of the conflict', async () => {
    const { id: ticketId, version } = await done(installation.caller(), create('wanted by twenty'));
    const codes = await together(20, async (caller, i) => {
      const input = { ticketId, version, cause: `cause ${i}`, measure: 'measure' };
      const { data } = await caller.run(mutationOf('ticketResolve'), { input });
      return data.ticketResolve.userErrors[0]?.code ?? 'done';
    });
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(19);
  }, 60_000);

  it('with one key are one, whichever process they reach', async () => {
    const { id } = await done(installation.caller(), create('written on twice'));
    const answers = await together(40, (caller, i) => done(caller, create(`twice ${i >> 1}`, `create-twice-${i >> 1}`)));
    expect(new Set(answers.map((ticket) => ticket.id)).size).toBe(20);
    await together(40, (caller, i) => done(caller, note(id, `twice ${i >> 1}`, `note-twice-${i >> 1}`)));
    const again = await done(installation.caller(1), create('twice 0', 'create-twice-0'));
    expect(again.id).toBe(answers[0]?.id);
  }, 60_000);

  it('leave every ticket with its versions and as many events, none twice', async () => {
    await installation.inspect(async (read) => {
      expect(await countOf(read, "ticket where subject like 'shared %'")).toBe(5);
      expect(await countOf(read, "ticket where subject like 'one of many %'")).toBe(100);
      expect(await countOf(read, "ticket where subject like 'twice %'")).toBe(20);
      expect(await countOf(read, '(select distinct number from ticket) numbers')).toBe(5 + 100 + 1 + 1 + 20);
      expect(await countOf(read, "ticket_message where body like 'note %'")).toBe(100);
      expect(await countOf(read, "ticket_message where body like 'twice %'")).toBe(20);
      expect(await tornTickets(read)).toEqual([]);
    });
  }, 60_000);
});
