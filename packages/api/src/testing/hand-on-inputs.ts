import { clockOn } from './clock-on.js';
import { required } from './given.js';
import type { TestCaller } from './test-caller.js';
import { at, type TicketDesk, type TicketNow } from './ticket-desk.js';

interface Setting {
  readonly desk: TicketDesk;
  registered(wish?: object): Promise<TicketNow>;
}

const ASK = `mutation Ask($input: TicketHandOnAskInput!) {
  ticketHandOnAsk(input: $input) { ticket { firstResponsibility { requests { id } } } userErrors { code } } }`;

/** A request about a ticket that waits for the head. */
export async function handOnOf(caller: TestCaller, input: { ticketId: string; version: number; personId: string }): Promise<string> {
  const { data } = await caller.run(ASK, { input: { ...input, reason: '测试' } });
  const [request] = data.ticketHandOnAsk.ticket.firstResponsibility.requests;
  return required<{ id: string }>(request, 'request').id;
}

/** Inputs with which first responsibility is asked for, decided and waived; heads decide only what is not their own. */
export function handOnInputs(setting: () => Setting) {
  const person = async (account: string): Promise<string> =>
    (await setting().desk.app.given.person({ account, department: 'remote', role: 'clerk' })).id;
  const held = async (account: string) => {
    const firstAskedId = await person(account);
    return at(await setting().registered({ firstAskedId }));
  };
  return {
    ticketHandOnAsk: async () => ({ ...at(await setting().registered()), personId: await person('heir'), reason: '测试' }),
    ticketHolderSet: async () => ({ ...(await held('absent')), personId: await person('stand-in'), reason: '测试' }),
    ticketObligationWaive: async () => ({ ...(await held('holder')), code: 'explain', reason: '测试' }),
    ticketClockExempt: async () => {
      const input = await held('timed');
      return { ...input, clockId: await clockOn(setting().desk.app, input.ticketId), reason: '测试' };
    },
    ticketHandOnDecide: async () => {
      const input = { ...(await held('asker')), personId: await person('candidate') };
      const asker = await setting().desk.app.signIn('asker');
      return { requestId: await handOnOf(asker, input), isApproved: true, answer: '同意' };
    },
  };
}
