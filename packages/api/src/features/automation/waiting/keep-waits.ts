import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import type { StoredEvent } from '../../../platform/events/stored-event.js';
import { calendarBook, calendarOf } from '../../calendars/index.js';
import { workflowBook } from '../../workflows/index.js';
import { AutomationWaitEntity } from '../automation.entity.js';
import type { RuleRow, Trigger } from '../automation.rules.js';
import type { Told } from '../firing/follow-events.js';
import { dueAfter, waitAfter } from '../trigger.rules.js';

interface Following {
  readonly rules: readonly RuleRow[];
  readonly event: StoredEvent;
  readonly told: Told;
}

/** What an event begins and ends of the times that rules wait on its ticket. Told once more, it comes to the same. */
export async function keepWaits(ctx: Ctx, { rules, event, told: { ticketId, payload } }: Following): Promise<void> {
  const state = payload && (await workflowBook.of(ctx)).state(payload.stateId);
  if (!state) return;
  for (const { id: ruleId, rules: said } of rules) {
    const change = waitAfter(said.trigger, { type: event.type, payload }, state);
    if (change === 'stay') continue;
    const dueAt =
      change === 'begin' ? await dueOf(ctx, { trigger: said.trigger, began: event.at, departmentId: payload.departmentId }) : null;
    await ctx.db.inTransaction(async (tx) => {
      await tx.run('delete from automation_wait where rule_id = ? and ticket_id = ?', [ruleId, ticketId]);
      if (dueAt) await insertRows(tx, AutomationWaitEntity, [{ ruleId, ticketId, began: event.id, dueAt }]);
    });
  }
}

interface Begun {
  readonly trigger: Trigger;
  readonly began: Date;
  readonly departmentId: string;
}

/** By the wall, or by the calendar of the department that had the ticket then. */
export async function dueOf(ctx: Ctx, { trigger, began, departmentId }: Begun): Promise<Date | null> {
  const found = trigger.hours === 'business' ? await calendarOf(ctx, departmentId) : null;
  return dueAfter(trigger, began, found ? (await calendarBook.of(ctx)).hours(found.calendar) : null);
}
