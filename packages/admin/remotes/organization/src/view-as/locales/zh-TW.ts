import type { ViewAsWords } from './zh-CN.js';

export const viewAs: ViewAsWords = {
  start: '以此人身分檢視',
  confirm: '開始檢視',
  hint: '唯讀，不能做任何變更；開始與結束都會記錄。',
  reason: '原因',
};
