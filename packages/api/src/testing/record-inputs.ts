import { madeCustomer } from './loyalty-inputs.js';
import type { TestCaller } from './test-caller.js';

const need = (text: string) => ({ fields: [{ field: 'what', values: [text] }] });

/** An open record about a customer. */
export async function recordOf(caller: TestCaller, customerId: string): Promise<string> {
  const document = 'mutation R($input: CustomerRecordAddInput!) { customerRecordAdd(input: $input) { record { id } } }';
  return (await caller.run(document, { input: { customerId, kind: 'need', ...need('静音') } })).data.customerRecordAdd.record.id;
}

/** Inputs of the verbs about records. */
export function recordInputs(callerOf: () => TestCaller): Readonly<Record<string, () => Promise<object>>> {
  const found = async () => {
    const customerId = await madeCustomer(callerOf());
    return { customerId, recordId: await recordOf(callerOf(), customerId), version: 1 };
  };
  const me = async () => (await callerOf().run('{ viewer { person { id } } }')).data.viewer.person.id;
  return {
    customerRecordAdd: async () => ({ customerId: await madeCustomer(callerOf()), kind: 'need', holderId: await me(), ...need('静音') }),
    customerRecordChange: async () => ({ ...(await found()), holderId: await me(), ...need('静音') }),
    customerRecordEnd: async () => ({ ...(await found()), ending: 'served' }),
    customerRecordVoid: async () => ({ ...(await found()), reason: '重复' }),
  };
}
