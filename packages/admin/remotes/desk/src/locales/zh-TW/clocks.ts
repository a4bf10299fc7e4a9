export const clockWords = {
  clocks: {
    title: '服務時限',
    by: '{{at}} 前',
    due: '應於 {{at}}',
    ended: '{{at}} 結束',
    exempted: '已免計：{{reason}}',
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
