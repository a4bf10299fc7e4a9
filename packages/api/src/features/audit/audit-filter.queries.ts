import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../platform/context.js';
import { findRows } from '../../platform/db/write.js';
import { type Connection, listPage, type PageArgs } from '../../platform/graphql/connection.js';
import { AuditFilterEntity } from './audit-filter.entity.js';
import type { AuditFilter } from './audit-filter.type.js';

/** Somebody's saved filters; there are few of them. */
export async function filtersOf(ctx: Ctx): Promise<AuditFilter[]> {
  const { personId, viewedBy } = ctx.actor;
  if (personId === null || viewedBy) return [];
  const rows = await findRows(ctx.db.read, AuditFilterEntity, { personId }, { orderBy: { name: 'asc', id: 'asc' } });
  return rows.map(({ id, name, filter }) => ({ id, name, filter }));
}

export async function auditFilters(ctx: Ctx, page: PageArgs, info: GraphQLResolveInfo): Promise<Connection<AuditFilter>> {
  return listPage(await filtersOf(ctx), page, info);
}
