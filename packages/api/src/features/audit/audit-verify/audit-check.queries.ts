import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import { type Connection, keysetPage, type PageArgs } from '../../../platform/graphql/connection.js';
import { staff } from '../../people/index.js';

const COLUMNS = ['id', 'state', 'person_id', 'started_at', 'finished_at', 'checked', 'head_position', 'head_hash', 'places'];

export type AuditCheckView = ReturnType<Awaited<ReturnType<typeof viewer>>>;

async function viewer(ctx: Ctx) {
  const people = await staff.of(ctx);
  return ([id, state, personId, startedAt, finishedAt, checked, headPosition, headHash, places]: readonly unknown[]) => ({
    id: String(id),
    state: String(state),
    person: (typeof personId === 'string' && people.find(personId)) || null,
    startedAt: isoInstant(String(startedAt)),
    finishedAt: finishedAt === null ? null : isoInstant(String(finishedAt)),
    checked: Number(checked),
    headPosition: Number(headPosition),
    headHash: headHash === null ? null : String(headHash),
    places: JSON.parse(String(places)),
  });
}

export async function auditCheck(ctx: Ctx, id: string): Promise<AuditCheckView | null> {
  const read = await viewer(ctx);
  const [row] = await ctx.db.read.rows(`select ${COLUMNS.join(', ')} from audit_check where id = ?`, [id]);
  return row ? read(row) : null;
}

/** Checks, the latest first. They say nothing about anybody, so whoever reads the log at all may see them. */
export async function auditChecks(ctx: Ctx, page: PageArgs, info: GraphQLResolveInfo): Promise<Connection<AuditCheckView>> {
  return keysetPage(ctx.db.read, {
    plan: { columns: COLUMNS.map((column) => `t.${column}`), joins: '', read: await viewer(ctx) },
    from: 'audit_check',
    where: { sql: '1 = 1', params: [] },
    order: [{ column: 'started_at', direction: 'desc', kind: 'instant' }],
    page,
    info,
  });
}
