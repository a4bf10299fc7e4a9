import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import { type Connection, keysetPage, type PageArgs } from '../../../platform/graphql/connection.js';
import { staff } from '../../people/index.js';
import { subjectLabels } from '../audit-event/subject-labels.queries.js';
import { allOf } from '../log-conditions.rules.js';
import { type AccessAsked, accessConditions, accessVisibleTo } from './access-log.rules.js';

const COLUMNS = [
  'id',
  'person_id',
  'on_behalf_of_id',
  'object_type',
  'object_id',
  'kind',
  'source',
  'address',
  'looks',
  'first_at',
  'last_at',
];

export type AccessView = ReturnType<Awaited<ReturnType<typeof viewer>>>;

async function viewer(ctx: Ctx) {
  const people = await staff.of(ctx);
  const personOf = (id: unknown) => (typeof id === 'string' ? (people.find(id) ?? null) : null);
  return (row: readonly unknown[]) => {
    const [id, personId, onBehalfOfId, objectType, objectId, kind, source, address, looks, firstAt, lastAt] = row;
    return {
      id: String(id),
      person: personOf(personId),
      onBehalfOf: personOf(onBehalfOfId),
      objectType: String(objectType),
      objectId: String(objectId),
      objectLabel: null as string | null,
      kind: String(kind),
      source: String(source),
      address: address === null ? null : String(address),
      looks: Number(looks),
      firstAt: isoInstant(String(firstAt)),
      lastAt: isoInstant(String(lastAt)),
    };
  };
}

/** Who looked at what, of those the actor may know, the latest hour first. */
export async function accessLog(
  ctx: Ctx,
  asked: AccessAsked,
  { page, info }: { readonly page: PageArgs; readonly info: GraphQLResolveInfo },
): Promise<Connection<AccessView>> {
  const connection = await keysetPage(ctx.db.read, {
    plan: { columns: COLUMNS.map((column) => `t.${column}`), joins: '', read: await viewer(ctx) },
    from: 'access_log',
    where: allOf([accessVisibleTo(ctx.actor), ...accessConditions(asked)]),
    order: [{ column: 'hour', direction: 'desc', kind: 'instant' }],
    page,
    info,
  });
  const subjects = connection.nodes.map(({ objectType, objectId }) => ({ subjectType: objectType, subjectId: objectId }));
  const labels = await subjectLabels(ctx, subjects);
  for (const view of connection.nodes) view.objectLabel = labels.get(view.objectId) ?? null;
  return connection;
}
