import type { DeskMessages } from '../zh-CN/index.js';

export const ticketWords: Pick<
  DeskMessages,
  | 'ticket'
  | 'verb'
  | 'dialog'
  | 'accept'
  | 'transfer'
  | 'return'
  | 'transition'
  | 'resolve'
  | 'close'
  | 'reopen'
  | 'composer'
  | 'files'
  | 'assign'
  | 'edit'
  | 'fill'
  | 'void'
  | 'owner'
  | 'duty'
  | 'ledger'
> = {
  ticket: {
    type: '類型',
    category: '問題分類',
    priority: '優先級',
    state: '狀態',
    channel: '管道',
    customer: '客戶',
    contact: '聯絡人',
    owner: '首問責任',
    fieldOpen: '待填寫',
    handling: '目前辦理',
    hops: '流轉',
    cause: '原因',
    measure: '處理措施',
    createdAt: '登記',
    acceptedAt: '接單',
    solvedAt: '解決',
    outcomeToldAt: '告知客戶',
    closedAt: '關閉',
    reopens: '重開次數',
    notFound: '沒有找到這張工單',
    notFoundHint: '它可能不存在，或者不在您能檢視的範圍內。',
    back: '回到工作台',
    next: '下一張工單',
    previous: '上一張工單',
    panes: '顯示哪一部分',
    pane: { thread: '往來', facts: '屬性', customer: '客戶與責任' },
  },
  verb: {
    macro: '用巨集辦理',
    accept: '接單',
    transfer: '轉派',
    return: '退回',
    resolve: '解決',
    close: '關閉',
    confirm: '客戶確認',
    review: '複核記錄',
    reopen: '重開',
    assign: '指派',
    edit: '修改屬性',
    fill: '補充資料',
    void: '作廢',
    contact: '記錄聯絡',
    promise: '承諾',
    tag: '標籤',
    link: '關聯',
    split: '拆分',
    merge: '合併',
    unmerge: '復原合併',
    state: '改變狀態',
    more: '更多操作',
    print: '列印',
  },
  dialog: { changed: '您填寫期間，工單有了變化：', draftKept: '您填寫的內容仍在。', goOn: '已了解，繼續', sendAnyway: '仍然傳送' },
  accept: { done: '已接單' },
  transfer: {
    title: '轉派工單',
    hint: '首問責任仍在{{owner}}，不隨轉派轉移。',
    department: '轉到部門',
    person: '指定辦理人',
    personHint: '不指定則由該部門接單',
    reason: '轉派原因',
    done: '已轉派',
  },
  return: { title: '退回工單', hint: '工單退回轉來的部門，退回會記入流轉紀錄。', reason: '退回原因', done: '已退回' },
  transition: { title: '改變狀態', to: '變為', reason: '說明（可不填）', done: '狀態已改變' },
  resolve: {
    title: '解決工單',
    hint: '解決後由首問責任人{{owner}}把結果告知客戶，然後才能關閉。',
    causeHint: '問題出在哪裡',
    measureHint: '做了什麼，結果如何',
    done: '已解決',
  },
  close: { title: '關閉工單', told: '結果已告知客戶：', untold: '結果還沒有告知客戶，請{{owner}}先告知。', done: '已關閉' },
  reopen: { title: '重開工單', hint: '客戶不滿意，或問題再次出現。', reason: '重開原因', done: '已重開' },
  assign: { title: '指派給個人', person: '處理人', reason: '說明（可不填）', done: '已指派' },
  fill: { title: '補充工單資料', done: '已儲存' },
  edit: {
    title: '修改工單屬性',
    submit: '儲存',
    typeHint: '改類型後，工單進入新流程中含義相同的狀態。',
    reason: '修改原因（可不填）',
    done: '已修改',
  },
  void: {
    title: '作廢工單',
    hint: '作廢是終點：不能再處理，也不計入任何指標。用於測試、誤登和騷擾來電。',
    reason: '作廢原因',
    done: '已作廢',
  },
  composer: {
    mention: '提到同事',
    nobody: '沒有看得到這張工單的同事',
    CUSTOMER: '回覆客戶',
    INTERNAL: '內部備註',
    audience: '寫給誰',
    to: '{{channel}} → {{name}}',
    unseen: '客戶看不到',
    replyHint: '寫給{{name}}',
    noteHint: '寫給同事，客戶看不到',
    isOutcome: '這是處理結果的告知',
    kept: '草稿已存',
    send: '傳送',
    save: '新增備註',
    refused: '您不能在這張工單上新增備註或回覆。',
  },
  files: {
    attach: '新增附件',
    attachHint: '新增附件，也可拖入或貼上',
    choose: '選擇檔案',
    pending: '待送出的附件',
    sending: '正在上傳 {{name}}',
    lost: '沒有傳成，請移除後再試',
    drop: '不送出 {{name}}',
    removed: '已移除',
    remove: '移除 {{name}}',
    removeTitle: '移除附件',
    removeHint: '「{{name}}」移除後無法復原；檔名、移除人和原因留在紀錄裡。',
    removeReason: '移除原因',
    removeSubmit: '移除',
    removeDone: '附件已移除',
  },
  owner: { me: '本人', open: '未到', done: '已完成' },
  duty: {
    CONFIRMATION: '客戶確認',
    SIGNATURE: '驗收簽字',
    REVISIT: '回訪',
    REVIEW: '複核記錄',
  },
  ledger: {
    title: '流轉紀錄',
    summary: '{{hops}} 手 · 退回 {{returns}} 次',
    partial: '只含最近 100 筆紀錄。',
    hand: '經手',
    sent: '派出',
    accepted: '接單',
    left: '辦結',
    time: '耗時',
    total: '合計（自然時間）',
    end: { transferred: '轉出', returned: '退回', solved: '解決', closed: '結束', current: '辦理中', waiting: '待接單' },
  },
};
