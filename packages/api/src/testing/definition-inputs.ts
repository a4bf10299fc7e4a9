import type { TestCaller } from './test-caller.js';
import type { TicketDesk } from './ticket-desk.js';

interface Setting {
  readonly desk: TicketDesk;
  readonly caller: TestCaller;
  readonly own: { readonly customer: string; readonly department: string; readonly document: string };
  /** Another department in the caller's reach. */
  elsewhere(): Promise<string>;
  /** A ticket of the caller's own. */
  ticket(): Promise<{ readonly ticketId: string; readonly version: number }>;
}

interface Fitting {
  readonly id: string;
  readonly ticketTypes: readonly { readonly id: string }[];
}

/** The first category of a tree that is for tickets of a type. */
async function categoryOf({ caller }: Setting, scheme: string, typeId: string): Promise<string> {
  const document = 'query C($scheme: String!) { categories(first: 100, scheme: $scheme) { nodes { id ticketTypes { id } } } }';
  const { nodes } = (await caller.run(document, { scheme })).data.categories;
  return nodes.find(({ ticketTypes }: Fitting) => ticketTypes.some(({ id }) => id === typeId)).id;
}

async function stageOf(setting: Setting, typeId: string) {
  return [{ scheme: 'stage', categoryIds: [await categoryOf(setting, 'stage', typeId)] }];
}

/** Inputs with which what a ticket is made of is set up and filled in. */
export function definitionInputs(setting: () => Setting) {
  return {
    categorySet: async () => {
      const { department, document } = setting().own;
      return { code: 'drip', zhCN: '滴漏', scheme: 'problem', departmentId: department, documentId: document };
    },
    ticketCreate: async () => {
      const { desk, own, elsewhere } = setting();
      const typeId = await desk.typeId('complaint');
      const words = { subject: '主题', description: '描述', channel: 'PHONE' };
      const [categoryId, marks] = [await categoryOf(setting(), 'problem', typeId), await stageOf(setting(), typeId)];
      return { ...words, typeId, categoryId, customerId: own.customer, departmentId: await elsewhere(), marks };
    },
    ticketTick: async () => {
      const [mark] = await stageOf(setting(), await setting().desk.typeId('complaint'));
      return { ticketId: (await setting().ticket()).ticketId, categoryId: mark?.categoryIds[0], isTicked: true };
    },
    ticketFill: async () => {
      return { ...(await setting().ticket()), marks: await stageOf(setting(), await setting().desk.typeId('complaint')) };
    },
  };
}
