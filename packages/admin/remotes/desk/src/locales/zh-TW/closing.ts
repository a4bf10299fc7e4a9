import type { DeskMessages } from '../zh-CN/index.js';

export const closingWords: Pick<DeskMessages, 'confirm' | 'proof' | 'review' | 'handling'> = {
  confirm: {
    title: '客戶對結果的意見',
    proof: '方式',
    satisfied: '是否滿意',
    yes: '滿意',
    no: '不滿意',
    returns: '不滿意：工單退回辦理，再次告知後才能關閉。',
    signedBy: '簽字人',
    signedHint: '填寫簽字人，或上傳簽收單照片',
    body: '客戶怎麼說',
    submit: '記錄',
    submitNo: '記錄並退回辦理',
    done: '已記錄',
  },
  proof: {
    CONFIRMATION: '客戶確認',
    SIGNATURE: '驗收簽字',
    REVISIT: '回訪',
  },
  review: {
    title: '複核記錄',
    hint: '關閉前再看一遍：內容寫全，分類正確，聯絡記錄齊全。',
    contacts: '聯絡記錄',
    contactCount: '{{count}} 次',
    missing: '缺',
    done: '已複核',
  },
  handling: {
    title: '處理辦法',
    document: '標準處理文件',
    read: '檢視標準處理文件',
    gone: '文件已不在，或您不能檢視。',
  },
};
