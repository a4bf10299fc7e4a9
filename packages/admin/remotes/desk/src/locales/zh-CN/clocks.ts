export const clockWords = {
  clocks: {
    title: '服务时限',
    by: '{{at}} 前',
    due: '应于 {{at}}',
    ended: '{{at}} 结束',
    exempted: '已免计：{{reason}}',
    exemptDots: '免除…',
    exemptOf: '免除时限：{{name}}',
    exempt: '免除',
    exemptHint: '免除后不再提醒，也不计入达成或未达成；不能恢复，原因留在历史里。',
    exemptDone: '已免除',
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
