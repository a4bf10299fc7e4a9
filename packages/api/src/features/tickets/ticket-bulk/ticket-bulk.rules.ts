import { allow, type Decision, refuse } from '../../../kernel/decision.js';

/** What can be done to many tickets at once; each is what the verb of that name does to one. */
export const BULK_VERBS = ['accept', 'assign', 'transfer', 'edit', 'tag', 'note', 'transition', 'close', 'reopen', 'void'] as const;
export type BulkVerb = (typeof BULK_VERBS)[number];

/** Which of the acts is asked for; refused unless it is exactly one. */
export function bulkVerb(action: Readonly<Partial<Record<BulkVerb, unknown>>>): Decision<BulkVerb> {
  const asked = BULK_VERBS.filter((verb) => action[verb] != null && action[verb] !== false);
  const [verb] = asked;
  return verb !== undefined && asked.length === 1 ? allow(verb) : refuse('INVALID', undefined, ['action']);
}
