import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';
import { refusesLikeEveryVerb } from '../../../testing/verb-refusals.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());
beforeEach(() => asks([]));

const YES = { proof: 'CONFIRMATION', isSatisfied: true, channel: 'PHONE', body: '试用一周，没有再出现' };
const solved = async () => desk.resolves('qiulan', await desk.withComplaints());
const told = async () => desk.tells('agent', await solved());
const at = ({ id, version }: TicketNow) => ({ ticketId: id, version });

const TYPE = `mutation T($input: TicketTypeSetInput!) { ticketTypeSet(input: $input) { ticketType { closing } userErrors { code } } }`;
/** What complaints ask for before they are closed. */
async function asks(closing: readonly string[]) {
  const input = { code: 'complaint', zhCN: '投诉', workflow: 'complaint', closing };
  expect((await app.as('admin').run(TYPE, { input })).data.ticketTypeSet).toEqual({ ticketType: { closing }, userErrors: [] });
}

const LOOK = `query L($id: ID!) { ticket(id: $id) { state { category } outcomeToldAt reopenCount closing { proof isThere }
  viewerCan { close { allowed code } confirm { allowed code } review { allowed code } }
  timeline(last: 1) { nodes { type body audience channel isOutcome proof isSatisfied signedBy toState { category } } } } }`;
const look = async (id: string) => (await app.as('agent').run(LOOK, { id })).data.ticket;

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketConfirm',
  by: 'agent',
  stranger: 'agent2',
  ready: solved,
  input: () => YES,
  texts: ['body'],
  isVersioned: true,
});

describe('the closing condition of a type (TKT-35)', () => {
  test.each([
    ['CONFIRMATION', {}, 'CLOSING_UNCONFIRMED'],
    ['SIGNATURE', { signedBy: '业主本人', channel: 'VISIT' }, 'CLOSING_UNSIGNED'],
    ['REVISIT', {}, 'CLOSING_NOT_REVISITED'],
  ])('%s: is asked for, said by the button, and closes once it is there', async (proof, said, code) => {
    await asks([proof]);
    const ticket = await told();
    expect(await look(ticket.id)).toMatchObject({
      closing: [{ proof, isThere: false }],
      viewerCan: { close: { allowed: false, code }, confirm: { allowed: true } },
    });
    expect((await desk.verb('agent', 'ticketClose', at(ticket))).userErrors).toMatchObject([{ code }]);
    const confirmed = await desk.does('agent', 'ticketConfirm', { ...at(ticket), ...YES, ...said, proof });
    expect(await look(ticket.id)).toMatchObject({ closing: [{ proof, isThere: true }], viewerCan: { close: { allowed: true } } });
    expect(await desk.closes('agent', confirmed)).toMatchObject({ state: { category: 'CLOSED' } });
  });

  test('nothing more than the outcome told is asked where the type asks for nothing', async () => {
    const ticket = await told();
    expect((await look(ticket.id)).closing).toEqual([]);
    expect(await desk.closes('agent', ticket)).toMatchObject({ state: { category: 'CLOSED' } });
  });

  test('whoever confirms knows the outcome: nobody has to tell it again (TKT-34)', async () => {
    const ticket = await solved();
    const confirmed = await desk.does('agent', 'ticketConfirm', { ...at(ticket), ...YES });
    expect(confirmed.outcomeToldAt).not.toBeNull();
    expect(await desk.closes('agent', confirmed)).toMatchObject({ state: { category: 'CLOSED' } });
  });

  test('a signature needs a name or a file', async () => {
    const ticket = await told();
    const unsigned = await desk.verb('agent', 'ticketConfirm', { ...at(ticket), ...YES, proof: 'SIGNATURE', signedBy: ' ' });
    expect(unsigned.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['signedBy'] }]);
  });

  test('before it is solved there is nothing to be satisfied with', async () => {
    const ticket = await desk.withComplaints();
    expect((await desk.verb('agent', 'ticketConfirm', { ...at(ticket), ...YES })).userErrors).toMatchObject([{ code: 'STATE_FORBIDS' }]);
  });
});

test('TKT-33: not satisfied returns the ticket to work, and everything is asked again', async () => {
  await asks(['REVISIT']);
  const ticket = await told();
  const heard = await desk.does('agent', 'ticketConfirm', { ...at(ticket), ...YES, proof: 'REVISIT' });
  const no = { proof: 'REVISIT', isSatisfied: false, channel: 'PHONE', body: '昨天又不制冷了' };
  await desk.does('agent', 'ticketConfirm', { ...at(heard), ...no });
  expect(await look(ticket.id)).toMatchObject({
    state: { category: 'OPEN' },
    outcomeToldAt: null,
    reopenCount: 1,
    closing: [{ isThere: false }],
    timeline: {
      nodes: [
        { type: 'ticket.reopened', body: '昨天又不制冷了', audience: 'CUSTOMER', channel: 'PHONE', proof: 'REVISIT', isSatisfied: false },
      ],
    },
  });
});

test('what was said and who signed stand in the history, and not in the log that is never erased', async () => {
  const ticket = await told();
  await desk.does('agent', 'ticketConfirm', { ...at(ticket), ...YES, proof: 'SIGNATURE', signedBy: '赵先生', channel: 'VISIT' });
  expect((await look(ticket.id)).timeline.nodes).toMatchObject([
    { type: 'ticket.confirmed', body: YES.body, signedBy: '赵先生', proof: 'SIGNATURE', isSatisfied: true, isOutcome: false },
  ]);
  const payloads = (await app.db.read.rows('select payload from event where subject_id = ?', [ticket.id])).flat().join();
  expect(payloads).not.toMatch(/赵先生|试用一周/);
});
