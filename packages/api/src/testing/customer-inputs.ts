import { required } from './given.js';
import { cardOf, loyaltyInputs, loyalWords } from './loyalty-inputs.js';
import { recordInputs, recordOf } from './record-inputs.js';
import type { TestCaller } from './test-caller.js';

interface Scene {
  readonly caller: TestCaller;
  readonly clerkRoleId: string;
  /** Waits until subscribers have seen what happened. */
  settle(): Promise<void>;
  /** Hands in a file for a customer. */
  upload(): Promise<string>;
}

const CREATE = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id channels { id } } } }';

interface Made {
  readonly id: string;
  readonly channels: readonly { readonly id: string }[];
}

/** A customer of the caller's own department. */
async function made({ caller }: Pick<Scene, 'caller'>): Promise<Made> {
  const input = { kind: 'PERSON', name: '李', phone: '13900000000', isDuplicateAccepted: true };
  return (await caller.run(CREATE, { input })).data.customerCreate.customer;
}

async function contactOf(scene: Scene): Promise<{ customerId: string; contactId: string }> {
  const [{ id: customerId }, { id: contactId }] = [await made(scene), await made(scene)];
  const document = 'mutation S($input: CustomerContactSetInput!) { customerContactSet(input: $input) { userErrors { code } } }';
  await scene.caller.run(document, { input: { customerId, contactId, role: '采购' } });
  return { customerId, contactId };
}

async function mergedPair(scene: Pick<Scene, 'caller'>, keptId?: string): Promise<object> {
  const merged = await made(scene);
  const kept = { keptId: keptId ?? (await made(scene)).id, keptVersion: 1 };
  return { ...kept, mergedId: merged.id, mergedVersion: 1, taken: [], joinsNotes: false, reason: '同一人' };
}

async function mergeId(scene: Pick<Scene, 'caller'>, keptId?: string): Promise<string> {
  const document = 'mutation M($input: CustomerMergeInput!) { customerMerge(input: $input) { merge { id } } }';
  return (await scene.caller.run(document, { input: await mergedPair(scene, keptId) })).data.customerMerge.merge.id;
}

let shared = 13_700_000_000;

/** Two customers with a number that nobody else has. */
async function twinId({ caller, settle }: Pick<Scene, 'caller' | 'settle'>): Promise<string> {
  shared += 1;
  const input = { kind: 'PERSON', name: '李', phone: String(shared), isDuplicateAccepted: true };
  for (const _ of 'ab') await caller.run(CREATE, { input });
  await settle();
  const { nodes } = (await caller.run('{ customerTwins(first: 1) { nodes { id } } }')).data.customerTwins;
  return required<{ id: string }>(nodes[0], 'pair').id;
}

/** Somebody looks after the customer: whoever registered them. */
async function lookedAfter({ caller }: Pick<Scene, 'caller'>, customerId: string): Promise<void> {
  const asked = 'query C($id: ID!) { customer(id: $id) { version } viewer { person { id } } }';
  const { customer, viewer } = (await caller.run(asked, { id: customerId })).data;
  const document = 'mutation O($input: CustomerOwnerSetInput!) { customerOwnerSet(input: $input) { userErrors { code } } }';
  await caller.run(document, { input: { customerId, version: customer.version, ownerId: viewer.person.id } });
}

/** A product of a customer's. */
export async function productOf({ caller }: Pick<Scene, 'caller'>, customerId: string): Promise<string> {
  const document = 'mutation P($input: CustomerProductSetInput!) { customerProductSet(input: $input) { product { id } } }';
  return (await caller.run(document, { input: { customerId, model: '热水器 80L' } })).data.customerProductSet.product.id;
}

