import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import { findRow } from '../../../platform/db/write.js';
import { isShownInPlace } from '../../../platform/files/file-policy.rules.js';
import { toAbility } from '../../../platform/graphql/ability.type.js';
import { type Connection, keysetPage, type PageArgs } from '../../../platform/graphql/connection.js';
import { noteLook } from '../../../platform/looks/note-look.js';
import { staff } from '../../people/index.js';
import { CustomerEntity } from '../customer.entity.js';
import type { CustomerFile } from './customer-file.type.js';
import { mayRemoveFile, seesFiles } from './customer-files.rules.js';

const COLUMNS = ['id', 'name', 'media_type', 'size', 'uploader_id', 'uploaded_at', 'removed_at'].map((column) => `t.${column}`);

/** The customer that an id leads to, where the viewer sees their files. */
export async function customerWithFiles(ctx: Ctx, id: string): Promise<CustomerEntity | null> {
  const customer = await findRow(ctx.db.read, CustomerEntity, { id });
  if (customer?.mergedIntoId) return customerWithFiles(ctx, customer.mergedIntoId);
  if (!customer || !seesFiles(ctx.actor, customer)) return null;
  noteLook(ctx, { objectType: 'customer', objectId: customer.id, kind: 'viewed' });
  return customer;
}

interface FilesAsked {
  readonly customerId: string;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** The files of a customer, the latest first; none where the viewer may not see them. */
export async function customerFiles(ctx: Ctx, { customerId, page, info }: FilesAsked): Promise<Connection<CustomerFile>> {
  const [customer, people] = await Promise.all([customerWithFiles(ctx, customerId), staff.of(ctx)]);
  const read = ([id, name, mediaType, size, uploaderId, uploadedAt, removedAt]: readonly unknown[]): CustomerFile => ({
    id: String(id),
    name: String(name),
    mediaType: String(mediaType),
    size: Number(size),
    url: removedAt === null ? `/files/customers/${customer?.id}/${id}` : null,
    isShown: isShownInPlace(String(mediaType)),
    uploader: (people.find(String(uploaderId)) ?? null) as CustomerFile['uploader'],
    uploadedAt: isoInstant(String(uploadedAt)),
    removedAt: removedAt === null ? null : isoInstant(String(removedAt)),
    removal: toAbility(ctx, mayRemoveFile(ctx.actor, customer ?? NOBODY, { isRemoved: removedAt !== null })),
  });
  return keysetPage(ctx.db.read, {
    plan: { columns: COLUMNS, joins: '', read },
    from: 'customer_file',
    where: customer ? { sql: 't.customer_id = ?', params: [customer.id] } : { sql: '1 = 0', params: [] },
    order: [{ column: 'uploaded_at', direction: 'desc', kind: 'instant' }],
    isIndexed: true,
    page,
    info,
  });
}

const NOBODY = { departmentId: null, creatorId: null, erasedAt: null };
