import { required } from './given.js';
import type { TestCaller } from './test-caller.js';

const LOYALTY = '{ loyalty { cards(first: 1) { nodes { id } } } }';

/** A customer of the caller's own department. */
export async function madeCustomer(caller: TestCaller): Promise<string> {
  const document = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  const input = { kind: 'PERSON', name: '李', phone: '13900000000', isDuplicateAccepted: true };
  return (await caller.run(document, { input })).data.customerCreate.customer.id;
}

/** A card of a customer's. */
export async function cardOf(caller: TestCaller, customerId: string): Promise<string> {
  const document = `mutation C($input: CardIssueInput!) { cardIssue(input: $input) { customer ${LOYALTY} } }`;
  const number = `C-${customerId.slice(-12)}`;
  const { customer } = (await caller.run(document, { input: { customerId, number } })).data.cardIssue;
  return required<{ id: string }>(customer.loyalty.cards.nodes[0], 'card').id;
}

/** Points of a customer's, and what they said about being contacted. */
export async function loyalWords(caller: TestCaller, customerId: string): Promise<void> {
  const consent = 'mutation C($input: ContactConsentRecordInput!) { contactConsentRecord(input: $input) { userErrors { code } } }';
  await caller.run(consent, { input: { customerId, purpose: 'survey', channels: ['PHONE'], isGiven: true } });
  const points = 'mutation P($input: PointsRecordInput!) { pointsRecord(input: $input) { userErrors { code } } }';
  await caller.run(points, { input: { customerId, kind: 'EARN', points: 5, reason: '购买' } });
}

/** Inputs of the verbs about loyalty and about being contacted. */
export function loyaltyInputs(callerOf: () => TestCaller): Readonly<Record<string, () => Promise<object>>> {
  return {
    contactConsentRecord: async () => ({
      customerId: await madeCustomer(callerOf()),
      purpose: 'survey',
      channels: ['PHONE'],
      isGiven: true,
    }),
    pointsRecord: async () => ({ customerId: await madeCustomer(callerOf()), kind: 'EARN', points: 5, reason: '购买' }),
    cardIssue: async () => ({ customerId: await madeCustomer(callerOf()), number: `A-${Math.random().toString(36).slice(2)}` }),
    cardEnd: async () => {
      const customerId = await madeCustomer(callerOf());
      return { customerId, cardId: await cardOf(callerOf(), customerId), reason: '遗失' };
    },
  };
}
