export const clockWords = {
  clocks: {
    title: '服务时限',
    by: '{{at}} 前',
    due: '应于 {{at}}',
    ended: '{{at}} 结束',
    exempted: '已免计：{{reason}}',
    span: '{{from}}–{{to}}',
    join: '；',
    hours: {
      BUSINESS: '工作时间',
      CALENDAR: '自然时间',
    },
    piece: {
      ran: '计时',
      waited: '等待',
      left: '剩余',
    },
  },
};
