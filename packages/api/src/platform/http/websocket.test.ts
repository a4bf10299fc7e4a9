import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TestSocket } from '../../testing/test-socket.js';
import type { Ctx as Context } from '../context.js';
import type { StoredEvent } from '../events/stored-event.js';
import type { Feature } from '../feature.js';
import { eventsOf } from '../graphql/events-of.js';
import { Public } from '../graphql/public.js';

@Resolver()
class ProbeResolver {
  @Public()
  @Subscription(() => String, {
    description: 'Type of every event and who is told.',
    subscribe: ({ context }: { context: Context }) => eventsOf(context, (event) => event.type === 'department.created'),
  })
  probeEvents(@Root() event: StoredEvent, @Ctx() ctx: Context): string {
    if (!ctx.actor.personId) throw new Error('an event reached nobody');
    return `${event.type} ${ctx.actor.name}`;
  }
}
const probe: Feature = { name: 'events', level: 9, entities: [], resolvers: [ProbeResolver] };
const EVENTS = 'subscription { probeEvents }';

let app: TestApp;
let made = 0;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'], probes: [probe] });
});
afterAll(() => app.close());

async function createDepartment(): Promise<void> {
  made += 1;
  const input = { name: `组${made}`, code: `team-${made}`, kind: 'team' };
  const { data } = await app
    .as('admin')
    .run('mutation ($i: DepartmentCreateInput!) { departmentCreate(input: $i) { userErrors { code } } }', { i: input });
  expect(data.departmentCreate.userErrors).toEqual([]);
}

describe('a subscription', () => {
  it('is told of committed events as they happen, until it is ended', async () => {
    const socket = await TestSocket.open(app.address, app.as('agent').headers);
    const events = socket.subscribe(EVENTS);
    await sleep(100);
    await createDepartment();
    expect(await events.first).toEqual({ data: { probeEvents: expect.stringMatching(/^department.created /) } });
    events.stop();
    await sleep(50);
    await createDepartment();
    await sleep(100);
    expect(events.received).toHaveLength(1);
    socket.close();
  });

  it('is not told of what happens after its session ended, although its socket is still open', async () => {
    const caller = await app.signIn('agent');
    const socket = await TestSocket.open(app.address, caller.headers);
    const events = socket.subscribe(EVENTS);
    await sleep(100);
    // As another process would: without an event that this process hears of.
    await app.db.inTransaction((tx) =>
      tx.run('update session set ended_at = ? where ended_at is null and person_id in (select id from person where account = ?)', [
        app.clock.now(),
        'agent',
      ]),
    );
    app.clock.advance(3001);
    await createDepartment();
    await sleep(100);
    expect(events.received).toEqual([]);
    expect(await socket.closed).toBe(4403);
  });

  it('keeps to the limits of every operation, and is no way around POST', async () => {
    const socket = await TestSocket.open(app.address, app.as('admin').headers);
    const code = async (query: string) => (await socket.subscribe(query).first).errors?.[0]?.extensions.code;
    expect(await code('{ viewer { language } }')).toBe('BAD_REQUEST');
    expect(await code('mutation { sessionEnd { userErrors { code } } }')).toBe('BAD_REQUEST');
    expect(await code('subscription { nothing }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await code('subscription {')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await code('subscription { probeEvents ticketsChanged { ticketId } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    const deep = `subscription { ticketsChanged { ticket { department { ${'parent { '.repeat(9)}id${' }'.repeat(9)} } } } }`;
    expect(await code(deep)).toBe('QUERY_TOO_COMPLEX');
    socket.close();
  });

  it('is one of at most twenty on a socket', async () => {
    const socket = await TestSocket.open(app.address, app.as('admin').headers);
    for (let i = 0; i < 20; i += 1) socket.subscribe(EVENTS);
    await sleep(100);
    expect((await socket.subscribe(EVENTS).first).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    socket.close();
  });
});
