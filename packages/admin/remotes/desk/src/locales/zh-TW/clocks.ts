export const clockWords = {
  clocks: {
    title: '服務時限',
    by: '{{at}} 前',
    due: '應於 {{at}}',
    ended: '{{at}} 結束',
    exempted: '已免計：{{reason}}',
    exemptDots: '免除…',
    exemptOf: '免除時限：{{name}}',
    exempt: '免除',
    exemptHint: '免除後不再提醒，也不計入達成或未達成；不能恢復，原因留在歷史裡。',
    exemptDone: '已免除',
    span: '{{from}}–{{to}}',
    join: '；',
    hours: {
      BUSINESS: '工作時間',
      CALENDAR: '自然時間',
    },
    piece: {
      ran: '計時',
      waited: '等待',
      left: '剩餘',
    },
  },
};
