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
    sort: '排序',
    column: '档案',
    states: {
      incomplete: '档案不完整',
      overdue: '复核逾期',
    },
    sorts: {
      FILE_SCORE_ASC: '最不完整的在前',
      REVIEW_DUE_ASC: '最早复核的在前',
    },
  },
};
