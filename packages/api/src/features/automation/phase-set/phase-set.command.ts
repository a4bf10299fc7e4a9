import type { Language } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { AutomationRuleEntity } from '../automation.entity.js';
import { AUTOMATION, loadRules } from '../automation.queries.js';
import { isRunning, type RulePhase, type RuleRow } from '../automation.rules.js';
import { bodyRefusal, type RuleWords } from '../body.rules.js';
import { planPhase } from '../phase.rules.js';
import { ruleWords } from '../rule-words.queries.js';
import { beginAnew } from '../waiting/begin-waits.js';

export interface PhaseSetRequest {
  readonly code: string;
  readonly version: number;
  readonly phase: RulePhase;
}

/** Lets a rule be tried, act, or rest. What it speaks of must still be there when it begins. */
export async function automationPhaseSet(ctx: Ctx, request: PhaseSetRequest): Promise<Outcome<{ code: string }>> {
  const words = await ruleWords(ctx);
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, AUTOMATION);
    const decision = planPhaseOf(await loadRules(tx), { words, request, language: ctx.language });
    if (!decision.allowed) return refused(decision.refusal);
    const { code, phase } = request;
    const rule = decision.plan;
    const said = { phase, authorId: ctx.actor.personId, stoppedAt: null };
    if (!(await guardedUpdate(tx, AutomationRuleEntity, rule, said))) return refused({ code: 'CONFLICT' });
    await beginAnew(tx, ctx, { ...rule, phase });
    const subject = { type: 'automation_rule', id: rule.id, seq: rule.version + 1 };
    await recordEvent(tx, ctx, { type: 'automation_rule.phase_set', subject, payload: { code, from: rule.phase, phase } });
    return done({ code });
  });
}

interface Wished {
  readonly words: RuleWords;
  readonly request: PhaseSetRequest;
  readonly language: Language;
}

/** The rule that goes there, or why it stays. */
function planPhaseOf(all: readonly RuleRow[], { words, request: { code, version, phase }, language }: Wished): Decision<RuleRow> {
  const rule = all.find((one) => one.code === code);
  if (!rule) return refuse('NOT_FOUND', undefined, ['code']);
  if (rule.version !== version) return refuse('CONFLICT');
  const decision = planPhase(rule.phase, phase, language);
  if (!decision.allowed) return decision;
  const gone = isRunning({ phase }) ? bodyRefusal(rule.rules, words) : null;
  return gone ? { allowed: false, refusal: gone } : allow(rule);
}
