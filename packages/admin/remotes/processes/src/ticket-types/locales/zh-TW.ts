import type { TypesTexts } from './zh-CN.js';

export const types: TypesTexts = {
  title: '工單類型',
  total: '共 {{count}} 個類型',
  hint: '登記工單時按這個順序選擇類型。停用的類型不再登記，已有的工單照常辦理。',
  add: '新增類型',
  edit: '修改{{name}}',
  saved: '類型已儲存。',
  workflow: '流程',
  workflowHint: '新登記的工單按這個流程辦理；在辦的工單仍按原來的流程。',
  certificates: '要求的證書',
  certificatesHint: '辦理這類工單的人須持有這些證書。',
  closing: '結案條件',
  closingHint: '告知結果之外，結案前還要有什麼。',
  closes: '結案條件 {{proofs}}',
  proof: { CONFIRMATION: '客戶確認', SIGNATURE: '驗收簽字', REVISIT: '完成回訪', REVIEW: '複核記錄' },
  runsBy: '流程 {{workflow}}',
  asks: '要求 {{count}} 項證書',
};
