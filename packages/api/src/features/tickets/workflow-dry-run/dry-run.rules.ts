import { type Condition, conditionHolds, type Facts, markFact, type Permission } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { StepEffect } from '../../workflows/step-effect.rules.js';
import type { Step, WorkflowBook } from '../../workflows/workflow.rules.js';
import type { TransitionVerb } from '../../workflows/workflow-definition.rules.js';
import type { World } from '../ticket-step/condition-text.rules.js';
import { canLeaveStep } from '../ticket-step/ticket-step.rules.js';

/** Who walks a sample ticket: what they may, and by which id facts know them. */
export interface Walker {
  readonly personId: string | null;
  may(permission: Permission): boolean;
}

/** Where a sample ticket stands: its state, what is known of it, what was done there. */
export interface SampleTicket {
  readonly stateId: string;
  readonly facts: Facts;
  readonly done: readonly string[];
}

/** A way out of the state of a sample ticket, and what taking it would make of the ticket. */
export interface SampleWay {
  readonly step: Step;
  readonly permissions: readonly Permission[];
  readonly decision: Decision;
  readonly after: SampleTicket;
}

/** The right that each act asks for by itself. */
const RIGHTS: Readonly<Record<TransitionVerb, Permission>> = {
  accept: 'ticket:accept',
  transfer: 'ticket:transfer',
  return: 'ticket:return',
  resolve: 'ticket:resolve',
  tell: 'ticket:note',
  reopen: 'ticket:reopen',
  close: 'ticket:close',
  void: 'ticket:void',
};

/** Every way from where a sample ticket stands, those that are refused included (TKT-14). Nothing is written. */
export function waysFrom(world: World, walker: Walker, ticket: SampleTicket): SampleWay[] {
  return world.book.steps(ticket.stateId).map((step) => {
    const permissions = [...new Set([step.verb ? RIGHTS[step.verb] : 'ticket:transition', ...(step.permission ? [step.permission] : [])])];
    const decision = canGo(world, { walker, ticket, step, permissions });
    return { step, permissions, decision, after: sampleAfter(world, { walker, ticket, step }) };
  });
}

interface Going {
  readonly walker: Walker;
  readonly ticket: SampleTicket;
  readonly step: Step;
}

function canGo(world: World, { walker, ticket, step, permissions }: Going & Pick<SampleWay, 'permissions'>): Decision {
  if (!permissions.every((permission) => walker.may(permission))) return refuse('NOT_ALLOWED');
  const { stateId, facts, done } = ticket;
  const left = canLeaveStep(world, { stateId, conditions: facts, stepDone: done.map((code) => ({ code, at: '', byId: null })) }, step);
  if (!left.allowed) return left;
  return step.verb === 'close' && !isKnown(facts, 'outcome_told', 'yes') ? refuse('OUTCOME_NOT_TOLD') : allow();
}

const isKnown = (facts: Facts, fact: string, value: string): boolean =>
  conditionHolds({ match: 'all', clauses: [{ fact, test: 'is', values: [value] }] } satisfies Condition, facts);

function sampleAfter(world: World, { walker, ticket, step }: Going): SampleTicket {
  const stays = step.to.id === ticket.stateId;
  const acted = { ...ticket.facts, ...actedOn(step.verb, { walker, facts: ticket.facts }) };
  const facts: Record<string, readonly string[] | undefined> = { ...acted };
  for (const effect of step.effects) Object.assign(facts, effected(world, { walker, facts, effect }));
  Object.assign(facts, { state: [step.to.code], state_category: [step.to.category] });
  return { stateId: step.to.id, facts, done: stays ? ticket.done : [] };
}

/** What the person who does it brings along: said by a dash where words are written. */
const WRITTEN = ['—'];

function actedOn(verb: TransitionVerb | null, { walker, facts }: { readonly walker: Walker; readonly facts: Facts }): Facts {
  const written = (fact: string): readonly string[] => (facts[fact]?.length ? facts[fact] : WRITTEN);
  if (verb === 'accept') return { assignee: walkerOf(walker) };
  if (verb === 'transfer' || verb === 'return') return { assignee: [] };
  if (verb === 'resolve') return { cause: written('cause'), measure: written('measure'), outcome_told: ['no'] };
  if (verb === 'tell') return { outcome_told: ['yes'] };
  return verb === 'reopen' ? { outcome_told: ['no'] } : {};
}

const walkerOf = ({ personId }: Walker): readonly string[] => (personId === null ? [] : [personId]);

interface Effected {
  readonly walker: Walker;
  readonly facts: Facts;
  readonly effect: StepEffect;
}

const codesTo = (book: Pick<WorkflowBook, 'categoryPath'>, id: string): string[] => book.categoryPath(id).map(({ code }) => code);

/** What an effect makes of what is known. The first receiver of a sample ticket is whoever walks it. */
function effected({ book, tree }: World, { walker, facts, effect: { kind, value = '' } }: Effected): Facts {
  const tags = facts.tag ?? [];
  if (kind === 'priority') return { priority: [value] };
  if (kind === 'tag') return { tag: [...new Set([...tags, value])] };
  if (kind === 'untag') return { tag: tags.filter((tag) => tag !== value) };
  if (kind === 'owner') return { assignee: walkerOf(walker) };
  if (kind === 'nobody') return { assignee: [] };
  if (kind === 'mark') return marked(book, facts, value);
  const department = kind === 'department' ? tree.findByCode(value) : undefined;
  if (!department || department.isArchived) return {};
  return { assignee: [], department: [...tree.ancestors(department.id).map(({ code }) => code), department.code] };
}

function marked(book: World['book'], facts: Facts, code: string): Facts {
  const category = book.categories.find((one) => one.code === code && !one.isArchived);
  if (!category) return {};
  const fact = markFact(category.scheme);
  const kept = book.schemes.find((one) => one.code === category.scheme)?.holdsSeveral ? (facts[fact] ?? []) : [];
  return { [fact]: [...new Set([...kept, ...codesTo(book, category.id)])] };
}
