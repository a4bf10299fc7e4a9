import { LIMITS, maskPhone, textIn } from '@shouwen/shared';
import { holds } from '../../kernel/actor.js';
import { BadInput } from '../../kernel/errors.js';
import type { Ctx } from '../../platform/context.js';
import type { TextIndex } from '../../platform/feature.js';
import { customersReachedBy, customersVisibleTo, LISTED_CUSTOMERS, shownOfFile } from '../customers/index.js';
import { departmentTree, findVisibleDepartment } from '../departments/index.js';
import { visibleDocuments } from '../documents/index.js';
import { findVisiblePerson, staff } from '../people/index.js';
import { visibleReplies } from '../replies/index.js';
import { readQuery } from './query-filter.rules.js';
import { type Matching, matching, newestMatching } from './search-document.js';
import { ticketsFiltered, ticketsWith } from './search-tickets.js';
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

export interface SearchAsked {
  readonly query: string;
  readonly first: number;
  /** Only these; everything when absent. */
  readonly kinds?: readonly SearchHit['kind'][] | null;
}

type Finder = (ctx: Ctx, asked: { readonly text: string; readonly query: string; readonly first: number }) => Promise<SearchHit[]>;

/** In the order they are shown. */
const FINDERS: Readonly<Record<SearchHit['kind'], Finder>> = {
  ticket: (ctx, { query, first }) => ticketsWith(ctx, query, first),
  customer: customers,
  document: documents,
  quick_reply: replies,
  person: people,
  department: departments,
  role: roles,
};

/**
 * What the viewer may see of what matches, each kind by the one scope predicate of its own lists; one statement for each kind that lies in
 * the database. A filter such as `state:open` asks for tickets alone.
 */
export async function searchAll(ctx: Ctx, { query: written, first, kinds }: SearchAsked): Promise<readonly SearchHit[]> {
  if (first < 1 || first > LIMITS.page) throw new BadInput(`Ask for 1 to ${LIMITS.page} results.`);
  if ([...written].length > LIMITS.search) throw new BadInput(`A search has at most ${LIMITS.search} characters.`);
  const { words, filters } = readQuery(written);
  const wanted = (Object.keys(FINDERS) as SearchHit['kind'][]).filter((kind) => kinds == null || kinds.includes(kind));
  if (filters.some(({ value }) => value !== '')) return wanted.includes('ticket') ? ticketsFiltered(ctx, { words, filters }, first) : [];
  const query = searchableQuery(words);
  if (query === '') return [];
  return fairShare(await Promise.all(wanted.map((kind) => FINDERS[kind](ctx, { text: words, query, first }))), first);
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

/** A phone, its end or an e-mail address is looked up as such, anything else in the index. */
async function customers(ctx: Ctx, { text, query, first }: Parameters<Finder>[1]): Promise<SearchHit[]> {
  const reached = customersReachedBy(ctx.actor, text);
  const visible = customersVisibleTo(ctx.actor);
  const read = (found: Matching) =>
    ctx.db.read.objects<{ id: string; name: string; phone: string | null; address: string | null }>(
      `select t.id, t.name, t.phone, t.address from ${found.from}
       where ${found.where} and ${LISTED_CUSTOMERS} and ${visible.sql} order by ${found.orderBy} limit ${first}`,
      [...found.params, ...visible.params],
    );
  const rows = reached
    ? await read({ from: 'customer t', where: reached.sql, params: reached.params, orderBy: 't.created_at desc, t.id desc' })
    : await newestMatching(ctx.db.read, { kind: 'customer', query, first }, (found) =>
        read({ ...found, from: `${found.from} join customer t on t.id = d.subject_id` }),
      );
  return rows.map(({ id, name, phone, address }) => {
    const parts = [phone ? maskPhone(phone) : null, shownOfFile(ctx, { field: 'customer.address', id, text: address })].filter(
      (part) => part !== null,
    );
    return { kind: 'customer', id, title: name, subtitle: parts.join(' · ') };
  });
}

async function people(ctx: Ctx, { query }: Parameters<Finder>[1]): Promise<SearchHit[]> {
  const ids = await candidates(ctx, 'person', query);
  const tree = await departmentTree.of(ctx);
  const visible = await Promise.all(ids.map((id) => findVisiblePerson(ctx, id)));
  return visible.flatMap((person) => {
    if (!person) return [];
    const parts = [person.position, tree.name(person.departmentId)].filter((part) => part !== null);
    return [{ kind: 'person' as const, id: person.id, title: person.name, subtitle: parts.join(' · ') }];
  });
}

async function departments(ctx: Ctx, { query }: Parameters<Finder>[1]): Promise<SearchHit[]> {
  const ids = await candidates(ctx, 'department', query);
  const tree = await departmentTree.of(ctx);
  const visible = await Promise.all(ids.map((id) => findVisibleDepartment(ctx, id)));
  return visible.flatMap((department) => {
    if (!department) return [];
    const path = tree.ancestors(department.id).map((above) => above.name);
    return [{ kind: 'department' as const, id: department.id, title: department.name, subtitle: path.join(' / ') }];
  });
}

/** Documents by title, kind and what they say, of those the viewer may read. */
async function documents(ctx: Ctx, { query }: Parameters<Finder>[1]): Promise<SearchHit[]> {
  const [ids, visible] = [await candidates(ctx, 'document', query), await visibleDocuments(ctx)];
  return found(ids, visible, ({ id, title, kind }) => ({ kind: 'document', id, title, subtitle: kind }));
}

/** Prepared wording that the viewer may use (KNO-04, KNO-14). */
async function replies(ctx: Ctx, { query }: Parameters<Finder>[1]): Promise<SearchHit[]> {
  const [ids, visible] = [await candidates(ctx, 'quick_reply', query), await visibleReplies(ctx)];
  return found(ids, visible, ({ id, title, topic, body }) => ({
    ...{ kind: 'quick_reply', id, title },
    subtitle: [topic, body.replace(/\s+/g, ' ').slice(0, REPLY_SHOWN)].filter((part) => part !== null).join(' · '),
  }));
}

const REPLY_SHOWN = 60;

function found<T extends { readonly id: string }>(
  ids: readonly string[],
  visible: readonly T[],
  toHit: (one: T) => SearchHit,
): SearchHit[] {
  const byId = new Map(visible.map((one) => [one.id, one]));
  return ids.flatMap((id) => {
    const one = byId.get(id);
    return one ? [toHit(one)] : [];
  });
}

/** The few there are lie in the process. */
async function roles(ctx: Ctx, { query }: Parameters<Finder>[1]): Promise<SearchHit[]> {
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
