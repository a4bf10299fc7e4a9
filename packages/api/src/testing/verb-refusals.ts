import { expect, test } from '@jest/globals';
import { newId } from '../kernel/id.js';
import { required } from './given.js';
import { TestCaller } from './test-caller.js';
import { mutationOf, type TicketDesk, type TicketNow, type TicketVerbName } from './ticket-desk.js';

/** A verb of an existing ticket, as its tests call it. */
export interface VerbCase {
  readonly verb: TicketVerbName;
  /** Somebody for whom it would go through. */
  readonly by: string;
  /** Somebody who holds the right and cannot see the ticket. */
  readonly stranger: string;
  /** A ticket for which it would go through. */
  ready(desk: TicketDesk): Promise<TicketNow>;
  /** The input beside the ticket's id and version. */
  input(desk: TicketDesk): Promise<object> | object;
  /** Texts of the input that people write. */
  readonly texts: readonly string[];
  /** Whether it asks for the version (notes do not). */
  readonly isVersioned: boolean;
  /** The right to it, where whoever may read may do it. */
  readonly isForReaders?: boolean;
  /** How many statements it may need, where it changes more than one ticket. */
  readonly mostStatements?: number;
}

/** The refusals that every verb of a ticket has in common, through the door that everybody uses. */
export function refusesLikeEveryVerb(
  desk: () => TicketDesk,
  { verb, by, stranger, texts, isVersioned, isForReaders, ...of }: VerbCase,
): void {
  const inputFor = async ({ id, version }: TicketNow): Promise<object> => {
    return { ...(await of.input(desk())), ticketId: id, ...(isVersioned && { version }) };
  };
  const refusalOf = async (account: string, input: object): Promise<unknown> => {
    const { ticket, userErrors } = await desk().verb(account, verb, input);
    return [ticket, ...userErrors.map(({ code, field }) => ({ code, field }))];
  };

  test('an unknown ticket and a foreign one are refused alike', async () => {
    const ticket = await of.ready(desk());
    const unknown = await refusalOf(by, await inputFor({ ...ticket, id: newId('tkt', new Date()) }));
    expect(unknown).toEqual([null, { code: 'NOT_FOUND', field: ['ticketId'] }]);
    expect(await refusalOf(stranger, await inputFor(ticket))).toEqual(unknown);
    expect(await refusalOf(by, await inputFor({ ...ticket, id: 'nonsense' }))).toEqual(unknown);
    expect((await desk().events(ticket.id)).length).toBe(ticket.version);
  });

  if (isVersioned) {
    test('a version that is no longer the latest is refused, and nothing is written', async () => {
      const ticket = await of.ready(desk());
      const stale = await inputFor({ ...ticket, version: ticket.version - 1 });
      expect(await refusalOf(by, stale)).toEqual([null, { code: 'CONFLICT', field: null }]);
      expect((await desk().events(ticket.id)).length).toBe(ticket.version);
    });
  }

  test('without the permission, and without signing in, the door is shut', async () => {
    const { app } = desk();
    const variables = { input: await inputFor(await of.ready(desk())) };
    const reader = await tokenOf(desk(), [isForReaders ? 'ticket:note' : 'ticket:read']);
    expect((await reader.run(mutationOf(verb), variables)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await app.anonymous.run(mutationOf(verb), variables)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  for (const text of texts) {
    test.each([
      ['64 kB', '长'.repeat(22_000), 'TOO_LONG'],
      ['a null byte', 'a\u0000b', 'INVALID'],
      ['blanks', ' \n\u3000', 'REQUIRED'],
    ])(`${text} of %s is refused`, async (_, value, code) => {
      const ticket = await of.ready(desk());
      const input = { ...(await inputFor(ticket)), [text]: value };
      expect(await refusalOf(by, input)).toEqual([null, { code, field: [text] }]);
      expect((await desk().events(ticket.id)).length).toBe(ticket.version);
    });
  }

  const mostStatements = of.mostStatements ?? 16;
  test(`needs at most ${mostStatements} statements, records one event, and repeats nothing for a repeated key`, async () => {
    const ticket = await of.ready(desk());
    const variables = { input: await inputFor(ticket) };
    const headers = { 'idempotency-key': `key-${ticket.id}` };
    const first = await desk().app.as(by).run(mutationOf(verb), variables, { headers });
    expect(first.data[verb].userErrors).toEqual([]);
    expect(first.sqlCount).toBeLessThanOrEqual(mostStatements);
    const again = await desk().app.as(by).run(mutationOf(verb), variables, { headers });
    expect(again.data).toEqual(first.data);
    const events = await desk().events(ticket.id);
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: ticket.version + 1 }, (_, index) => index + 1));
  });
}

/** A token of the integrator's that may do these things only. */
export async function tokenOf({ app }: TicketDesk, permissions: readonly string[]): Promise<TestCaller> {
  const expiresAt = new Date(app.clock.now().getTime() + 3_600_000).toISOString();
  const document = 'mutation Token($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { secret userErrors { code message } } }';
  const { data } = await app.as('integrator').run(document, { input: { name: 'test', permissions, expiresAt } });
  const secret = required<string>(data.apiTokenCreate.secret, `token: ${JSON.stringify(data)}`);
  return new TestCaller({ address: app.address, statements: app.statements, headers: { authorization: `Bearer ${secret}` } });
}
