import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { required } from '../../testing/given.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, TicketDesk, type TicketNow, type TicketVerbName } from '../../testing/ticket-desk.js';
import { rolesSection } from '../people/roles.playbook.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

/** How a ticket comes to each point of its life. */
const POINTS: Readonly<Record<string, () => Promise<TicketNow>>> = {
  kept: () => desk.registers('agent'),
  waiting: async () => desk.passes('agent', await desk.registers('agent'), 'complaints'),
  accepted: () => desk.withComplaints(),
  solved: async () => desk.resolves('qiulan', await desk.withComplaints()),
  told: async () => desk.tells('agent', await desk.resolves('qiulan', await desk.withComplaints())),
  closed: async () => desk.closes('agent', await desk.tells('agent', await desk.resolves('qiulan', await desk.withComplaints()))),
};

const VERBS: Readonly<Record<string, readonly [TicketVerbName, () => Promise<object> | object]>> = {
  accept: ['ticketAccept', () => ({})],
  transfer: ['ticketTransfer', async () => ({ departmentId: await app.given.departmentId('technical'), reason: '转' })],
  return: ['ticketReturn', () => ({ reason: '退' })],
  noteAdd: ['ticketNoteAdd', () => ({ body: '注', audience: 'INTERNAL' })],
  transition: ['ticketTransition', () => ({ transitionCode: 'analyse' })],
  resolve: ['ticketResolve', () => ({ cause: '因', measure: '措施' })],
  reopen: ['ticketReopen', () => ({ reason: '重开' })],
  close: ['ticketClose', () => ({})],
  edit: ['ticketEdit', () => ({ priority: 'HIGH' })],
};

interface Ability {
  readonly allowed: boolean;
  readonly code: string | null;
  readonly reason: string | null;
}

const ABILITIES = `query Abilities($id: ID!) { ticket(id: $id) { viewerCan { ${Object.keys(VERBS)
  .map((name) => `${name} { allowed code reason }`)
  .join(' ')} } } }`;

async function abilities(account: string, id: string): Promise<Readonly<Record<string, Ability>>> {
  const { data, errors } = await app.as(account).run(ABILITIES, { id });
  expect(errors).toBeUndefined();
  return data.ticket?.viewerCan ?? {};
}

async function attempt(account: string, name: string, ticket: TicketNow): Promise<Ability> {
  const [verb, input] = required(VERBS[name], name);
  const version = verb === 'ticketNoteAdd' ? {} : { version: ticket.version };
  const { userErrors } = await desk.verb(account, verb, { ticketId: ticket.id, ...version, ...(await input()) });
  const [error] = userErrors;
  return { allowed: !error, code: error?.code ?? null, reason: error?.message ?? null };
}

/** Whoever cannot see it is told nothing; the verbs' own tests cover them. */
async function expectToldIsTrue(point: string, account: string): Promise<void> {
  const arrive = required(POINTS[point], point);
  const ticket = await arrive();
  const told = Object.entries(await abilities(account, ticket.id));
  for (const [name, ability] of told.filter(([, { allowed }]) => !allowed)) {
    expect([name, await attempt(account, name, ticket)]).toEqual([name, ability]);
  }
  for (const [name, ability] of told.filter(([, { allowed }]) => allowed)) {
    expect([name, await attempt(account, name, await arrive())]).toEqual([name, ability]);
  }
}

describe('what the server tells the screen is what happens', () => {
  for (const point of Object.keys(POINTS)) {
    test.each(['agent', 'qiulan', 'xumin', 'supervisor'])(`of a ticket that is ${point}, to %s`, (account) =>
      expectToldIsTrue(point, account),
    );
  }
});

test('reasons come in the language of the viewer', async () => {
  const { id } = await desk.withComplaints();
  const { data } = await app
    .as('agent')
    .run('query Why($id: ID!) { ticket(id: $id) { viewerCan { resolve { reason } } } }', { id }, { headers: { 'accept-language': 'en' } });
  expect(data.ticket.viewerCan.resolve.reason).toBe('Only 邱兰 or a supervisor can do this.');
});

describe('a step that asks for a right of its own', () => {
  const ADVISER = {
    code: 'adviser',
    names: { 'zh-CN': '顾问' },
    grants: [
      { scope: 'all', permissions: ['ticket:read', 'ticket:note', 'ticket:transition'] },
      { scope: 'participated', permissions: ['ticket:close'] },
    ],
  };
  beforeAll(async () => {
    await app.db.inTransaction(async (tx) => {
      await rolesSection.apply(tx, systemCtx(app.state, 'setup'), { roles: [ADVISER] });
      await touchReference(tx, 'workflow');
      const [step, guarded] = ['"code":"analyse"', '"code":"analyse","permission":"ticket:close"'];
      await tx.run('update workflow_version set definition = replace(definition, ?, ?)', [step, guarded]);
    });
    await app.given.person({ account: 'adviser', department: 'technical', role: 'adviser' });
    const [adviser, desks] = [await app.signIn('adviser'), app];
    app = { ...desks, as: (account) => (account === 'adviser' ? adviser : desks.as(account)) };
    desk = new TicketDesk(app);
  });

  test('is offered to whoever took part, where the right goes by taking part, and to nobody else (TKT-23)', async () => {
    const ticket = await desk.withComplaints();
    expect((await abilities('adviser', ticket.id)).transition).toMatchObject({ allowed: false, code: 'NOT_ALLOWED' });
    await desk.does('adviser', 'ticketNoteAdd', { ticketId: ticket.id, body: '供参考', audience: 'INTERNAL' });
    expect((await abilities('adviser', ticket.id)).transition).toMatchObject({ allowed: true });
    expect(
      await desk.does('adviser', 'ticketTransition', { ticketId: ticket.id, version: ticket.version + 1, transitionCode: 'analyse' }),
    ).toMatchObject({
      state: { code: 'ANALYSED' },
    });
  });
});
