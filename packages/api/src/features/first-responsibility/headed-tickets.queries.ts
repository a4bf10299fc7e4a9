import { type Actor, reachOf } from '../../kernel/actor.js';
import { inReach } from '../departments/index.js';
import { type Condition, ticketsVisibleTo } from '../tickets/index.js';

/** Conditions on `t.ticket_id`: the ticket may be seen; its first receiver's department has the viewer as head. */
export function headedTickets(actor: Actor): { readonly visible: Condition; readonly headed: Condition } {
  const within = (one: Condition): Condition => ({
    sql: `t.ticket_id in (select t.id from ticket t where ${one.sql})`,
    params: one.params,
  });
  const reach = reachOf(actor, 'ticket:hand-on');
  const places = reach?.all ? { sql: '1 = 1', params: [] } : reach && inReach('t.owner_department_id', reach);
  return { visible: within(ticketsVisibleTo(actor)), headed: places ? within(places) : { sql: '1 = 0', params: [] } };
}
