import type { Language } from '@shouwen/shared';
import type { DepartmentRow, DepartmentTree } from '../../departments/department-tree.rules.js';
import type { PersonRow, Staff } from '../../people/staff.rules.js';
import type { StateView, WorkflowView } from '../../workflows/workflow-view.rules.js';
import type { TicketEventPayload } from '../ticket-event.rules.js';
import type { TimelineChangeView } from './timeline-changes.rules.js';

/** One stored event of a ticket. */
export interface TicketEvent {
  readonly id: string;
  readonly ticketId: string;
  readonly at: string;
  readonly type: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly payload: TicketEventPayload | null;
}

/** The organisation in which ids become names. */
export interface Names {
  readonly language: Language;
  readonly tree: Pick<DepartmentTree, 'find'>;
  readonly people: Pick<Staff, 'find'>;
  /** The name of a tag by its code. */
  tagName(code: string): string;
  /** The name of a field of a form by its code. */
  fieldName(code: string): string;
  readonly workflows: Pick<WorkflowView, 'state' | 'types' | 'category'>;
}

export interface TimelineEntryView {
  readonly id: string;
  readonly ticketId: string;
  readonly at: string;
  readonly type: string;
  readonly actor: PersonRow | null;
  readonly actorName: string;
  readonly department: DepartmentRow | null;
  readonly toDepartment: DepartmentRow | null;
  readonly assignee: PersonRow | null;
  readonly fromState: StateView | null;
  readonly toState: StateView | null;
  reason: string | null;
  readonly messageId: string | null;
  body: string | null;
  readonly audience: 'internal' | 'customer' | null;
  readonly channel: string | null;
  readonly isOutcome: boolean;
  readonly payload: TicketEventPayload | null;
  changes: readonly TimelineChangeView[];
  readonly contact: TicketEventPayload['contact'] | null;
  nextStep: string | null;
  /** Who signed for the work. */
  signedBy: string | null;
  readonly proof: TicketEventPayload['proof'] | null;
  readonly isSatisfied: boolean | null;
  readonly people: readonly PersonRow[];
  readonly otherNumber: string | null;
  readonly relation: string | null;
}

const SYSTEM: Readonly<Record<Language, string>> = { 'zh-CN': '系统', 'zh-TW': '系統', en: 'System' };

/** Who did it, as people read it. */
export function actorName({ people, language }: Pick<Names, 'people' | 'language'>, { actorId }: Pick<TicketEvent, 'actorId'>): string {
  return actorId === null ? SYSTEM[language] : (people.find(actorId)?.name ?? actorId);
}

/** An event as the timeline shows it. Only what changed is said; the entry of a new ticket says where it started. */
export function timelineEntry(names: Names, event: TicketEvent): TimelineEntryView {
  const { id, ticketId, at, type, actorId, payload } = event;
  return {
    id,
    ticketId,
    at,
    type,
    actor: (actorId !== null && names.people.find(actorId)) || null,
    actorName: actorName(names, event),
    ...placesOf(names, payload, type === 'ticket.created'),
    ...statesOf(names, payload, type === 'ticket.created'),
    ...messageOf(payload),
    payload,
    changes: [],
    contact: payload?.contact ?? null,
    nextStep: null,
    signedBy: null,
    proof: payload?.proof ?? null,
    isSatisfied: payload?.isSatisfied ?? null,
    people: peopleOf(names, payload),
    otherNumber: payload?.otherNumber ?? null,
    relation: payload?.relation ?? null,
  };
}

function peopleOf({ people }: Names, payload: TicketEventPayload | null): PersonRow[] {
  const ids = [...(payload?.mentionedIds ?? []), ...(payload?.personId === undefined ? [] : [payload.personId])];
  return ids.flatMap((id) => people.find(id) ?? []);
}

function placesOf(
  { tree, people }: Names,
  payload: TicketEventPayload | null,
  isFirst: boolean,
): Pick<TimelineEntryView, 'department' | 'toDepartment' | 'assignee'> {
  const isNewAssignee = isFirst || payload?.fromAssigneeId !== undefined;
  return {
    department: department(tree, payload?.fromDepartmentId ?? payload?.departmentId),
    toDepartment: payload?.fromDepartmentId === undefined ? null : department(tree, payload.departmentId),
    assignee: (isNewAssignee && payload?.assigneeId && people.find(payload.assigneeId)) || null,
  };
}

function department(tree: Names['tree'], id: string | undefined): DepartmentRow | null {
  return (id !== undefined && tree.find(id)) || null;
}

function statesOf(
  { workflows }: Names,
  payload: TicketEventPayload | null,
  isFirst: boolean,
): Pick<TimelineEntryView, 'fromState' | 'toState'> {
  const from = payload?.fromStateId;
  const isNewState = isFirst || from !== undefined;
  return {
    fromState: (from !== undefined && workflows.state(from)) || null,
    toState: (isNewState && payload && workflows.state(payload.stateId)) || null,
  };
}

function messageOf(
  payload: TicketEventPayload | null,
): Pick<TimelineEntryView, 'reason' | 'messageId' | 'body' | 'audience' | 'channel' | 'isOutcome'> {
  return {
    reason: null,
    messageId: payload?.messageId ?? null,
    body: null,
    audience: payload?.audience ?? null,
    channel: payload?.messageChannel ?? null,
    isOutcome: payload?.isOutcome ?? false,
  };
}
