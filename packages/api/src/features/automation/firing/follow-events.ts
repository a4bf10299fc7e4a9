import type { Ctx } from '../../../platform/context.js';
import type { StoredEvent } from '../../../platform/events/stored-event.js';
import type { Subscriber } from '../../../platform/feature.js';
import { ticketEventPayload } from '../../tickets/index.js';
import { ruleBook } from '../automation.queries.js';
import { isRunning } from '../automation.rules.js';
import { happeningsOf, setsGoing } from '../trigger.rules.js';
import { keepWaits } from '../waiting/keep-waits.js';
import { fire } from './fire.js';

/** What happens to tickets sets rules going, after it is committed: whoever acts never waits for them, and no rule takes back what a person did. */
export const followEvents: Subscriber = {
  name: 'automation.follow-events',
  types: /^(ticket|message|contact)\./,
  async handle(ctx, event) {
    const rules = (await ruleBook.of(ctx)).all.filter(isRunning);
    const told = rules.length > 0 ? toldBy(event) : null;
    if (!told) return;
    const said = happeningsOf({ type: event.type, payload: told.payload });
    const going = rules.filter(({ rules: { trigger } }) => setsGoing(trigger, said));
    const depth = going.length > 0 ? await depthOf(ctx, event) : 0;
    const cause = { ticketId: told.ticketId, key: event.id, cause: event.type, depth, told: told.facts };
    for (const rule of going) await fire(ctx, rule, cause);
    await keepWaits(ctx, { rules, event, told });
  },
};

export interface Told {
  readonly ticketId: string;
  /** Null where a clock spoke. */
  readonly payload: ReturnType<typeof ticketEventPayload>;
  readonly facts: { readonly timer?: readonly string[] };
}

/** Which ticket an event is about, and what it says; null for an event of something else. */
export function toldBy({ subjectType, subjectId, payload }: Pick<StoredEvent, 'subjectType' | 'subjectId' | 'payload'>): Told | null {
  const said = subjectType === 'ticket' ? ticketEventPayload(payload) : null;
  if (said) return { ticketId: subjectId, payload: said, facts: {} };
  if (subjectType !== 'ticket_clock' || typeof payload !== 'object' || payload === null) return null;
  const { ticketId, timer }: { ticketId?: unknown; timer?: unknown } = payload;
  return typeof ticketId === 'string' ? { ticketId, payload: null, facts: { timer: [String(timer)] } } : null;
}

/** How many firings led to an event: what a firing does carries its id. */
async function depthOf({ db }: Ctx, { requestId }: StoredEvent): Promise<number> {
  if (!requestId.startsWith('fir_')) return 0;
  const [row] = await db.read.rows('select depth from automation_firing where id = ?', [requestId]);
  return Number(row?.[0] ?? 0) + 1;
}
