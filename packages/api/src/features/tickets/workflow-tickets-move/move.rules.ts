import { textIn } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { StateRow, WorkflowBook } from '../../workflows/workflow.rules.js';
import type { VersionRow } from '../../workflows/workflow-life.rules.js';
import type { Setting } from '../ticket-facts.rules.js';
import { phaseOf } from '../ticket-phase.rules.js';
import type { DoneAction } from '../ticket-step/ticket-step.rules.js';

/** Which state becomes which, by their words; one that is not named stays what it is called. */
export type StateMapping = Readonly<Record<string, string>>;

type World = Pick<Setting, 'book' | 'language'>;

/** To which version tickets are moved, and how. */
export interface Move {
  readonly version: VersionRow;
  readonly mapping: StateMapping;
}

/** The states of versions in which no ticket begins any more: those that tickets are moved out of. A trial goes on as it is. */
export function statesLeft(book: WorkflowBook, version: Pick<VersionRow, 'workflow'>): StateRow[] {
  const old = new Set(book.versionsOf(version.workflow).flatMap(({ id, phase }) => (phase === 'superseded' ? [id] : [])));
  return book.states.filter(({ versionId }) => old.has(versionId));
}

/** The state of a version that a ticket comes to. In work stays in work and solved stays solved, or figures would tell what nobody did. */
export function movedTo({ book, language }: World, { version, mapping }: Move, from: StateRow): Decision<StateRow> {
  const state = textIn(from.names, language);
  const wanted = mapping[from.code] ?? from.code;
  const to = book.states.find(({ versionId, code }) => versionId === version.id && code === wanted);
  if (!to) return refuse('WORKFLOW_STATE_UNMAPPED', { state }, ['mapping']);
  return phaseOf(to.category) === phaseOf(from.category) ? allow(to) : refuse('WORKFLOW_MOVE_ASTRAY', { state }, ['mapping']);
}

/** May the tickets that stand in these states be moved to the version? */
export function canMove(world: World, move: Move, standing: readonly StateRow[]): Decision {
  if (move.version.phase !== 'live') return refuse('WORKFLOW_NOT_LIVE');
  const amiss = standing.map((from) => movedTo(world, move, from)).find(({ allowed }) => !allowed);
  return amiss && !amiss.allowed ? amiss : allow();
}

/** Of what was done in the old state, what the new one asks for as well. */
export function keptActions(to: Pick<StateRow, 'actions'>, done: readonly DoneAction[] | null): readonly DoneAction[] | null {
  const kept = (done ?? []).filter(({ code }) => to.actions.some((action) => action.code === code));
  return kept.length === 0 ? null : kept;
}
