import { required } from './given.js';
import { handOnInputs } from './hand-on-inputs.js';
import type { TestCaller } from './test-caller.js';
import { at, type TicketDesk, type TicketNow } from './ticket-desk.js';

interface Setting {
  readonly clerk: TestCaller;
  readonly desk: TicketDesk;
  registered(wish?: object): Promise<TicketNow>;
}

/** Inputs with which the verbs go through that are no step of a workflow. */
export function verbInputs(setting: () => Setting) {
  const kind = async (): Promise<object> => {
    const { clerk, desk } = setting();
    const typeId = await desk.typeId('inquiry');
    const { nodes } = (await clerk.run('{ categories(first: 100) { nodes { id ticketTypes { id } } } }')).data.categories;
    const fits = ({ ticketTypes }: { ticketTypes: readonly { id: string }[] }) => ticketTypes.some(({ id }) => id === typeId);
    return { typeId, categoryId: required<{ id: string }>(nodes.find(fits), 'category').id };
  };
  const tagId = async (): Promise<string> => {
    const { nodes } = (await setting().clerk.run('{ words(list: TICKET_TAG, first: 1) { nodes { id } } }')).data.words;
    return required<{ id: string }>(nodes[0], 'tag of the playbook').id;
  };
  const pair = async (wish: object = {}) => {
    const { registered } = setting();
    return { ticketId: (await registered()).id, otherTicketId: (await registered()).id, ...wish };
  };
  return {
    ticketEdit: async () => ({ ...at(await setting().registered()), ...(await kind()) }),
    ticketAssign: async () => {
      const { desk, registered } = setting();
      const { id: assigneeId } = await desk.app.given.person({ account: 'assignee', department: 'remote', role: 'clerk' });
      return { ...at(await registered()), assigneeId };
    },
    ticketLink: () => pair({ relation: 'RELATED' }),
    ticketUnlink: async () => {
      const input = await pair();
      await setting().desk.does('clerk', 'ticketLink', { ...input, relation: 'CHILD' });
      return input;
    },
    ticketMerge: async () => {
      const { registered } = setting();
      return { ...at(await registered()), otherTicketId: (await registered()).id };
    },
    ticketUnmerge: async () => {
      const { registered, desk } = setting();
      return at(await desk.does('clerk', 'ticketMerge', { ...at(await registered()), otherTicketId: (await registered()).id }));
    },
    ticketContactLog: async () => ({
      ...{ ticketId: (await setting().registered()).id, channel: 'PHONE', direction: 'OUT', result: 'REACHED' },
      body: '已说明进度',
    }),
    ticketWatch: async () => {
      const { registered, desk } = setting();
      const { id: personId } = await desk.app.given.person({ account: 'watcher', department: 'technical', role: 'clerk' });
      return { ticketId: (await registered()).id, personId, isWatching: true };
    },
    ticketActionSet: async () => {
      const { desk, registered } = setting();
      const { id } = await registered({ typeId: await desk.typeId('repair') });
      const onSite =
        "select s.id from ticket_state s join workflow_version v on v.id = s.version_id where s.code = 'ON_SITE' and v.phase = 'live'";
      await desk.app.db.inTransaction((tx) => tx.run(`update ticket set state_id = (${onSite}) where id = ?`, [id]));
      return { ticketId: id, actionCode: 'test-run', isDone: true };
    },
    ticketConfirm: async () => {
      const { desk, registered } = setting();
      const word = { proof: 'CONFIRMATION', isSatisfied: true, channel: 'PHONE', body: '客户表示满意' };
      return { ...at(await desk.resolves('clerk', await registered())), ...word };
    },
    ticketReview: async () => {
      const { desk, registered } = setting();
      const solved = await desk.resolves('clerk', await registered(await kind()));
      const word = { proof: 'CONFIRMATION', isSatisfied: true, channel: 'PHONE', body: '客户表示满意' };
      return at(await desk.does('clerk', 'ticketConfirm', { ...at(solved), ...word }));
    },
    ticketTag: async () => ({ ticketId: (await setting().registered()).id, addIds: [await tagId()], removeIds: [] }),
    ticketSplit: async () => {
      const departmentId = await setting().desk.app.given.departmentId('remote');
      return { ...at(await setting().registered()), ...(await kind()), departmentId, subject: '另一件事', description: '顺带提到' };
    },
    ...handOnInputs(setting),
    ticketVoid: async () => ({ ...at(await setting().registered()), reason: '测试' }),
  };
}
