import { textIn } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { StateRow, Step } from '../../workflows/workflow.rules.js';
import type { StepAction, TransitionVerb } from '../../workflows/workflow-definition.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

/** That an action of the state a ticket is in was done. */
export interface DoneAction {
  readonly code: string;
  readonly at: string;
  /** Null: the system. */
  readonly byId: string | null;
}

/** Acts that say the work of a step is over. Passing a ticket on, taking it up, waiting and ending it as void wait for nothing. */
const FORWARD: readonly (TransitionVerb | null)[] = [null, 'resolve', 'close'];

/** May the ticket leave its state by this way? Only when what is to be done there is done (TKT-80). */
export function canLeaveStep(
  { book, language }: Pick<Setting, 'book' | 'language'>,
  ticket: Pick<TicketFacts, 'stateId' | 'stepDone'>,
  { verb, to }: Pick<Step, 'verb' | 'to'>,
): Decision {
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
