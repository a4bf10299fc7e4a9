import { LIMITS, maskPhone, textIn } from '@shouwen/shared';
import { holds } from '../../kernel/actor.js';
import { BadInput } from '../../kernel/errors.js';
import type { Ctx } from '../../platform/context.js';
import type { TextIndex } from '../../platform/feature.js';
import { customersReachedBy, customersVisibleTo, LISTED_CUSTOMERS, shownOfFile } from '../customers/index.js';
import { departmentTree, findVisibleDepartment } from '../departments/index.js';
import { findVisiblePerson, staff } from '../people/index.js';
import { ticketsVisibleTo } from '../tickets/index.js';
import { workflowBook } from '../workflows/index.js';
import { matching } from './search-document.js';
import { fairShare, holdsWords, type SearchKind, searchableQuery } from './search-words.rules.js';

export interface SearchHit {
  readonly kind: SearchKind | 'role';
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
}

/** People and departments are checked in memory after they are found: so many are looked at before that. */
const CANDIDATES = 50;

/** Matches that a filtered list chooses from. */
const LISTED = 2000;

/** What the viewer may see of what matches, each kind by the one scope predicate of its own lists. Four statements at most. */
export async function searchAll(ctx: Ctx, text: string, first: number): Promise<readonly SearchHit[]> {
  if (first < 1 || first > LIMITS.page) throw new BadInput(`Ask for 1 to ${LIMITS.page} results.`);
  if ([...text].length > LIMITS.search) throw new BadInput(`A search has at most ${LIMITS.search} characters.`);
  const query = searchableQuery(text);
  if (query === '') return [];
  const lists = await Promise.all([
    tickets(ctx, query, first),
    customers(ctx, { text, query, first }),
    people(ctx, query),
    departments(ctx, query),
    roles(ctx, query),
  ]);
  return fairShare(lists, first);
}

/** For the lists of tickets and customers: the newest matches, so that a word that half of everything contains costs no more than others. */
export const textIndex: TextIndex = {
  condition(ctx, kind, text) {
    const query = searchableQuery(text);
    if (query === '') return { sql: '1 = 0', params: [] };
    const found = matching(ctx.db.read, kind, query);
    const newest = `select d.subject_id as id from ${found.from} where ${found.where} order by ${found.orderBy} limit ${LISTED}`;
    return { sql: `t.id in (select id from (${newest}) found)`, params: found.params };
  },
};

async function tickets(ctx: Ctx, query: string, first: number): Promise<SearchHit[]> {
  const found = matching(ctx.db.read, 'ticket', query);
  const visible = ticketsVisibleTo(ctx.actor);
  const rows = await ctx.db.read.objects<{
    id: string;
    number: string;
    subject: string;
    customer: string;
    departmentId: string;
    stateId: string;
  }>(
    `select t.id, t.number, t.subject, c.name as customer, t.department_id as departmentId, t.state_id as stateId
     from ${found.from} join ticket t on t.id = d.subject_id join customer c on c.id = t.customer_id
     where ${found.where} and ${visible.sql} order by ${found.orderBy} limit ${first}`,
    [...found.params, ...visible.params],
  );
  const [tree, book] = [await departmentTree.of(ctx), await workflowBook.of(ctx)];
  return rows.map(({ id, number, subject, customer, departmentId, stateId }) => {
    const state = book.state(stateId);
    const parts = [customer, tree.name(departmentId), ...(state ? [textIn(state.names, ctx.language)] : [])];
    return { kind: 'ticket', id, title: `${number} ${subject}`, subtitle: parts.join(' · ') };
  });
}

/** A phone, its end or an e-mail address is looked up as such, anything else in the index. */
async function customers(ctx: Ctx, { text, query, first }: { text: string; query: string; first: number }): Promise<SearchHit[]> {
  const reached = customersReachedBy(ctx.actor, text);
  const indexed = matching(ctx.db.read, 'customer', query);
  const found = reached
    ? { from: 'customer t', where: reached.sql, params: reached.params, orderBy: 't.created_at desc, t.id desc' }
    : { ...indexed, from: `${indexed.from} join customer t on t.id = d.subject_id` };
  const visible = customersVisibleTo(ctx.actor);
  const rows = await ctx.db.read.objects<{ id: string; name: string; phone: string | null; address: string | null }>(
    `select t.id, t.name, t.phone, t.address from ${found.from}
     where ${found.where} and ${LISTED_CUSTOMERS} and ${visible.sql} order by ${found.orderBy} limit ${first}`,
    [...found.params, ...visible.params],
  );
  return rows.map(({ id, name, phone, address }) => {
    const parts = [phone ? maskPhone(phone) : null, shownOfFile(ctx, { field: 'customer.address', id, text: address })].filter(
      (part) => part !== null,
    );
    return { kind: 'customer', id, title: name, subtitle: parts.join(' · ') };
  });
}

async function people(ctx: Ctx, query: string): Promise<SearchHit[]> {
  const ids = await candidates(ctx, 'person', query);
  const tree = await departmentTree.of(ctx);
  const visible = await Promise.all(ids.map((id) => findVisiblePerson(ctx, id)));
  return visible.flatMap((person) => {
    if (!person) return [];
    const parts = [person.position, tree.name(person.departmentId)].filter((part) => part !== null);
    return [{ kind: 'person' as const, id: person.id, title: person.name, subtitle: parts.join(' · ') }];
  });
}

async function departments(ctx: Ctx, query: string): Promise<SearchHit[]> {
  const ids = await candidates(ctx, 'department', query);
  const tree = await departmentTree.of(ctx);
  const visible = await Promise.all(ids.map((id) => findVisibleDepartment(ctx, id)));
  return visible.flatMap((department) => {
    if (!department) return [];
    const path = tree.ancestors(department.id).map((above) => above.name);
    return [{ kind: 'department' as const, id: department.id, title: department.name, subtitle: path.join(' / ') }];
  });
}

/** The few there are lie in the process. */
async function roles(ctx: Ctx, query: string): Promise<SearchHit[]> {
  if (!holds(ctx.actor, 'role:read')) return [];
  const found = (await staff.of(ctx)).roles.filter(({ code, names }) => holdsWords([code, ...Object.values(names)], query));
  return found.map(({ id, code, names }) => ({ kind: 'role', id, title: textIn(names, ctx.language), subtitle: code }));
}

async function candidates(ctx: Ctx, kind: SearchKind, query: string): Promise<string[]> {
  const found = matching(ctx.db.read, kind, query);
  const rows = await ctx.db.read.rows(
    `select d.subject_id from ${found.from} where ${found.where} order by ${found.orderBy} limit ${CANDIDATES}`,
    found.params,
  );
  return rows.map(([id]) => String(id));
}
