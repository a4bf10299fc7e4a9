import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import type { TestCaller } from '../../../testing/test-caller.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';

const AGENTS = 50;
const TICKETS = 10;
const ACCEPT =
  'mutation A($input: TicketAcceptInput!) { ticketAccept(input: $input) { ticket { assignee { account } } userErrors { code } } }';

let app: TestApp;
let desk: TicketDesk;
let agents: TestCaller[];

beforeAll(async () => {
  ({ app, desk } = await startDesk());
  agents = [];
  for (let n = 0; n < AGENTS; n++) {
    await app.given.person({ account: `at-the-queue-${n}`, department: 'online', role: 'desk-agent' });
    agents.push(await app.signIn(`at-the-queue-${n}`));
  }
}, 120_000);
afterAll(() => app.close());

async function waiting(): Promise<TicketNow> {
  return desk.passes('agent', await desk.registers('agent'), 'online');
}

test('fifty agents at one queue: each ticket is accepted once, and everybody else is told so (TKT-22)', async () => {
  const queue = await Promise.all(Array.from({ length: TICKETS }, waiting));
  const answers = await Promise.all(
    agents.flatMap((agent) =>
      queue.map(async ({ id, version }) => {
        const { data, errors } = await agent.run(ACCEPT, { input: { ticketId: id, version } });
        expect(errors).toBeUndefined();
        return { id, ...data.ticketAccept };
      }),
    ),
  );
  for (const { id } of queue) {
    const [taken, ...others] = answers.filter((answer) => answer.id === id).sort((a, b) => a.userErrors.length - b.userErrors.length);
    expect([taken.userErrors, others.length]).toEqual([[], AGENTS - 1]);
    for (const { ticket, userErrors } of others) expect([ticket, userErrors]).toEqual([null, [{ code: 'CONFLICT' }]]);
    const accepted = (await desk.events(id)).filter(({ type }) => type === 'ticket.accepted');
    expect(accepted.length).toBe(1);
  }
}, 60_000);
