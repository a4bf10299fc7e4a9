import { textIn } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import { toAbility } from '../../../platform/graphql/ability.type.js';
import { staff } from '../../people/index.js';
import { factsOf, type TicketFactsRow } from '../ticket-abilities.js';
import { canSetAction } from '../ticket-action-set/ticket-action-set.rules.js';
import { settingOf } from '../ticket-setting.js';
import type { TicketStep } from './ticket-step.type.js';

/** What the state of a ticket asks for, from the tables in this process; the ticket's row says what was done. */
export async function stepOf(ctx: Ctx, row: TicketFactsRow): Promise<TicketStep> {
  const [setting, people] = await Promise.all([settingOf(ctx), staff.of(ctx)]);
  const state = setting.book.state(row.stateId);
  const { lane = null, moment = null, actions = [], isLeftByAny = false } = state ?? {};
  const ticket = actions.length === 0 ? null : await factsOf(ctx, setting, row);
  return {
    ...{ lane, moment, isLeftByAny },
    actions: actions.flatMap((action) => {
      if (!ticket) return [];
      const done = ticket.stepDone?.find(({ code }) => code === action.code);
      const doneBy = (done?.byId && people.find(done.byId)) || null;
      const { code, names, lane = null } = action;
      const ability = toAbility(ctx, canSetAction(setting, ticket, action));
      return [{ ...{ code, lane, doneBy, ability }, name: textIn(names, ctx.language), doneAt: done?.at ?? null }];
    }),
  };
}
