import { PERMISSIONS, type Permission } from '@shouwen/shared';
import { type Actor, holds, reachesDepartment } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { prefixOf } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import type { Explained, Explainer } from '../../../platform/explainer.js';
import { actorOf } from '../actor.rules.js';
import { organisationOf } from '../organisation.js';
import { fieldSteps, roleSteps, type Step } from './permission-explain.rules.js';

export interface ExplanationAsked {
  readonly personId: string;
  readonly permission: string;
  readonly targetId: string | null;
}

export interface Explanation {
  readonly personId: string;
  readonly permission: Permission;
  readonly decision: Decision<unknown>;
  readonly target: Explained | null;
  readonly steps: readonly Step[];
}

/** Why somebody can or cannot do something; null for people and things out of the asker's sight, and for what is no permission. */
export async function explainPermission(ctx: Ctx, { personId, targetId, ...asked }: ExplanationAsked): Promise<Explanation | null> {
  const permission = PERMISSIONS.find((one) => one === asked.permission);
  const organisation = await organisationOf(ctx);
  const person = organisation.staff.find(personId);
  if (!permission || !person || !mayAsk(ctx.actor, person)) return null;
  const target = targetId === null ? null : await visibleTarget(ctx, targetId, permission);
  if (targetId !== null && target === null) return null;
  const actor = actorOf(organisation, person, { sessionId: 'explained' });
  const reachedBy = target && ((one: Actor) => target.judge(one, permission).isReached);
  const decision = decide({ actor, permission, target, isActive: person.isActive });
  const account: Step = { kind: 'account', passed: person.isActive, code: person.isActive ? 'ACTIVE' : 'INACTIVE' };
  const steps = [account, ...roleSteps({ organisation, person, actor, permission, reachedBy }), ...ruleSteps(target, decision)];
  return { personId, permission, decision, target, steps: [...steps, ...fieldSteps(actor, target?.fields ?? [])] };
}

/** Everybody may ask about themselves; a program about its owner only where it was given the right. */
function mayAsk(actor: Actor, person: { readonly id: string; readonly departmentId: string }): boolean {
  const isSelf = person.id === actor.personId && (actor.kind !== 'token' || holds(actor, 'permission:explain'));
  return isSelf || reachesDepartment(actor, 'permission:explain', person.departmentId);
}

/** What is asked about, if a permission of this kind can be about it and whoever asks may see it. */
async function visibleTarget(ctx: Ctx, id: string, permission: Permission): Promise<Explained | null> {
  const explainer = explainers(ctx).find(({ prefix }) => prefix === prefixOf(id));
  if (!explainer?.nouns.some((noun) => permission.startsWith(`${noun}:`))) return null;
  const target = await explainer.load(ctx, id);
  return target?.judge(ctx.actor, explainer.read).isReached ? target : null;
}

function explainers({ app }: Ctx): Explainer[] {
  return app.features.flatMap(({ explains = [] }) => explains);
}

interface Judged {
  readonly actor: Actor;
  readonly permission: Permission;
  readonly target: Explained | null;
  readonly isActive: boolean;
}

function decide({ actor, permission, target, isActive }: Judged): Decision<unknown> {
  if (!isActive || !holds(actor, permission)) return refuse('NOT_ALLOWED');
  return target ? target.judge(actor, permission).decision : allow();
}

/** The last word of the guard: state, responsibility, everything beside roles. */
function ruleSteps(target: Explained | null, decision: Decision<unknown>): Step[] {
  if (!target) return [];
  if (decision.allowed) return [{ kind: 'rule', passed: true, code: 'RULE_ALLOWS' }];
  return [{ kind: 'rule', passed: false, code: 'RULE_REFUSES', refusal: decision.refusal }];
}
