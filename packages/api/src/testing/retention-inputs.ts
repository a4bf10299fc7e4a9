import type { TestApp } from './start-test-app.js';
import type { TestCaller } from './test-caller.js';

interface RetentionWorld {
  readonly app: TestApp;
  readonly caller: TestCaller;
}

/** For each mutation about the files of customers an input with which it goes through. */
export function retentionInputs(world: () => RetentionWorld): Readonly<Record<string, () => Promise<object>>> {
  async function restingCustomer(): Promise<string> {
    const { app, caller } = world();
    const document = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
    const input = { kind: 'PERSON', name: '久未往来', phone: '13900000009', isDuplicateAccepted: true };
    const { id } = (await caller.run(document, { input })).data.customerCreate.customer;
    const long = new Date(app.clock.now().getTime() - 9999 * 86_400_000);
    await app.db.inTransaction((tx) => tx.run('update customer set updated_at = ? where id = ?', [long, id]));
    return id;
  }
  return {
    customerErase: async () => ({ customerId: await restingCustomer(), reason: '到期' }),
    customerKeep: async () => ({ customerId: await restingCustomer(), until: '2099-01-01', reason: '诉讼未结' }),
  };
}
