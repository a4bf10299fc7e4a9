import type { DeskMessages } from '../zh-CN/index.js';

export const relationWords: Pick<
  DeskMessages,
  | 'reasonOptional'
  | 'link'
  | 'unlink'
  | 'ticketMerge'
  | 'unmerge'
  | 'split'
  | 'relation'
  | 'contactLog'
  | 'contactDirection'
  | 'contactResult'
  | 'tag'
  | 'watch'
> = {
  reasonOptional: '說明（可不填）',
  link: { title: '關聯工單', relation: '那張工單是', other: '工單', search: '工單號、主旨、客戶', done: '已關聯' },
  unlink: { label: '取消與 {{number}} 的關聯', done: '已取消關聯' },
  ticketMerge: {
    title: '合併工單',
    hint: '這張工單併入所選工單並結束；兩個單號以後都能找到，往來合在一起看。可以復原。',
    into: '併入',
    choose: '同一客戶的其他工單',
    none: '這位客戶沒有其他未結束的工單',
    banner: '這張工單已併入',
    done: '已合併',
    from: '來自 {{number}}',
  },
  unmerge: { title: '復原合併', hint: '工單恢復到合併前的樣子，繼續單獨處理。', done: '已復原合併' },
  split: {
    title: '拆分工單',
    hint: '把另一件事拆成新工單：客戶不變，首問責任仍在{{owner}}。',
    isChild: '作為子工單：它解決之前，本工單不能解決',
    done: '已拆分為新工單',
  },
  relation: {
    title: '關聯工單',
    RELATED: '相關',
    DUPLICATE_OF: '重複於',
    DUPLICATED_BY: '被重複',
    CAUSED_BY: '起因',
    CAUSE_OF: '引起',
    PARENT: '上級工單',
    CHILD: '子工單',
    SPLIT_FROM: '拆自',
    SPLIT_INTO: '拆出',
    MERGED_INTO: '已併入',
    MERGED_FROM: '併入的工單',
  },
  contactLog: {
    title: '記錄與客戶的聯絡',
    submit: '記錄',
    direction: '方向',
    result: '結果',
    minutes: '時長（分鐘）',
    body: '溝通內容',
    nextStep: '下一步',
    done: '已記錄',
  },
  contactDirection: { OUT: '我方聯絡客戶', IN: '客戶聯絡我方' },
  contactResult: { REACHED: '已接通', NO_ANSWER: '無人接聽', BUSY: '占線', LEFT_MESSAGE: '已留言', WRONG_NUMBER: '號碼有誤' },
  tag: { title: '工單標籤', tags: '標籤', hint: '選擇標籤', done: '標籤已更新' },
  watch: {
    label: '關注這張工單',
    on: '已關注',
    off: '關注',
    hint: '關注後，工單有進展會通知您',
    who: '關注的人：{{names}}',
    began: '已關注',
    ended: '已取消關注',
  },
};
