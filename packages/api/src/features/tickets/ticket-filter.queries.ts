import { PRIORITIES, type StateCategory } from '@shouwen/shared';
import { reachOf } from '../../kernel/actor.js';
import type { Ctx } from '../../platform/context.js';
import { indexedText } from '../../platform/db/indexed-text.js';
import { departmentTree } from '../departments/index.js';
import { workflowBook } from '../workflows/index.js';
import { clockCondition } from './ticket-due.queries.js';
import type { TicketsAsked, TicketView } from './ticket-filter.rules.js';
import { PHASE, phaseOf } from './ticket-phase.rules.js';
import { allOf, type Condition, EVERYTHING, NOTHING, oneOf, ticketsListedFor, ticketsVisibleTo } from './ticket-scope.queries.js';
import { ticketTags } from './ticket-tag/ticket-tag.queries.js';

const WAITING: readonly StateCategory[] = ['waiting_customer', 'waiting_third', 'waiting_internal'];

/** The tickets asked for, of those the actor may see: filter and scope predicate as one condition. */
export async function ticketsAsked(ctx: Ctx, asked: TicketsAsked): Promise<Condition> {
  const departmentIds = asked.departmentIds ? await departmentsAsked(ctx, asked.departmentIds, asked.includeSubtree ?? false) : undefined;
  const view = await viewCondition(ctx, asked.view ?? null);
  const stateIds = asked.stateIds && (await workflowBook.of(ctx)).withNamesakes(asked.stateIds);
  const fields = fieldConditions(ctx, { ...asked, ...(stateIds && { stateIds }) });
  const due = asked.clock ? await clockCondition(ctx, asked.clock) : EVERYTHING;
  return allOf([...scopeOf(ctx, { ...asked, departmentIds }, view), view.condition, due, ...fields]);
}

/** What else is asked for may lead to so few tickets that each of them is looked at instead. */
function scopeOf({ actor }: Ctx, { departmentIds, ...asked }: TicketsAsked, { isScoped }: ViewCondition): Condition[] {
  if (departmentIds) return [ticketsVisibleTo(actor, departmentIds)];
  if (isScoped) return [];
  const isFew = [asked.customerId, asked.search, asked.ownerIds, asked.assigneeIds].some((one) => one !== undefined && one !== '');
  return [isFew ? ticketsVisibleTo(actor) : ticketsListedFor(actor)];
}

async function departmentsAsked(ctx: Ctx, ids: readonly string[], includeSubtree: boolean): Promise<string[]> {
  if (!includeSubtree) return [...ids];
  const tree = await departmentTree.of(ctx);
  return [...new Set(ids.flatMap((id) => tree.subtreeIds(id)))];
}

interface ViewCondition {
  readonly condition: Condition;
  /** It holds nothing out of the actor's sight (what I own or work on is mine to see), so the scope predicate would only cost the index. */
  readonly isScoped: boolean;
}

/** A standing view as a condition. */
export async function viewCondition(ctx: Ctx, view: TicketView | null): Promise<ViewCondition> {
  const { actor } = ctx;
  const isOwn = (reachOf(actor, 'ticket:read')?.own ?? false) && actor.personId !== null && !actor.viewedBy;
  const mine = (sql: string): ViewCondition => ({
    condition: actor.personId === null ? NOTHING : { sql, params: [actor.personId] },
    isScoped: isOwn,
  });
  switch (view) {
    case 'mine':
      return mine(`t.assignee_id = ? and t.phase = ${PHASE.open}`);
    case 'owned':
      return mine(`t.owner_id = ? and t.phase in (${PHASE.open}, ${PHASE.solved})`);
    case 'untold':
      return mine(`t.owner_id = ? and t.phase = ${PHASE.solved} and t.outcome_told_at is null`);
    case 'unassigned':
      return { condition: await waitingForMe(ctx), isScoped: true };
    case 'mentioned':
      return { condition: theirs(ctx, 'ticket_mention'), isScoped: false };
    case 'watched':
      return { condition: theirs(ctx, 'ticket_watcher'), isScoped: false };
    case 'drafts':
      return { condition: draftedBy(ctx), isScoped: false };
    case 'waiting':
      return { condition: allOf([{ sql: `t.phase = ${PHASE.open}`, params: [] }, oneOf('t.state_category', WAITING)]), isScoped: false };
    case 'all_open':
      return { condition: { sql: `t.phase = ${PHASE.open}`, params: [] }, isScoped: false };
    case null:
      return { condition: EVERYTHING, isScoped: false };
  }
}

/** What somebody was drawn to and has not ended; they may have lost sight of it since. */
function theirs({ actor: { personId } }: Ctx, table: 'ticket_mention' | 'ticket_watcher'): Condition {
  if (personId === null) return NOTHING;
  const sql = `t.phase in (${PHASE.open}, ${PHASE.solved}) and t.id in (select m.ticket_id from ${table} m where m.person_id = ?)`;
  return { sql, params: [personId] };
}

