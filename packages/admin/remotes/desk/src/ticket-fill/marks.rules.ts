import type { MarkSchemesQuery, TicketMarks_TicketFragment, TicketMarksInput } from '../gql/graphql.js';

export type Scheme = MarkSchemesQuery['categorySchemes']['nodes'][number];
export type Mark = TicketMarks_TicketFragment['marks'][number];

/** What the form holds of each tree, by its word: one category, or several. */
export type MarksDraft = Readonly<Record<string, string | readonly string[] | null | undefined>>;

const has = (types: Scheme['ticketTypes'], typeId: string | undefined): boolean => types.some(({ id }) => id === typeId);

/** The trees beside the problems that are asked of tickets of a type. */
export function schemesFor(schemes: readonly Scheme[], typeId: string | undefined): Scheme[] {
  return schemes.filter((scheme) => !scheme.isMain && scheme.checklist == null && isOffered(scheme, typeId));
}

/** Those that are ticked off point by point. */
export function checklistsFor(schemes: readonly Scheme[], typeId: string): Scheme[] {
  return schemes.filter((scheme) => scheme.checklist != null && isOffered(scheme, typeId));
}

function isOffered({ ticketTypes }: Scheme, typeId: string | undefined): boolean {
  return ticketTypes.length === 0 || has(ticketTypes, typeId);
}

export function isRequired({ requiredFor }: Scheme, typeId: string | undefined): boolean {
  return has(requiredFor, typeId);
}

/** What the ticket carries, as the form holds it. */
export function marksDraft(marks: readonly Mark[]): MarksDraft {
  const draft: Record<string, string | string[]> = {};
  // Points of checklists are ticked where they stand.
  for (const { category } of marks.filter(isNoPoint)) {
    const { code, holdsSeveral } = category.scheme;
    const known = draft[code];
    draft[code] = holdsSeveral ? [...(Array.isArray(known) ? known : []), category.id] : category.id;
  }
  return draft;
}

/** The trees that differ from before, as the API takes them. */
export function marksInput(draft: MarksDraft = {}, before: MarksDraft = {}): TicketMarksInput[] {
  const idsOf = (value: MarksDraft[string]): string[] => [value ?? []].flat().toSorted();
  const codes = Object.keys({ ...before, ...draft }).filter((code) => idsOf(draft[code]).join() !== idsOf(before[code]).join());
  return codes.map((scheme) => ({ scheme, categoryIds: idsOf(draft[scheme]) }));
}

export interface MarkGroup {
  readonly code: string;
  readonly name: string;
  readonly holdsSeveral: boolean;
  readonly marks: readonly Mark[];
}

const isNoPoint = ({ category }: Mark): boolean => category.scheme.checklist == null;

/** What a ticket carries, tree by tree; without checklists. */
export function markGroups(marks: readonly Mark[]): MarkGroup[] {
  const codes = [...new Set(marks.filter(isNoPoint).map(({ category }) => category.scheme.code))];
  return codes.flatMap((code) => {
    const of = marks.filter(({ category }) => category.scheme.code === code);
    const scheme = of[0]?.category.scheme;
    return scheme ? [{ code, name: scheme.name, holdsSeveral: scheme.holdsSeveral, marks: of }] : [];
  });
}
