import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../start-test-app.js';
import type { Answer } from '../test-caller.js';
import { mutationOf, TicketDesk, type TicketNow } from '../ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2'] });
  desk = new TicketDesk(app);
});
afterAll(() => app.close());

const note = (ticketId: string, body: string) => ({ input: { ticketId, body, audience: 'INTERNAL' } });
const NOTE = mutationOf('ticketNoteAdd');

interface Noted {
  readonly ticketNoteAdd: { readonly ticket: TicketNow | null; readonly userErrors: readonly { readonly code: string }[] };
}

function send(key: string, variables: object, { account = 'agent', query = NOTE } = {}): Promise<Answer<Noted>> {
  return app.as(account).run<Noted>(query, variables, { headers: { 'idempotency-key': key } });
}

const codes = ({ data }: Answer<Noted>) => data.ticketNoteAdd.userErrors.map(({ code }) => code);
const notes = async (ticketId: string) => (await desk.events(ticketId)).filter(({ type }) => type === 'message.internal_note').length;

describe('a key', () => {
  it('stands for one action: sent again, alone or together, it acts once and is answered each time', async () => {
    const { id } = await desk.registers('agent');
    const first = await send('key-of-one-note', note(id, '一次'));
    const again = await Promise.all(Array.from({ length: 10 }, () => send('key-of-one-note', note(id, '一次'))));
    for (const answer of again) expect(answer.data).toEqual(first.data);
    const together = await Promise.all(Array.from({ length: 10 }, () => send('key-of-another', note(id, '同时'))));
    expect(together.flatMap(codes)).toEqual([]);
    expect(await notes(id)).toBe(2);
  });

  it('is answered with the ticket as it is now, because that is what its sender needs to go on', async () => {
    const { id } = await desk.registers('agent');
    await send('key-before-more', note(id, '先'));
    await send('key-after-that', note(id, '后'));
    expect((await send('key-before-more', note(id, '先'))).data.ticketNoteAdd.ticket?.version).toBe(3);
  });

  it('finds what it did although its first answer was lost on the way', async () => {
    const { id } = await desk.registers('agent');
    await sendAndHangUp('key-of-lost-answer', note(id, '断线'));
    for (let waited = 0; waited < 5000 && (await notes(id)) === 0; waited += 20) await sleep(20);
    const answer = await send('key-of-lost-answer', note(id, '断线'));
    expect([codes(answer), answer.data.ticketNoteAdd.ticket?.version]).toEqual([[], 2]);
    expect(await notes(id)).toBe(1);
  });

  it('is refused for anything else: other variables, another operation', async () => {
    const { id } = await desk.registers('agent');
    await send('key-for-one-thing', note(id, '原样'));
    expect(codes(await send('key-for-one-thing', note(id, '改了')))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const renamed = NOTE.replace('mutation Verb', 'mutation Other');
    expect(codes(await send('key-for-one-thing', note(id, '原样'), { query: renamed }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const customer = { input: { kind: 'PERSON', name: '甲', phone: '13800000009' } };
    const query = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code } } }';
    const { data } = await app.as('agent').run(query, customer, { headers: { 'idempotency-key': 'key-for-one-thing' } });
    expect(data.customerCreate).toEqual({ customer: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    expect(await notes(id)).toBe(1);
  });

  it('belongs to its sender: another may use the same, and learns nothing of it', async () => {
    const [mine, theirs] = [await desk.registers('agent'), await desk.registers('agent2')];
    await send('key-that-two-chose', note(mine.id, '我的'));
    const other = await send('key-that-two-chose', note(theirs.id, '他的'), { account: 'agent2' });
    expect([codes(other), other.data.ticketNoteAdd.ticket?.id]).toEqual([[], theirs.id]);
  });

  it('is not used up by a refusal: what was refused may go through later', async () => {
    const ticket = await desk.registers('agent');
    const told = { input: { ticketId: ticket.id, body: '已告知', audience: 'CUSTOMER', channel: 'PHONE', isOutcome: true } };
    expect(codes(await send('key-first-refused', told))).toEqual(['OUTCOME_TOO_EARLY']);
    expect(codes(await send('key-first-refused', note(ticket.id, 'x'.repeat(20_001))))).toEqual(['TOO_LONG']);
    await desk.resolves('agent', ticket);
    expect(codes(await send('key-first-refused', told))).toEqual([]);
    expect(codes(await send('key-first-refused', told))).toEqual([]);
    expect(await desk.events(ticket.id)).toHaveLength(3);
  });

  it('does not sign anybody in twice, and hands no secret over again', async () => {
    await app.given.person({ account: 'keyed', department: 'hotline', role: 'desk-agent', password: 'correct horse battery' });
    const query = 'mutation S($input: SessionStartInput!) { sessionStart(input: $input) { userErrors { code } } }';
    const variables = { input: { account: 'keyed', password: 'correct horse battery' } };
    const headers = { 'idempotency-key': 'key-of-a-session' };
    const cookies = [await app.anonymous.run(query, variables, { headers }), await app.anonymous.run(query, variables, { headers })].map(
      (answer) => answer.headers.get('set-cookie'),
    );
    expect(new Set(cookies).size).toBe(2);
    const stored = JSON.stringify(await app.db.read.rows('select * from idempotency'));
    for (const cookie of cookies) expect(stored).not.toContain(/shouwen=([^;]+)/.exec(cookie ?? '')?.[1] ?? 'no cookie');
    expect(stored).not.toContain('key-of-a-session');
  });
});

/** Sends the whole request and is gone before the answer. */
async function sendAndHangUp(key: string, variables: object): Promise<void> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key, ...app.as('agent').headers };
  const sent = request(`${app.address}/graphql`, { method: 'POST', headers });
  sent.on('error', () => undefined);
  await new Promise<void>((resolve) => sent.end(JSON.stringify({ query: NOTE, variables }), () => resolve()));
  sent.destroy();
}
