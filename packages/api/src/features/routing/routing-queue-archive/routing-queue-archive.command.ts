import { allow } from '../../../kernel/decision.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { keepWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { levelWords } from '../../service-levels/index.js';
import { loadQueues, QUEUE_WORDS, ROUTING } from '../routing-book.queries.js';
import { planQueue } from '../routing-queue-set/routing-queue-set.rules.js';

export interface QueueArchiveRequest {
  readonly code: string;
  /** As last seen. */
  readonly version: number;
  readonly isArchived: boolean;
}

/** Takes a queue out of use, or back; back only while all it speaks of is still there. */
export function routingQueueArchive(ctx: Ctx, { code, version, isArchived }: QueueArchiveRequest): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, ROUTING);
    const queues = await loadQueues(tx);
    const known = queues.find((queue) => queue.code === code);
    if (!known) return refused({ code: 'NOT_FOUND', field: ['code'] });
    if (known.version !== version) return refused({ code: 'CONFLICT' });
    const decision = isArchived ? allow() : planQueue({ queues, words: await levelWords(ctx) }, { ...known, isArchived });
    if (!decision.allowed) return refused(decision.refusal);
    const isWritten = await keepWord(tx, ctx, { list: QUEUE_WORDS, code, known, said: { isArchived }, sortOrder: known.sortOrder });
    return isWritten ? done({ code }) : refused({ code: 'CONFLICT' });
  });
}
