import { holds } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isRequiredFor, MAIN_SCHEME } from '../../workflows/category-tree.rules.js';
import type { StateRow, TicketTypeRow } from '../../workflows/workflow.rules.js';
import type { Beginning } from '../../workflows/workflow-life.rules.js';
import { nameOf } from '../ticket-access.rules.js';
import { mayWorkOn } from '../ticket-certificates.rules.js';
import type { Setting, Stop } from '../ticket-facts.rules.js';
import { checkCategory, type MarkChange, type MarksAsked, missingMark, planMarks } from '../ticket-marks/ticket-marks.rules.js';
import { checkTarget, isColleagueVisible } from '../ticket-transfer/ticket-transfer.rules.js';

export interface TicketDraft {
  readonly typeId: string;
  readonly categoryId: string | null;
  readonly hasCustomer: boolean;
  readonly hasNewCustomer: boolean;
  /** Left out: where the category says, else the first receiver keeps it. Null: the first receiver keeps it. */
  readonly departmentId?: string | null;
  /** Who was asked first, where that is not who registers it. */
  readonly firstAskedId?: string | null;
  /** Of the trees beside the problems. */
  readonly marks: readonly MarksAsked[];
  /** 0 to 99, as chance has it: decides whether it begins in a version that is being tried. */
  readonly draw: number;
}

export interface TicketStart {
  readonly type: TicketTypeRow;
  readonly state: StateRow;
  /** The first receiver, accountable to the end (TKT-22). */
  readonly ownerId: string;
  readonly ownerDepartmentId: string;
  readonly departmentId: string;
  readonly assigneeId: string | null;
  /** Where it can be returned to. */
  readonly cameFrom: readonly Stop[];
}

/** A new ticket, and what it carries from the first. */
export interface TicketCreatePlan {
  readonly start: TicketStart;
  readonly marks: readonly MarkChange[];
}

/** What a new ticket begins as: whose, where, in which state and how marked. */
export function planTicketCreate(setting: Setting, draft: TicketDraft): Decision<TicketCreatePlan> {
  if (draft.hasCustomer === draft.hasNewCustomer)
    return refuse(draft.hasCustomer ? 'CUSTOMER_AMBIGUOUS' : 'REQUIRED', undefined, ['customerId']);
  const start = planTicketStart(setting, draft);
  if (!start.allowed) return start;
  const { type } = start.plan;
  const marks = planMarks(setting.book, { type, known: [] }, draft.marks);
  if (!marks.allowed) return marks;
  const missing = missingMark(setting.book, type, marks.plan);
  return missing ? refuse('REQUIRED', undefined, ['marks', missing.code]) : allow({ start: start.plan, marks: marks.plan });
}

/** Who answers for a new ticket and where it starts: with its first receiver, or straight in a department, named or the category's. */
export function planTicketStart(setting: Setting, draft: Place): Decision<TicketStart> {
  const { actor, book } = setting;
  const { personId, departmentId } = actor;
  if (!holds(actor, 'ticket:create') || personId === null || departmentId === null) return refuse('NOT_ALLOWED');
  const beginning = beginningOf(setting, draft);
  if (!beginning.allowed) return beginning;
  const first = firstAsked(setting, { id: personId, departmentId }, draft.firstAskedId ?? null);
  if (!first.allowed) return first;
  const own = first.plan;
  const start = { ...beginning.plan, ownerId: own.id, ownerDepartmentId: own.departmentId };
  const wished =
    draft.departmentId === undefined ? elsewhere(setting, book.mechanismOf(draft.categoryId).departmentId) : draft.departmentId;
  if (wished === null) return allow({ ...start, ...keptBy(setting, own, start.type.id), cameFrom: [] });
  const target = checkTarget(setting, null, { departmentId: wished, assigneeId: null });
  if (!target.allowed) return target;
  return allow({ ...start, departmentId: wished, assigneeId: null, cameFrom: [{ departmentId: own.departmentId, assigneeId: own.id }] });
}

interface Somebody {
  readonly id: string;
  readonly departmentId: string;
}

/** Who answers for a new ticket: whoever registers it, unless a colleague at work was asked before (TKT-22). */
function firstAsked({ actor, people }: Setting, registrar: Somebody, namedId: string | null): Decision<Somebody> {
  if (namedId === null || namedId === registrar.id) return allow(registrar);
  const person = people.find(namedId);
  if (!person || !isColleagueVisible(actor, person)) return refuse('NOT_FOUND', undefined, ['firstAskedId']);
  return person.isActive ? allow(person) : refuse('PERSON_INACTIVE', { person: person.name }, ['firstAskedId']);
}

/** The department a category leads to, where that is open and another than the first receiver's own (TKT-08). */
function elsewhere(setting: Setting, departmentId: string | null): string | null {
  if (departmentId === null || departmentId === setting.actor.departmentId) return null;
  return checkTarget(setting, null, { departmentId, assigneeId: null }).allowed ? departmentId : null;
}

type Begun = Pick<TicketStart, 'type' | 'state'>;
type Place = Pick<TicketDraft, 'typeId' | 'categoryId' | 'departmentId' | 'draw' | 'firstAskedId'>;

/** The state in which tickets of a type and category begin; a type that is out of use begins none (TKT-02). */
function beginningOf({ actor, book, tree }: Setting, { typeId, categoryId, draw }: Place): Decision<Begun> {
  const type = book.type(typeId);
  if (!type) return refuse('NOT_FOUND', undefined, ['typeId']);
  if (type.isArchived) return refuse('TYPE_RETIRED', undefined, ['typeId']);
  const category = checkProblem(book, type, categoryId);
  if (!category.allowed) return category;
  const own = actor.departmentId === null ? [] : [actor.departmentId, ...tree.ancestors(actor.departmentId).map(({ id }) => id)];
  const from: Beginning = { departmentIds: own, draw };
  const state = book.initialState(book.runsBy(type, categoryId), from);
  return state ? allow({ type, state }) : refuse('NOT_FOUND', undefined, ['typeId']);
}

/** Whether a category may be the problem of a ticket of the type; where one is required there must be one (TKT-05). */
export function checkProblem(book: Setting['book'], type: TicketTypeRow, categoryId: string | null): Decision {
  if (categoryId === null) {
    const isMissing = book.schemes.some((scheme) => scheme.code === MAIN_SCHEME && isRequiredFor(scheme, type));
    return isMissing ? refuse('REQUIRED', undefined, ['categoryId']) : allow();
  }
  const fitting = checkCategory(book, type, { id: categoryId, scheme: MAIN_SCHEME });
  return fitting.allowed ? fitting : refuse(fitting.refusal.code, fitting.refusal.params, ['categoryId']);
}

/** First responsibility needs no certificate, working on it may: then it waits in the first receiver's department (STF-11). */
function keptBy(setting: Setting, person: { readonly id: string; readonly departmentId: string }, typeId: string): Stop {
  const mayKeep = mayWorkOn(setting, typeId, { id: person.id, name: nameOf(setting, person.id) }).allowed;
  return { departmentId: person.departmentId, assigneeId: mayKeep ? person.id : null };
}
