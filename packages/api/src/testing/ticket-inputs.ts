import { type ClerkWorld, registered } from './clerk-world.js';
import { productOf } from './customer-inputs.js';
import { required } from './given.js';
import { at } from './ticket-desk.js';
import { uploadFile } from './upload-file.js';

/** Inputs with which the verbs go through that move a ticket through its life. */
export function ticketInputs(world: () => ClerkWorld) {
  return {
    ticketAccept: async () => at(await registered(world(), { departmentId: world().own.department })),
    ticketTransfer: async () => {
      const departmentId = await world().app.given.departmentId('remote');
      const { id: assigneeId } = await world().app.given.person({ account: 'mate', department: 'remote', role: 'clerk' });
      return { ...at(await registered(world())), departmentId, assigneeId, reason: '请处理' };
    },
    ticketReturn: async () => {
      const passed = await world().desk.passes('clerk', await registered(world()), 'remote');
      return { ...at(await world().desk.accepts('clerk', passed)), reason: '退回' };
    },
    ticketNoteAdd: async () => ({ ticketId: world().own.ticket, body: '备注', audience: 'INTERNAL' }),
    ticketAttend: async () => ({ ticketId: world().own.ticket, isWriting: false }),
    ticketDraftSave: async () => ({ ticketId: world().own.ticket, body: '草稿', audience: 'INTERNAL' }),
    ticketFileRemove: async () => {
      const { id: fileId } = await uploadFile(world().app, world().clerk, { name: 'a.png' });
      const { id } = await registered(world(), { fileIds: [fileId] });
      return { ticketId: id, fileId, reason: '发错了' };
    },
    ticketTransition: async () => {
      const ticket = await registered(world());
      const document = 'query S($id: ID!) { ticket(id: $id) { availableTransitions { code ability { allowed } } } }';
      const { availableTransitions } = (await world().clerk.run(document, { id: ticket.id })).data.ticket;
      return { ...at(ticket), transitionCode: required<{ code: string }>(availableTransitions[0], 'step').code, reason: '按流程' };
    },
    ticketProductSet: async () => ({
      ...at(await registered(world())),
      productId: await productOf({ caller: world().clerk }, world().own.customer),
    }),
    ticketResolve: async () => ({ ...at(await registered(world())), cause: '原因', measure: '措施' }),
    ticketReopen: async () => ({ ...at(await world().desk.resolves('clerk', await registered(world()))), reason: '客户不满意' }),
    ticketClose: async () => at(await world().desk.tells('clerk', await world().desk.resolves('clerk', await registered(world())))),
  };
}
