import type { TestCaller } from './test-caller.js';

const REPLY = { title: '致歉', body: '非常抱歉', audience: 'OWN' };

/** A quick reply of somebody's own. */
export async function replyOf(holder: TestCaller): Promise<{ quickReplyId: string; version: number }> {
  const document = 'mutation R($input: QuickReplyCreateInput!) { quickReplyCreate(input: $input) { quickReply { id version } } }';
  const { id: quickReplyId, version } = (await holder.run(document, { input: REPLY })).data.quickReplyCreate.quickReply;
  return { quickReplyId, version };
}

/** Inputs with which each act on quick replies goes through. */
export function replyInputs(setting: () => { readonly holder: TestCaller; readonly departmentId: string }) {
  const forDepartment = () => ({ ...REPLY, audience: 'DEPARTMENT', departmentId: setting().departmentId });
  return {
    quickReplyCreate: async () => forDepartment(),
    quickReplyUpdate: async () => ({ ...forDepartment(), ...(await replyOf(setting().holder)) }),
    quickReplyRemove: () => replyOf(setting().holder),
  };
}
