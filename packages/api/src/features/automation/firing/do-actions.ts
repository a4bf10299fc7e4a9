import { textIn } from '@shouwen/shared';
import { allow } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { changeTicket, reasonsOf } from '../../tickets/index.js';
import type { ActDone, FiringOutcome, RuleAction } from '../automation.rules.js';
import { doAction } from './do-action.js';
import type { Firing } from './fire.js';

/** Carries what was tried out of a transaction that is taken back: something was refused, or nothing was needed. */
export class ActsTakenBack extends Error {
  constructor(
    readonly outcome: FiringOutcome,
    readonly acts: readonly ActDone[],
  ) {
    super('taken back');
  }
}

/** What the ticket has already need not be done to it. */
const IS_SO_ALREADY: ReadonlySet<string> = new Set(['NOTHING_CHANGED', 'ALREADY_YOURS']);

/** Every action in its order, all or none; the history of the ticket says first by which rule. */
export async function doActions(
  tx: Tx,
  ctx: Ctx,
  { firing, ticketId }: { readonly firing: Firing; readonly ticketId: string },
): Promise<ActDone[]> {
  const { id: firingId, rule } = firing;
  const name = textIn(rule.names, ctx.language);
  const inside: Ctx = { ...ctx, within: tx, idempotency: null };
  await changeTicket(inside, {
    ...{ ticketId, version: null, isAside: true },
    decide: () => allow({ type: 'ticket.automated', changes: {}, details: { ruleId: rule.id, firingId }, texts: { reason: name } }),
  });
  const acts: ActDone[] = [];
  for (const action of rule.rules.actions) {
    const { userErrors = [] } = await doAction(inside, { tx, action, ticketId, name });
    const isUnneeded = userErrors.length > 0 && userErrors.every(({ code }) => IS_SO_ALREADY.has(code));
    const [refusal] = isUnneeded ? [] : userErrors;
    const said = { kind: action.kind, value: action.value };
    if (refusal)
      throw new ActsTakenBack(
        'refused',
        takenBack(acts, { ...said, outcome: 'refused', reason: reasonsOf(() => refusal) }, rule.rules.actions),
      );
    acts.push({ ...said, outcome: isUnneeded ? 'unneeded' : 'done', reason: null });
  }
  if (acts.every(({ outcome }) => outcome === 'unneeded')) throw new ActsTakenBack('done', acts);
  return acts;
}

/** All of them, once one was refused: what was done before is undone, what came behind was not begun. */
function takenBack(before: readonly ActDone[], refused: ActDone, actions: readonly RuleAction[]): ActDone[] {
  const behind = actions.slice(before.length + 1).map(({ kind, value }): ActDone => ({ kind, value, outcome: 'undone', reason: null }));
  return [...before.map((act): ActDone => ({ ...act, outcome: 'undone' })), refused, ...behind];
}
