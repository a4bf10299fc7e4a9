import { required } from './given.js';
import type { TestCaller } from './test-caller.js';
import type { TicketDesk, TicketNow } from './ticket-desk.js';

interface Setting {
  readonly clerk: TestCaller;
  readonly desk: TicketDesk;
  registered(wish?: object): Promise<TicketNow>;
}

const at = ({ id, version }: TicketNow) => ({ ticketId: id, version });

/** Inputs with which the verbs go through that are no step of a workflow. */
export function verbInputs(setting: () => Setting) {
  const kind = async (): Promise<object> => {
    const { clerk, desk } = setting();
    const typeId = await desk.typeId('inquiry');
    const { nodes } = (await clerk.run('{ categories(first: 100) { nodes { id ticketTypes { id } } } }')).data.categories;
    const fits = ({ ticketTypes }: { ticketTypes: readonly { id: string }[] }) => ticketTypes.some(({ id }) => id === typeId);
    return { typeId, categoryId: required<{ id: string }>(nodes.find(fits), 'category').id };
  };
  return {
    ticketEdit: async () => ({ ...at(await setting().registered()), ...(await kind()) }),
    ticketAssign: async () => {
      const { desk, registered } = setting();
      const { id: assigneeId } = await desk.app.given.person({ account: 'assignee', department: 'remote', role: 'clerk' });
      return { ...at(await registered()), assigneeId };
    },
    ticketVoid: async () => ({ ...at(await setting().registered()), reason: '测试' }),
  };
}
