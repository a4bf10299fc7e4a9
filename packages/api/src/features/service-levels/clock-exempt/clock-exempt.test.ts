import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { shanghai } from '../../../testing/office-hours.js';
import { promise, promised } from '../../../testing/promises.js';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';
import { watchClocks } from '../ticket-clocks/watch-clocks.job.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  await app.settle();
  app.clock.standAt(shanghai('2026-01-05 10:00'));
  await promise(app, {
    timers: {
      first_response: { starts: [{ kind: 'created' }], stops: [{ kind: 'human_reply' }] },
      resolution: { starts: [{ kind: 'created' }], stops: [{ kind: 'solved' }] },
    },
    policies: [
      promised([
        { timer: 'first_response', seconds: 3600, warnings: [50] },
        { timer: 'resolution', seconds: 7200 },
      ]),
    ],
  });
});
afterAll(() => app.close());

const CLOCKS = `query C($id: ID!) { ticket(id: $id) { version nearestClock { timer { code } }
  clocks { id timer { code } state isExempted exemptReason breachedAt viewerCan { exempt { allowed code } } } } }`;
async function look(ticket: TicketNow, account = 'manager') {
  const { data } = await app.as(account).run(CLOCKS, { id: ticket.id });
  const clockOf = (code: string) => data.ticket.clocks.find(({ timer }: { timer: { code: string } }) => timer.code === code);
  return { ...data.ticket, first: clockOf('first_response'), resolution: clockOf('resolution') };
}

const EXEMPT = `mutation E($input: TicketClockExemptInput!) { ticketClockExempt(input: $input) {
  ticket { version nearestClock { timer { code } } } userErrors { code field } } }`;
async function exempt(ticket: TicketNow, clockId: string, account = 'manager') {
  const { version } = await look(ticket);
  const input = { ticketId: ticket.id, version, clockId, reason: '台风停工' };
  const { data } = await app.as(account).run(EXEMPT, { input });
  return data.ticketClockExempt;
}

describe('a clock taken out of the reckoning (catalogue section 5 rule 8)', () => {
  it('warns nobody any more, and what is due next is the other one', async () => {
    const ticket = await desk.registers('agent');
    const { first, nearestClock } = await look(ticket);
    expect(nearestClock.timer.code).toBe('first_response');
    const done = await exempt(ticket, first.id);
    expect(done).toMatchObject({ ticket: { nearestClock: { timer: { code: 'resolution' } } }, userErrors: [] });
    const now = await look(ticket);
    expect(now.first).toMatchObject({ state: 'CANCELLED', isExempted: true, exemptReason: '台风停工' });
    expect(now.first.viewerCan.exempt).toEqual({ allowed: false, code: 'CLOCK_EXEMPTED' });
    app.clock.standAt(shanghai('2026-01-05 11:10'));
    await watchClocks.handle(systemCtx(app.state, 'job'), {});
    expect((await desk.events(first.id)).map(({ type }) => type)).toEqual([]);
    expect((await desk.events(ticket.id)).at(-1)?.type).toBe('ticket.clock_exempted');
  });

  it('is out of it for good: an answer, a solution and a reopening leave it as it is', async () => {
    const ticket = await desk.registers('agent');
    const { first } = await look(ticket);
    await exempt(ticket, first.id);
    const before = (await look(ticket)).first;
    await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '已与您确认', audience: 'CUSTOMER', channel: 'PHONE' });
    const after = await look(ticket);
    expect(after.first).toEqual(before);
    expect(after.clocks).toHaveLength(2);
  });

  it('a miss is taken out as well, and what passed stays on record', async () => {
    const ticket = await desk.registers('agent');
    app.clock.standAt(app.clock.now().getTime() + 24 * 3_600_000);
    await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '已与您确认', audience: 'CUSTOMER', channel: 'PHONE' });
    const { first } = await look(ticket);
    expect(first.state).toBe('MISSED');
    await exempt(ticket, first.id);
    expect((await look(ticket)).first).toMatchObject({ state: 'CANCELLED', breachedAt: first.breachedAt });
  });

  it('not by whoever works on the ticket or lacks the right, not twice, and not the clock of another ticket', async () => {
    const [ticket, other] = [await desk.registers('agent'), await desk.registers('agent')];
    const { first } = await look(ticket);
    const codes = async (...asked: Parameters<typeof exempt>) =>
      (await exempt(...asked))?.userErrors.map(({ code }: { code: string }) => code);
    expect((await look(ticket, 'agent')).first.viewerCan.exempt).toEqual({ allowed: false, code: 'NOT_ALLOWED' });
    expect(await codes(other, first.id)).toEqual(['NOT_FOUND']);
    expect(await codes(ticket, first.id)).toEqual([]);
    expect(await codes(ticket, first.id)).toEqual(['CLOCK_EXEMPTED']);
    const own = await desk.registers('supervisor');
    expect(await codes(own, (await look(own)).first.id, 'supervisor')).toEqual(['CLOCK_OWN']);
  });
});
