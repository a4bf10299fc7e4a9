import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { keepWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { levelWords } from '../service-level-words.queries.js';
import { staleness } from '../service-level-words.rules.js';
import { loadPolicies, loadTimers, SERVICE_LEVELS, TIMER_WORDS } from '../service-levels.queries.js';
import { planTimer, type TimerWish } from './service-timer-set.rules.js';

export interface TimerSetRequest extends TimerWish {
  /** As last seen; null: a new one. */
  readonly version: number | null;
}

/** Adds a timer, or says anew what one measures. Whoever did not see it as it is now is told so. */
export function serviceTimerSet(ctx: Ctx, { version, ...wish }: TimerSetRequest): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, SERVICE_LEVELS);
    const timers = await loadTimers(tx);
    const { code } = wish;
    const known = timers.find((timer) => timer.code === code);
    const stale = staleness(known, version);
    if (stale) return refused(stale);
    const decision = planTimer({ timers, policies: await loadPolicies(tx), words: await levelWords(ctx) }, wish);
    if (!decision.allowed) return refused(decision.refusal);
    const isWritten = await keepWord(tx, ctx, { list: TIMER_WORDS, code, known, said: decision.plan, sortOrder: timers.length });
    return isWritten ? done({ code }) : refused({ code: 'CONFLICT' });
  });
}
