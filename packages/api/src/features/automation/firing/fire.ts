import { conditionHolds, type Facts } from '@shouwen/shared';
import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import { isDuplicateKey } from '../../../platform/db/database-errors.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { lockSeenTicket, TicketEntity } from '../../tickets/index.js';
import { AutomationFiringEntity } from '../automation.entity.js';
import type { ActDone, FiringOutcome, RuleAction, RuleRow } from '../automation.rules.js';
import { ActsTakenBack, doActions } from './do-actions.js';
import { ruleFacts } from './firing-facts.queries.js';
import { guardFiring } from './guard-firing.js';
import { keptFacts } from './kept-facts.rules.js';

/** Why a rule fires on a ticket. */
export interface Cause {
  readonly ticketId: string;
  /** One key fires a rule once on a ticket. */
  readonly key: string;
  /** The type of the event, `after` or `daily`. */
  readonly cause: string;
  /** How many firings led to it. */
  readonly depth: number;
  /** What the cause itself says. */
  readonly told: Facts;
}

export interface Firing {
  readonly id: string;
  readonly rule: RuleRow;
  readonly cause: Cause;
}

/**
 * Fires a rule on a ticket, if its condition holds: everything it does and the trace of it in one transaction, so that it happens once or not
 * at all, however many processes see the cause and wherever one of them is killed. What is refused is taken back as a whole and stays refused.
 */
export async function fire(ctx: Ctx, rule: RuleRow, cause: Cause): Promise<void> {
  if (!(await maybeFires(ctx, rule, cause))) return;
  const firing = { id: newId('fir', ctx.clock.now()), rule, cause };
  try {
    await ctx.db.inTransaction((tx) => fireWithin(tx, ctx, firing));
  } catch (error) {
    if (error instanceof ActsTakenBack) await keepTakenBack(ctx, firing, error);
    else if (!isDuplicateKey(error)) throw error;
  }
}

/** Without a lock: most causes end here. */
async function maybeFires(ctx: Ctx, rule: RuleRow, { ticketId, key, told }: Cause): Promise<boolean> {
  const reader = ctx.db.read;
  const ticket = await findRow(reader, TicketEntity, { id: ticketId });
  if (!ticket || !conditionHolds(rule.rules.when, await ruleFacts(ctx, { reader, ticket, when: rule.rules.when, told }))) return false;
  const known = await reader.rows('select 1 from automation_firing where rule_id = ? and ticket_id = ? and firing_key = ?', [
    ...[rule.id, ticketId, key],
  ]);
  return known.length === 0;
}

/** The ticket is locked first, as its verbs do: whoever comes second sees what the first did. */
async function fireWithin(tx: Tx, ctx: Ctx, firing: Firing): Promise<void> {
  const { rule, cause } = firing;
  const facts = await factsIfItFires(tx, ctx, firing);
  if (!facts) return;
  const keep = (outcome: FiringOutcome, acts: readonly ActDone[]) => keepFiring(tx, ctx, { firing, outcome, acts, facts });
  if (rule.phase !== 'live') return keep('trial', untouched(rule.rules.actions));
  if (await guardFiring(tx, ctx, firing)) return keep('stopped', untouched(rule.rules.actions));
  const acts = await doActions(tx, { ...ctx, requestId: firing.id }, { firing, ticketId: cause.ticketId });
  await keep('done', acts);
}

async function factsIfItFires(tx: Tx, ctx: Ctx, { rule: { rules }, cause }: Firing): Promise<Facts | null> {
  const ticket = await lockSeenTicket(tx, ctx, cause.ticketId);
  if (!ticket || ticket.mergedIntoId !== null) return null;
  const facts = await ruleFacts(ctx, { reader: tx, ticket, when: rules.when, told: cause.told });
  return conditionHolds(rules.when, facts) ? keptFacts(rules.when, facts) : null;
}

const untouched = (actions: readonly RuleAction[]): ActDone[] =>
  actions.map(({ kind, value }) => ({ kind, value, outcome: 'undone', reason: null }));

interface Keeping {
  readonly firing: Firing;
  readonly outcome: FiringOutcome;
  readonly acts: readonly ActDone[];
  readonly facts: Facts;
}

async function keepFiring(tx: Tx, ctx: Ctx, { firing, outcome, acts, facts }: Keeping): Promise<void> {
  const { id, rule, cause: because } = firing;
  const { ticketId, key: firingKey, cause, depth } = because;
  await insertRows(tx, AutomationFiringEntity, [
    ...[
      {
        id,
        ruleId: rule.id,
        ruleVersionId: rule.ruleVersionId,
        ticketId,
        firingKey,
        cause,
        depth,
        outcome,
        facts,
        acts,
        at: ctx.clock.now(),
      },
    ],
  ]);
}

/** What came to nothing is said all the same, once. */
async function keepTakenBack(ctx: Ctx, firing: Firing, { outcome, acts }: ActsTakenBack): Promise<void> {
  try {
    await ctx.db.inTransaction(async (tx) => {
      const facts = (await factsIfItFires(tx, ctx, firing)) ?? {};
      await keepFiring(tx, ctx, { firing, outcome, acts, facts });
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}
