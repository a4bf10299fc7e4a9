import { PRIORITIES } from '@shouwen/shared';
import type { StepEffect } from '../../workflows/step-effect.rules.js';
import type { EventDetails, TicketChanges } from '../ticket-change.rules.js';
import type { Setting, Stop, TicketFacts } from '../ticket-facts.rules.js';
import type { MarksAsked } from '../ticket-marks/ticket-marks.rules.js';

/** Stops kept for returning; a ticket that wanders further forgets the oldest. */
const STOPS = 50;

/** What a way does to a ticket beside leading on. A target that is gone by now is passed over: the work does not wait for a table. */
export interface EffectsPlan {
  readonly changes: TicketChanges;
  readonly details: EventDetails;
  readonly tags: { readonly add: readonly string[]; readonly remove: readonly string[] };
  readonly marks: readonly MarksAsked[];
}

type Place = Pick<TicketFacts, 'departmentId' | 'assigneeId' | 'ownerId' | 'ownerDepartmentId' | 'cameFrom'> & {
  readonly hopCount: number;
};

export function planEffects({ book, tree }: Pick<Setting, 'book' | 'tree'>, ticket: Place, effects: readonly StepEffect[]): EffectsPlan {
  const of = (kind: StepEffect['kind']): string[] => effects.flatMap((one) => (one.kind === kind && one.value ? [one.value] : []));
  const names: readonly string[] = PRIORITIES;
  const priority = names.indexOf(of('priority').at(-1) ?? '');
  const notes = of('note');
  return {
    changes: { ...(priority >= 0 && { priority }), ...handed(tree, ticket, effects) },
    details: notes.length > 0 ? { stepNotes: notes } : {},
    tags: { add: of('tag'), remove: of('untag') },
    marks: of('mark').flatMap((code) => {
      const category = book.categories.find((one) => one.code === code && !one.isArchived);
      return category ? [{ scheme: category.scheme, categoryIds: [category.id] }] : [];
    }),
  };
}

function handed(tree: Setting['tree'], ticket: Place, effects: readonly StepEffect[]): TicketChanges {
  if (effects.some(({ kind }) => kind === 'owner'))
    return handTo(ticket, { departmentId: ticket.ownerDepartmentId, assigneeId: ticket.ownerId });
  if (effects.some(({ kind }) => kind === 'nobody')) return handTo(ticket, { departmentId: ticket.departmentId, assigneeId: null });
  const code = effects.find(({ kind }) => kind === 'department')?.value;
  const department = code === undefined ? undefined : tree.findByCode(code);
  return department && !department.isArchived ? handTo(ticket, { departmentId: department.id, assigneeId: null }) : {};
}

function handTo({ departmentId, assigneeId, cameFrom, hopCount }: Place, to: Stop): TicketChanges {
  if (to.departmentId === departmentId && to.assigneeId === assigneeId) return {};
  const isMoved = to.departmentId !== departmentId;
  return {
    ...to,
    acceptedAt: null,
    ...(isMoved && { cameFrom: [...cameFrom, { departmentId, assigneeId }].slice(-STOPS), hopCount: hopCount + 1 }),
  };
}
