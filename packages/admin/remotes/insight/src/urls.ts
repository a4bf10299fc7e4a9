/** Search parameters of the board; everything on it can be linked to. */
export const PARAMS = {
  period: 'period',
  from: 'from',
  to: 'to',
  department: 'department',
  quantile: 'quantile',
  kpi: 'kpi',
  /** A row of the breakdown whose tickets are listed. */
  at: 'at',
  /** A day of the trend whose tickets are listed. */
  on: 'on',
} as const;

export const urls = {
  /** A page of the desk: addresses are what remotes know of each other. */
  ticket: (id: string): string => `/desk/tickets/${encodeURIComponent(id)}`,
};
