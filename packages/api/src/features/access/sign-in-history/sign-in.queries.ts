import type { GraphQLResolveInfo } from 'graphql';
import { type Actor, reachOf } from '../../../kernel/actor.js';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant, type SqlValue } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { type Connection, keysetPage, type PageArgs } from '../../../platform/graphql/connection.js';
import { inReach, isNarrow } from '../../departments/index.js';
import { type PersonRow, type Staff, staff } from '../../people/index.js';
import type { SignInMethod, SignInResult } from './sign-in.rules.js';

/** A try as the schema shows it. */
export interface SignInRow {
  readonly id: string;
  readonly at: Date;
  readonly person: PersonRow | null;
  readonly result: SignInResult;
  readonly method: SignInMethod;
  readonly address: string;
  readonly device: string;
}

export interface SignInsAsked {
  readonly personIds?: readonly string[] | null;
  readonly results?: readonly SignInResult[] | null;
  readonly from?: Date | null;
  readonly until?: Date | null;
}

export interface SignInPage {
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** Tries at the accounts of people whom the permission reaches; those at accounts that do not exist are seen by who sees everybody. */
export function signInsVisibleTo(actor: Actor): Condition {
  const reach = reachOf(actor, 'sign-in:read');
  if (!reach) return { sql: '1 = 0', params: [] };
  if (reach.all) return { sql: '1 = 1', params: [] };
  const within = inReach('p.department_id', reach);
  const own = actor.viewedBy ? [] : [{ sql: 'p.id = ?', params: [actor.personId] }];
  const people = [...(within ? [within] : []), ...own];
  // Of most departments the list is read in its order, so the index of people is kept out of it.
  const personId = isNarrow(actor, reach.departmentIds) ? 't.person_id' : "coalesce(t.person_id, '')";
  return {
    sql: `${personId} in (select p.id from person p where ${people.map(({ sql }) => sql).join(' or ') || '1 = 0'})`,
    params: people.flatMap(({ params }): readonly SqlValue[] => params),
  };
}

/** Tries of everybody whom the caller may look after, latest first. */
export async function listSignIns(ctx: Ctx, asked: SignInsAsked, page: SignInPage): Promise<Connection<SignInRow>> {
  return read(ctx, [signInsVisibleTo(ctx.actor), ...conditionsOf(ctx, asked)], page);
}

/** The caller's own tries, and others' at their account. */
export async function listOwnSignIns(ctx: Ctx, page: SignInPage): Promise<Connection<SignInRow>> {
  const isTheirs = ctx.actor.kind === 'person' && ctx.actor.personId !== null && !ctx.actor.viewedBy;
  return read(ctx, [isTheirs ? { sql: 't.person_id = ?', params: [ctx.actor.personId] } : { sql: '1 = 0', params: [] }], page);
}

function conditionsOf({ db }: Ctx, { personIds, results, from, until }: SignInsAsked): Condition[] {
  return [
    ...(personIds ? [idIn(db.engine, 't.person_id', personIds)] : []),
    ...(results ? [idIn(db.engine, 't.result', results)] : []),
    ...(from ? [{ sql: 't.at >= ?', params: [from] }] : []),
    ...(until ? [{ sql: 't.at < ?', params: [until] }] : []),
  ];
}

async function read(ctx: Ctx, conditions: readonly Condition[], { page, info }: SignInPage): Promise<Connection<SignInRow>> {
  const people = await staff.of(ctx);
  return keysetPage(ctx.db.read, {
    plan: {
      columns: ['t.id', 't.at', 't.person_id', 't.result', 't.method', 't.address', 't.device'],
      joins: '',
      read: (row) => toRow(row, people),
    },
    from: 'sign_in',
    where: { sql: conditions.map((one) => one.sql).join(' and '), params: conditions.flatMap((one) => one.params) },
    order: [{ column: 'at', direction: 'desc', kind: 'instant' }],
    page,
    info,
  });
}

function toRow([id, at, personId, result, method, address, device]: readonly unknown[], people: Staff): SignInRow {
  return {
    id: String(id),
    at: new Date(isoInstant(String(at))),
    person: personId === null ? null : (people.find(String(personId)) ?? null),
    result: String(result) as SignInResult,
    method: String(method) as SignInMethod,
    address: String(address),
    device: String(device),
  };
}
