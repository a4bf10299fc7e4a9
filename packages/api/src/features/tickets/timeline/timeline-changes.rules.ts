import type { TicketEventPayload } from '../ticket-event.rules.js';
import type { Names } from './timeline.rules.js';

export const CHANGED_FIELDS = [
  'priority',
  'type',
  'category',
  'subject',
  'description',
  'contactName',
  'tags',
  'action',
  'marks',
  'fields',
  'note',
] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** One thing that an event put right. Erased words leave both sides empty. */
export interface TimelineChangeView {
  readonly field: ChangedField;
  readonly from: string | null;
  readonly to: string | null;
}

/** What an event put right, in the viewer's language; the words themselves are the texts of the event. */
export function changesOf(
  { workflows, tagName, fieldName }: Pick<Names, 'workflows' | 'tagName' | 'fieldName'>,
  payload: TicketEventPayload | null,
  texts: Readonly<Record<string, string>> = {},
): TimelineChangeView[] {
  if (!payload) return [];
  const { fromPriority, fromTypeCode, fromCategoryId, reworded = [], tagged, untagged, actionCode, marks = [], fields } = payload;
  const { stepNotes = [] } = payload;
  const typeName = (code: string): string => workflows.types.find((type) => type.code === code)?.name ?? code;
  const categoryName = (id: string | null): string | null => (id === null ? null : (workflows.category(id)?.path.join(' / ') ?? id));
  const namesOf = (codes: readonly string[]): string | null => codes.map(tagName).join(' · ') || null;
  const markNames = (ids: readonly string[]): string | null => ids.map((id) => workflows.category(id)?.name ?? id).join(' · ') || null;
  const change = (field: ChangedField, from: string | null, to: string | null): TimelineChangeView => ({ field, from, to });
  return [
    ...(fromPriority ? [change('priority', fromPriority.toUpperCase(), payload.priority.toUpperCase())] : []),
    ...(fromTypeCode ? [change('type', typeName(fromTypeCode), typeName(payload.typeCode))] : []),
    ...(fromCategoryId === undefined ? [] : [change('category', categoryName(fromCategoryId), categoryName(payload.categoryId))]),
    ...(tagged && untagged ? [change('tags', namesOf(untagged), namesOf(tagged))] : []),
    ...(actionCode === undefined ? [] : [actionChange(workflows, payload, actionCode)]),
    ...marks.map(({ from, to }) => change('marks', markNames(from), markNames(to))),
    ...(fields ? [change('fields', null, fields.map(fieldName).join(' · '))] : []),
    ...stepNotes.map((note) => change('note', null, note)),
    ...reworded.map((field) => change(field, texts[field] || null, texts[`${field}.to`] || null)),
  ];
}

/** An action of the step the ticket was in: done, or taken back. */
function actionChange({ state }: Pick<Names['workflows'], 'state'>, { stateId }: TicketEventPayload, code: string): TimelineChangeView {
  const name = state(stateId)?.actions.find((action) => action.code === code)?.name ?? code;
  return { field: 'action', from: null, to: name };
}
