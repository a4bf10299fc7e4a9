/** What the page of ticket types says. */
export const types = {
  title: '工单类型',
  total: '共 {{count}} 个类型',
  hint: '登记工单时按这个顺序选择类型。停用的类型不再登记，已有的工单照常办理。',
  add: '新增类型',
  edit: '修改{{name}}',
  saved: '类型已保存。',
  workflow: '流程',
  workflowHint: '新登记的工单按这个流程办理；在办的工单仍按原来的流程。',
  certificates: '要求的证书',
  certificatesHint: '办理这类工单的人须持有这些证书。',
  closing: '关闭条件',
  closingHint: '告知结果之外，关闭前还要有什么。',
  closes: '关闭条件 {{proofs}}',
  proof: { CONFIRMATION: '客户确认', SIGNATURE: '验收签字', REVISIT: '完成回访', REVIEW: '复核记录' },
  runsBy: '流程 {{workflow}}',
  asks: '要求 {{count}} 项证书',
};

export type TypesTexts = typeof types;