/** A merge into a customer, a pair of customers of the caller's who may be one, and a product of the customer's. */
export async function customerPairs(
  scene: Pick<Scene, 'caller' | 'settle'>,
  keptId: string,
): Promise<{ merge: string; twin: string; product: string; card: string; record: string }> {
  const merge = await mergeId(scene, keptId);
  await lookedAfter(scene, keptId);
  await loyalWords(scene.caller, keptId);
  return {
    merge,
    twin: await twinId(scene),
    product: await productOf(scene, keptId),
    card: await cardOf(scene.caller, keptId),
    record: await recordOf(scene.caller, keptId),
  };
}

async function fieldId({ caller }: Scene): Promise<string> {
  const { nodes } = (await caller.run('{ customerFields(first: 1) { nodes { id } } }')).data.customerFields;
  return required<{ id: string }>(nodes[0], 'field of the playbook').id;
}

async function tagId({ caller }: Scene): Promise<string> {
  const { nodes } = (await caller.run('{ words(list: CUSTOMER_TAG, first: 1) { nodes { id } } }')).data.words;
  return required<{ id: string }>(nodes[0], 'tag of the playbook').id;
}

/** For each act on customers an input with which it goes through. */
export function customerInputs(sceneOf: () => Scene): Readonly<Record<string, () => Promise<object>>> {
  return {
    customerReveal: async () => ({ customerId: (await made(sceneOf())).id, reason: '核对地址' }),
    customerUpdate: async () => ({ customerId: (await made(sceneOf())).id, version: 1, tier: 'gold' }),
    customerChannelsSet: async () => {
      const { id: customerId, channels } = await made(sceneOf());
      return { customerId, version: 1, channels: [{ id: channels[0]?.id, kind: 'PHONE', label: '本人' }] };
    },
    customerContactSet: async () => {
      const [customer, contact] = [await made(sceneOf()), await made(sceneOf())];
      return { customerId: customer.id, contactId: contact.id, role: '采购' };
    },
    customerMerge: () => mergedPair(sceneOf()),
    customerMergeUndo: async () => ({ mergeId: await mergeId(sceneOf()), reason: '两个人' }),
    customerTwinDismiss: async () => ({ twinId: await twinId(sceneOf()), isDismissed: true }),
    ...loyaltyInputs(() => sceneOf().caller),
    ...recordInputs(
      () => sceneOf().caller,
      () => sceneOf().clerkRoleId,
    ),
    customerProductSet: async () => {
      const { id: customerId } = await made(sceneOf());
      return { customerId, productId: await productOf(sceneOf(), customerId), version: 1, model: '热水器 60L' };
    },
    customerProductRemove: async () => {
      const { id: customerId } = await made(sceneOf());
      return { customerId, productId: await productOf(sceneOf(), customerId) };
    },
    customerContactRemove: () => contactOf(sceneOf()),
    customerReview: async () => ({ customerId: (await made(sceneOf())).id, version: 1, note: '齐全' }),
    customerFieldSet: async () => ({ code: 'nickname', type: 'TEXT', names: { zhCN: '称呼' }, roleIds: [sceneOf().clerkRoleId] }),
    customerOwnerSet: async () => {
      const { viewer } = (await sceneOf().caller.run('{ viewer { person { id } } }')).data;
      return { customerId: (await made(sceneOf())).id, version: 1, ownerId: viewer.person.id };
    },
    customerFilesAdd: async () => ({ customerId: (await made(sceneOf())).id, fileIds: [await sceneOf().upload()] }),
    customerFileRemove: async () => {
      const [{ id: customerId }, fileId] = [await made(sceneOf()), await sceneOf().upload()];
      const add = 'mutation A($input: CustomerFilesAddInput!) { customerFilesAdd(input: $input) { userErrors { code } } }';
      await sceneOf().caller.run(add, { input: { customerId, fileIds: [fileId] } });
      return { customerId, fileId, reason: '发错了' };
    },
    customerTag: async () => ({ customerId: (await made(sceneOf())).id, addIds: [await tagId(sceneOf())], removeIds: [] }),
    customerFieldsFill: async () => {
      const scene = sceneOf();
      return { customerId: (await made(scene)).id, version: 1, values: [{ fieldId: await fieldId(scene), values: [] }] };
    },
  };
}
