import { conditionHolds, type Facts, textIn } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { StateRow, Step, WorkflowBook } from '../../workflows/workflow.rules.js';
import type { StepAction, TransitionVerb } from '../../workflows/workflow-definition.rules.js';
import type { TicketFacts } from '../ticket-facts.rules.js';
import { conditionText, factName, type World } from './condition-text.rules.js';

/** That an action of the state a ticket is in was done. */
export interface DoneAction {
  readonly code: string;
  readonly at: string;
  /** Null: the system. */
  readonly byId: string | null;
}

/** Acts that say the work of a step is over. Passing a ticket on, taking it up, waiting and ending it as void wait for nothing. */
const FORWARD: readonly (TransitionVerb | null)[] = [null, 'resolve', 'close'];

/** What an act itself brings along, so that nobody needs to have written it before. */
const BROUGHT: Readonly<Record<string, readonly string[]>> = { resolve: ['cause', 'measure'] };

type Way = Pick<Step, 'verb' | 'to' | 'guard' | 'requires'>;

/** May the ticket go this way? Only when what the way asks for holds (TKT-13), and what is to be done in its state is done (TKT-80). */
export function canLeaveStep(world: World, ticket: Pick<TicketFacts, 'stateId' | 'stepDone' | 'conditions'>, way: Way): Decision {
  const asked = isAskedMet(world, ticket.conditions ?? {}, way);
  return asked.allowed ? areActionsDone(world, ticket, way) : asked;
}

/** Whether any way from a state asks for something: only then does anybody need to look what is known of the ticket. */
export function asksAnything(book: Pick<WorkflowBook, 'steps'>, stateId: string): boolean {
  return book.steps(stateId).some(({ guard, requires }) => guard !== null || requires.length > 0);
}

function isAskedMet(world: World, facts: Facts, { verb, guard, requires }: Way): Decision {
  const brought = (verb && BROUGHT[verb]) || [];
  const missing = requires.filter((fact) => !brought.includes(fact) && (facts[fact] ?? []).length === 0);
  if (missing.length > 0) {
    const names = missing.map((fact) => factName(world, fact)).join(world.language === 'en' ? ', ' : '、');
    return refuse('STEP_NEEDS', { facts: names });
  }
  if (!guard || conditionHolds(guard, facts)) return allow();
  return refuse('GUARD_FAILS', { condition: conditionText(world, guard) });
}

function areActionsDone({ book, language }: World, ticket: Pick<TicketFacts, 'stateId' | 'stepDone'>, { verb, to }: Way): Decision {
  const state = book.state(ticket.stateId);
  if (!state || to.id === state.id || !FORWARD.includes(verb) || to.category.startsWith('waiting_')) return allow();
  const missing = missingActions(state, ticket.stepDone ?? []);
  if (missing.length === 0) return allow();
  const actions = missing.map(({ names }) => textIn(names, language)).join(language === 'en' ? ', ' : '、');
  return refuse(state.isLeftByAny ? 'ACTION_NEEDED' : 'ACTIONS_OPEN', { actions });
}

/** What is still to be done before a ticket goes on. */
export function missingActions(
  { actions, isLeftByAny }: Pick<StateRow, 'actions' | 'isLeftByAny'>,
  done: readonly Pick<DoneAction, 'code'>[],
): readonly StepAction[] {
  const open = actions.filter(({ code }) => !done.some((one) => one.code === code));
  return isLeftByAny && open.length < actions.length ? [] : open;
}

/** What was done in a state is no longer of use in the next, except where it stays the same. */
export function doneAfter(
  { stateId, stepDone }: Pick<TicketFacts, 'stateId' | 'stepDone'>,
  changes: { readonly stateId?: string; readonly stepDone?: readonly DoneAction[] | null },
): { readonly stepDone?: readonly DoneAction[] | null } {
  const isLeft = changes.stateId !== undefined && changes.stateId !== stateId;
  return isLeft && stepDone !== null && changes.stepDone === undefined ? { stepDone: null } : {};
}
