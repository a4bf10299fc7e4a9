import { refuse } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import { toAbility } from '../../../platform/graphql/ability.type.js';
import { settingOf, ticketRow } from '../../tickets/index.js';
import { canExemptClock, planExemption } from '../clock-exempt/clock-exempt.rules.js';
import type { TicketClockViewerCan } from './ticket-clock.type.js';

/** What the viewer may do about a clock, by the rules that the command asks. */
export async function clockAbilities(
  ctx: Ctx,
  clock: { readonly ticketId: string; readonly exemptedAt: Date | null },
): Promise<TicketClockViewerCan> {
  const [setting, ticket] = [await settingOf(ctx), await ticketRow(ctx, clock.ticketId)];
  const permitted = ticket ? canExemptClock(setting, ticket) : refuse('NOT_FOUND');
  return { exempt: toAbility(ctx, permitted.allowed ? planExemption(clock) : permitted) };
}
