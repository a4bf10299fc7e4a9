import type { Ctx } from '../../platform/context.js';
import { setting } from '../../platform/settings/setting.js';
import { NEXT_DUE } from './ticket-due.rules.js';
import { dueSoonMinutes } from './ticket-due.settings.js';
import type { ClockAsked } from './ticket-filter.rules.js';
import { PHASE } from './ticket-phase.rules.js';
import { allOf, type Condition } from './ticket-scope.queries.js';

const OPEN: Condition = { sql: `t.phase = ${PHASE.open}`, params: [] };

/** A range of the index by deadlines. A clock may run on after the solution (the outcome is to be told), so only what waits must be work. */
export async function clockCondition(ctx: Ctx, asked: ClockAsked): Promise<Condition> {
  const now = ctx.clock.now();
  if (asked === 'waiting') return allOf([OPEN, { sql: 't.next_due_at = ?', params: [NEXT_DUE.paused] }]);
  const phases = { sql: `t.phase in (${PHASE.open}, ${PHASE.solved})`, params: [] };
  if (asked === 'overdue') return allOf([phases, { sql: 't.next_due_at < ?', params: [now] }]);
  const soon = new Date(now.getTime() + (await setting(ctx, dueSoonMinutes)) * 60_000);
  return allOf([phases, { sql: 't.next_due_at >= ? and t.next_due_at <= ?', params: [now, soon] }]);
}
