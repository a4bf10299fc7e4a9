/** What is said of how files of customers are kept. */
export const upkeepWords = {
  upkeep: {
    title: '檔案完整度',
    score: '檔案完整度',
    review: '複核',
    reviewTitle: '複核檔案',
    reviewed: '已記錄複核',
    due: '下次複核',
    last: '上次複核',
    note: '複核說明',
    overdue: '{{date}} 應複核',
    missing: '還缺：{{names}}',
    whole: '要求的內容都齊全。',
    hidden: '還缺一些您看不到的內容。',
    next: '下次複核日期',
    nextHint: '留空則按設定的間隔。',
    filter: '檔案',
    column: '檔案',
    looks: { incomplete: '檔案不完整', overdue: '複核逾期', by_score: '按完整度排列', by_due: '按複核日期排列' },
  },
};
