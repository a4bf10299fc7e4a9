import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRows } from '../../../platform/db/write.js';
import { wordBook } from '../../words/index.js';
import type { TicketEntity } from '../ticket.entity.js';
import type { TicketChanges, TicketPlan } from '../ticket-change.rules.js';
import type { Setting } from '../ticket-facts.rules.js';
import { marksAfter, prioritised } from '../ticket-fill/ticket-fill.rules.js';
import { TicketMarkEntity } from '../ticket-marks/ticket-mark.entity.js';
import { type MarkChange, planMarks } from '../ticket-marks/ticket-marks.rules.js';
import { writeMarks } from '../ticket-marks/write-marks.js';
import { ticketTags } from '../ticket-tag/ticket-tag.queries.js';
import { type EffectsPlan, planEffects } from './step-effects.rules.js';

interface Taken {
  readonly setting: Setting;
  readonly ticket: TicketEntity;
  readonly plan: TicketPlan;
}

/** What the way that is taken does beside leading on, in the same transaction and told by the same event (TKT-13). */
export async function withEffects(tx: Tx, ctx: Ctx, { setting, ticket, plan }: Taken): Promise<TicketPlan> {
  const effects = plan.step?.effects ?? [];
  if (effects.length === 0) return plan;
  const planned = planEffects(setting, ticket, effects);
  const { id: ticketId } = ticket;
  const tagged = await tag(tx, ctx, { ticketId, tags: planned.tags });
  const { marks, changes } = await mark(tx, ctx, { setting, ticket, planned });
  return {
    ...plan,
    changes: { ...plan.changes, ...changes, ...planned.changes },
    details: { ...plan.details, ...planned.details, ...tagged, ...(marks.length > 0 && { marks }) },
  };
}

async function tag(tx: Tx, ctx: Ctx, { ticketId, tags }: Pick<EffectsPlan, 'tags'> & { readonly ticketId: string }) {
  if (tags.add.length + tags.remove.length === 0) return {};
  const words = (await wordBook.of(ctx)).of('ticket_tag');
  const idsOf = (codes: readonly string[]): string[] => words.filter(({ code }) => codes.includes(code)).map(({ id }) => id);
  const decision = await ticketTags.plan(tx, ctx, { id: ticketId, addIds: idsOf(tags.add), removeIds: idsOf(tags.remove) });
  if (!decision.allowed || decision.plan === null) return {};
  await decision.plan.write();
  return { tagged: decision.plan.added, untagged: decision.plan.removed };
}

interface Marking extends Omit<Taken, 'plan'> {
  readonly planned: EffectsPlan;
}

interface Marked {
  readonly marks: readonly MarkChange[];
  /** What carrying them brings. */
  readonly changes: TicketChanges;
}

async function mark(tx: Tx, ctx: Ctx, { setting, ticket, planned }: Marking): Promise<Marked> {
  const type = setting.book.type(ticket.typeId);
  if (planned.marks.length === 0 || !type) return { marks: [], changes: {} };
  const known = (await findRows(tx, TicketMarkEntity, { ticketId: ticket.id })).map(({ categoryId }) => categoryId);
  const decision = planMarks(setting.book, { type, known }, withKept(setting, known, planned.marks));
  if (!decision.allowed) return { marks: [], changes: {} };
  await writeMarks(tx, ctx, { ticketId: ticket.id, changes: decision.plan });
  const marks = decision.plan;
  return { marks, changes: prioritised(setting, ticket, { before: known, after: marksAfter(known, marks) }) };
}

/** Of a list that holds several, what was there stays. */
function withKept({ book }: Setting, known: readonly string[], asked: EffectsPlan['marks']): EffectsPlan['marks'] {
  return asked.map(({ scheme, categoryIds }) => {
    const holdsSeveral = book.schemes.find(({ code }) => code === scheme)?.holdsSeveral ?? false;
    const kept = holdsSeveral ? known.filter((id) => book.category(id)?.scheme === scheme) : [];
    return { scheme, categoryIds: [...kept, ...categoryIds] };
  });
}
