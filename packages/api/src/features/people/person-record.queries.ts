import type DataLoader from 'dataloader';
import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import type { EntityClass } from '../../platform/db/table-shape.js';
import { findRows } from '../../platform/db/write.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { MembershipEntity } from './membership.entity.js';
import { PersonCertificateEntity } from './person-certificate.entity.js';
import { PersonCompetencyEntity } from './person-competency.entity.js';

interface OfPerson {
  readonly id: string;
  readonly personId: string;
}

/** Rows of people, of all that are asked for together in one statement. */
async function rowsOf<E extends OfPerson>(reader: Reader, entity: EntityClass<E>, ids: readonly string[]): Promise<E[][]> {
  const rows = await findRows<OfPerson>(reader, entity as EntityClass<OfPerson>, { personId: ids });
  const byPerson = new Map<string, E[]>(ids.map((id) => [id, []]));
  for (const row of rows as E[]) byPerson.get(row.personId)?.push(row);
  return ids.map((id) => byPerson.get(id) ?? []);
}

const MEMBERSHIPS = Symbol('memberships of people');
const CERTIFICATES = Symbol('certificates of people');
const RATINGS = Symbol('ratings of people');

/** Everywhere somebody worked, works and will work; the latest beginning first. */
export function membershipsOf(ctx: Ctx): DataLoader<string, MembershipEntity[]> {
  return loaderOf(ctx, MEMBERSHIPS, async (ids: readonly string[]) => {
    const lists = await rowsOf(ctx.db.read, MembershipEntity, ids);
    return lists.map((list) => list.toSorted((a, b) => (b.startsOn ?? '').localeCompare(a.startsOn ?? '') || (a.id < b.id ? 1 : -1)));
  });
}

/** The certificates on somebody's record, the longest lasting first. */
export function certificatesOf(ctx: Ctx): DataLoader<string, PersonCertificateEntity[]> {
  return loaderOf(ctx, CERTIFICATES, async (ids: readonly string[]) => {
    const lists = await rowsOf(ctx.db.read, PersonCertificateEntity, ids);
    return lists.map((list) => list.toSorted((a, b) => (b.expiresOn ?? '9').localeCompare(a.expiresOn ?? '9') || (a.id < b.id ? 1 : -1)));
  });
}

/** How far somebody has come, as last assessed. */
export function ratingsOf(ctx: Ctx): DataLoader<string, PersonCompetencyEntity[]> {
  return loaderOf(ctx, RATINGS, (ids: readonly string[]) => rowsOf(ctx.db.read, PersonCompetencyEntity, ids));
}