/** What one has begun to write is one's own: a looker's eyes do not reach it. */
function draftedBy({ actor: { personId, viewedBy } }: Ctx): Condition {
  if (personId === null || viewedBy) return NOTHING;
  return { sql: 't.id in (select d.ticket_id from ticket_draft d where d.person_id = ?)', params: [personId] };
}

/** Nobody's tickets in the departments whose work I may take on: my own and above it, and those my right reaches. */
async function waitingForMe(ctx: Ctx): Promise<Condition> {
  const waiting: Condition = { sql: `t.assignee_id is null and t.phase = ${PHASE.open}`, params: [] };
  const reach = reachOf(ctx.actor, 'ticket:accept');
  if (reach?.all) return allOf([ticketsVisibleTo(ctx.actor), waiting]);
  const { departmentId } = ctx.actor;
  const above = departmentId === null ? [] : (await departmentTree.of(ctx)).ancestors(departmentId).map((row) => row.id);
  const ids = new Set([...(reach?.departmentIds ?? []), ...above, ...(departmentId === null ? [] : [departmentId])]);
  return allOf([ticketsVisibleTo(ctx.actor, [...ids]), waiting]);
}

const LISTS = {
  typeIds: 't.type_id',
  categoryIds: 't.category_id',
  stateIds: 't.state_id',
  channels: 't.channel',
  assigneeIds: 't.assignee_id',
  ownerIds: 't.owner_id',
} as const satisfies Partial<Record<keyof TicketsAsked, string>>;

function fieldConditions(ctx: Ctx, asked: TicketsAsked): Condition[] {
  const lists = Object.entries(LISTS).map(([field, column]) => {
    const values: unknown = Reflect.get(asked, field);
    return Array.isArray(values) ? oneOf(column, values) : EVERYTHING;
  });
  return [
    ...lists,
    ...stateConditions(asked),
    ...otherConditions(asked),
    ...ticketTags.having(asked.tagIds ?? []),
    ...formConditions(asked),
    searchCondition(ctx, asked.search),
  ];
}

/** The categories also say the phase, which is what the indexes know. */
function stateConditions({ stateCategories, isOpen }: TicketsAsked): Condition[] {
  const conditions: Condition[] = [];
  if (stateCategories)
    conditions.push(oneOf('t.phase', [...new Set(stateCategories.map(phaseOf))]), oneOf('t.state_category', stateCategories));
  if (isOpen != null)
    conditions.push(isOpen ? { sql: `t.phase = ${PHASE.open}`, params: [] } : oneOf('t.phase', [PHASE.solved, PHASE.ended]));
  return conditions;
}

function otherConditions({ priorities, markedIds, customerId, createdFrom, createdTo }: TicketsAsked): Condition[] {
  const conditions: Condition[] = [];
  if (priorities)
    conditions.push(
      oneOf(
        't.priority',
        priorities.map((priority) => PRIORITIES.indexOf(priority)),
      ),
    );
  if (markedIds) {
    const marked = oneOf('m.category_id', markedIds);
    conditions.push({ ...marked, sql: `t.id in (select m.ticket_id from ticket_mark m where ${marked.sql})` });
  }
  if (customerId != null) conditions.push({ sql: 't.customer_id = ?', params: [customerId] });
  if (createdFrom) conditions.push({ sql: 't.created_at >= ?', params: [createdFrom] });
  if (createdTo) conditions.push({ sql: 't.created_at < ?', params: [createdTo] });
  return conditions;
}

/** By what is said in fields of forms, and by what is left open. */
function formConditions({ fields, leavesOpen }: TicketsAsked): Condition[] {
  const said = (fields ?? []).map(({ field, value }): Condition => {
    const is = value == null ? { sql: '', params: [] } : { sql: ' and f.value = ?', params: [value] };
    return { sql: `t.id in (select f.ticket_id from ticket_field f where f.field = ?${is.sql})`, params: [field, ...is.params] };
  });
  if (!leavesOpen) return said;
  const one = leavesOpen.length === 0 ? EVERYTHING : oneOf('g.field', leavesOpen);
  return [...said, { ...one, sql: `t.id in (select g.ticket_id from ticket_gap g where ${one.sql})` }];
}

/** The start of a number is a range of its index; words are found by the index of texts. */
function searchCondition(ctx: Ctx, search: string | null | undefined): Condition {
  const text = search?.normalize('NFKC').trim();
  if (!text) return EVERYTHING;
  // `~` sorts behind everything a number holds.
  if (/^\d{6}(-\d*)?$/.test(text)) return { sql: 't.number >= ? and t.number < ?', params: [text, `${text}~`] };
  return indexedText(ctx, 'ticket', text);
}
