import { madeCustomer } from './loyalty-inputs.js';
import type { TestCaller } from './test-caller.js';

const need = (text: string) => ({ fields: [{ field: 'what', values: [text] }] });

const personOf = async (caller: TestCaller): Promise<string> => (await caller.run('{ viewer { person { id } } }')).data.viewer.person.id;

/** An open record about a customer that the caller sees to. */
export async function recordOf(caller: TestCaller, customerId: string): Promise<string> {
  const document = 'mutation R($input: CustomerRecordAddInput!) { customerRecordAdd(input: $input) { record { id } } }';
  const input = { customerId, kind: 'need', holderId: await personOf(caller), ...need('静音') };
  return (await caller.run(document, { input })).data.customerRecordAdd.record.id;
}

/** Inputs of the verbs about records. */
export function recordInputs(callerOf: () => TestCaller, roleOf: () => string): Readonly<Record<string, () => Promise<object>>> {
  const found = async () => {
    const customerId = await madeCustomer(callerOf());
    return { customerId, recordId: await recordOf(callerOf(), customerId), version: 1 };
  };
  const me = () => personOf(callerOf());
  return {
    customerRecordAdd: async () => ({ customerId: await madeCustomer(callerOf()), kind: 'need', holderId: await me(), ...need('静音') }),
    customerRecordChange: async () => ({ ...(await found()), holderId: await me(), ...need('静音') }),
    customerRecordEnd: async () => ({ ...(await found()), ending: 'served' }),
    recordKindSet: async () => ({ code: 'visit', names: { zhCN: '走访' }, form: 'need', endings: [], roleIds: [roleOf()] }),
    customerRecordVoid: async () => ({ ...(await found()), reason: '重复' }),
  };
}
