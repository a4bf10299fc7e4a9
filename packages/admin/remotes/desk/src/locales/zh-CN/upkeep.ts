/** What is said of how files of customers are kept. */
export const upkeepWords = {
  upkeep: {
    title: '档案完整度',
    score: '档案完整度',
    review: '复核',
    reviewTitle: '复核档案',
    reviewed: '已记录复核',
    due: '下次复核',
    last: '上次复核',
    note: '复核说明',
    overdue: '{{date}} 应复核',
    missing: '还缺：{{names}}',
    whole: '要求的内容都齐全。',
    hidden: '还缺一些您看不到的内容。',
    next: '下次复核日期',
    nextHint: '留空则按设置的间隔。',
    filter: '档案',
    column: '档案',
    looks: { incomplete: '档案不完整', overdue: '复核逾期', by_score: '按完整度排列', by_due: '按复核日期排列' },
  },
};
