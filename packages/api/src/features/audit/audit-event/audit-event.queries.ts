import { type LocalText, textIn } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import { eventTexts } from '../../../platform/events/event-texts.js';
import { type Connection, keysetPage, type PageArgs } from '../../../platform/graphql/connection.js';
import { departmentTree } from '../../departments/index.js';
import { showsWritten, staff } from '../../people/index.js';
import { workflowsFor } from '../../workflows/index.js';
import { allOf } from '../log-conditions.rules.js';
import { type AuditAsked, auditConditions, auditVisibleTo } from './audit-filter.rules.js';
import { changesOf, type DetailView, detailsOf, nobodyName } from './audit-payload.rules.js';
import { subjectLabels } from './subject-labels.queries.js';

export interface AuditPageAsked {
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** Kinds of objects that not everybody who reads the log may see. */
const OF_A_FILE = /^(ticket|customer|document)$/;

/** The columns of a page, in the order they are read in. */
export const ENTRY_COLUMNS = [
  't.id',
  't.place',
  't.at',
  't.type',
  't.subject_type',
  't.subject_id',
  't.actor_id',
  't.on_behalf_of_id',
  't.address',
  't.department_id',
  't.source',
  't.request_id',
  'e.actor_kind',
  'e.credential_id',
  'e.payload',
  'e.texts_hash',
];
export const ENTRY_JOIN = 'left join event e on e.id = t.id';

/** Entries the actor may see, newest first: one statement for the page, one each for what tickets and customers are called. */
export async function auditEvents(ctx: Ctx, asked: AuditAsked, { page, info }: AuditPageAsked): Promise<Connection<AuditView>> {
  const view = await auditViewer(ctx);
  const connection = await keysetPage(ctx.db.read, {
    plan: { columns: ENTRY_COLUMNS, joins: ENTRY_JOIN, read: view },
    from: 'audit_entry',
    where: allOf([auditVisibleTo(ctx.actor), ...auditConditions(asked)]),
    order: [{ column: 'at', direction: 'desc', kind: 'instant' }],
    page,
    info,
  });
  await addLabels(ctx, connection.nodes);
  await addTexts(ctx, connection.nodes);
  return connection;
}

export type AuditView = ReturnType<Awaited<ReturnType<typeof auditViewer>>>;

/** Reads a row as the viewer sees it, with names instead of ids. */
export async function auditViewer(ctx: Ctx) {
  const [tree, people, workflows] = await Promise.all([departmentTree.of(ctx), staff.of(ctx), workflowsFor(ctx)]);
  const roleName = (role: { readonly names: LocalText } | undefined) => (role ? textIn(role.names, ctx.language) : null);
  const personOf = (id: unknown) => (typeof id === 'string' ? (people.find(id) ?? null) : null);
  const nameOf = (id: string): string | null =>
    people.find(id)?.name ?? tree.find(id)?.name ?? workflows.state(id)?.name ?? workflows.category(id)?.name ?? roleName(people.role(id));
  return (row: readonly unknown[]) => {
    const [id, position, at, type, subjectType, subjectId, actorId, onBehalfOfId, address, departmentId, source, requestId] = row;
    const [actorKind, credentialId, payload, textsHash] = row.slice(12);
    const said: unknown = typeof payload === 'string' ? JSON.parse(payload) : {};
    const actor = personOf(actorId);
    return {
      id: String(id),
      position: Number(position),
      at: isoInstant(String(at)),
      type: String(type),
      actor,
      actorKind: String(actorKind ?? ''),
      actorName: actor?.name ?? nobodyName(String(actorKind ?? ''), ctx.language),
      onBehalfOf: personOf(onBehalfOfId),
      credentialId: credentialId ?? null,
      address: address ?? null,
      subjectType: String(subjectType),
      subjectId: String(subjectId),
      subjectLabel: nameOf(String(subjectId)),
      department: (typeof departmentId === 'string' && tree.find(departmentId)) || null,
      source: String(source),
      requestId: String(requestId ?? ''),
      changes: changesOf(said, nameOf),
      details: detailsOf(said, nameOf),
      hasTexts: textsHash !== null,
      texts: [] as DetailView[],
    };
  };
}

async function addLabels(ctx: Ctx, views: readonly AuditView[]): Promise<void> {
  const labels = await subjectLabels(ctx, views);
  for (const view of views) view.subjectLabel ??= labels.get(view.subjectId) ?? null;
}

/** Texts of a ticket, a customer, a document or a person are for whoever may see that one; the others go with the entry. */
async function addTexts(ctx: Ctx, views: readonly AuditView[]): Promise<void> {
  const shown = views.filter(
    ({ hasTexts, subjectType, subjectLabel }) => hasTexts && (subjectLabel !== null || !OF_A_FILE.test(subjectType)),
  );
  const texts = await eventTexts(
    ctx.db.read,
    shown.map(({ id }) => id),
  );
  const people = await staff.of(ctx);
  const isFor = ({ subjectType, subjectId }: AuditView, name: string): boolean => {
    const person = subjectType === 'person' ? people.find(subjectId) : null;
    return subjectType !== 'person' || (person != null && showsWritten(ctx.actor, person, name));
  };
  for (const view of shown) {
    const written = Object.entries(texts.get(view.id) ?? {}).filter(([name]) => isFor(view, name));
    view.texts = written.map(([name, value]) => ({ name, value }));
  }
}
