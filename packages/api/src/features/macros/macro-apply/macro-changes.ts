import { PRIORITIES, textIn } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { departmentTree } from '../../departments/index.js';
import { staff } from '../../people/index.js';
import { wordBook } from '../../words/index.js';
import { workflowBook } from '../../workflows/index.js';

export const MACRO_CHANGES = ['state', 'priority', 'category', 'department', 'assignee', 'tags'] as const;
type Changed = (typeof MACRO_CHANGES)[number];

/** One thing a macro would change of a ticket, by its names; of the priority its value. */
export interface MacroChange {
  readonly field: Changed;
  readonly before: string | null;
  readonly after: string | null;
  readonly [key: string]: string | null;
}

/** Where a ticket stands, by ids. */
type Standing = Readonly<Record<Changed, string | null>>;

/** Where the ticket stands for the open transaction. */
export async function standsAt(tx: Tx, ticketId: string): Promise<Standing> {
  const [row = []] = await tx.rows('select state_id, priority, category_id, department_id, assignee_id from ticket where id = ?', [
    ticketId,
  ]);
  const tags = await tx.rows('select word_id from ticket_tag where ticket_id = ? order by word_id', [ticketId]);
  const [state, priority, category, department, assignee] = row.map((value) => (value === null ? null : String(value)));
  return {
    ...{ state: state ?? null, priority: priority ?? null, category: category ?? null },
    ...{ department: department ?? null, assignee: assignee ?? null, tags: tags.map(([id]) => String(id)).join(' ') },
  };
}

/** What differs, in the caller's language. */
export async function changedBetween(ctx: Ctx, before: Standing, after: Standing): Promise<readonly MacroChange[]> {
  const nameOf = await namesFor(ctx);
  return MACRO_CHANGES.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: nameOf(field, before[field]),
    after: nameOf(field, after[field]),
  }));
}

async function namesFor(ctx: Ctx): Promise<(field: Changed, id: string | null) => string | null> {
  const [tree, people] = [await departmentTree.of(ctx), await staff.of(ctx)];
  const [book, words] = [await workflowBook.of(ctx), await wordBook.of(ctx)];
  const named = (names: Parameters<typeof textIn>[0] | undefined) => (names ? textIn(names, ctx.language) : null);
  const names: Readonly<Record<Changed, (id: string) => string | null>> = {
    state: (id) => named(book.state(id)?.names),
    priority: (value) => PRIORITIES[Number(value)]?.toUpperCase() ?? null,
    category: (id) =>
      book
        .categoryPath(id)
        .map((category) => named(category.names))
        .join(' / '),
    department: (id) => tree.name(id),
    assignee: (id) => people.find(id)?.name ?? null,
    tags: (ids) =>
      ids
        .split(' ')
        .map((id) => named(words.find(id)?.names))
        .join('、'),
  };
  return (field, id) => (id === null || id === '' ? null : names[field](id));
}
