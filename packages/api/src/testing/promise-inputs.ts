import { required } from './given.js';
import type { TestCaller } from './test-caller.js';
import type { TicketNow } from './ticket-desk.js';

interface Setting {
  readonly clerk: TestCaller;
  registered(): Promise<TicketNow>;
}

/** A promise on a ticket, as the verbs name it. */
export async function promiseOn(caller: TestCaller, ticketId: string) {
  const document = 'mutation P($input: PromiseMakeInput!) { promiseMake(input: $input) { promise { id version } userErrors { code } } }';
  const input = { ticketId, what: '回电说明进度', channel: 'PHONE', withinMinutes: 60 };
  const { promise } = (await caller.run(document, { input })).data.promiseMake;
  const { id: promiseId, version } = required<{ id: string; version: number }>(promise, 'promise');
  return { ticketId, promiseId, version };
}

/** Inputs of the verbs of promises. */
export function promiseInputs(setting: () => Setting): Readonly<Record<string, () => Promise<object>>> {
  const made = async () => promiseOn(setting().clerk, (await setting().registered()).id);
  return {
    promiseMake: async () => ({ ticketId: (await setting().registered()).id, what: '回电', channel: 'PHONE', withinMinutes: 60 }),
    promiseKeep: async () => ({ ...(await made()), contact: { channel: 'PHONE', direction: 'OUT', result: 'REACHED', body: '已回电' } }),
    promiseMove: async () => ({ ...(await made()), withinMinutes: 120 }),
    promiseWithdraw: async () => ({ ...(await made()), reason: '客户来电撤诉' }),
  };
}
