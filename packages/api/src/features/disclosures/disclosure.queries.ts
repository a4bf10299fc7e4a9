import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../platform/context.js';
import { isoInstant } from '../../platform/db/db.js';
import { type Connection, keysetPage, type PageArgs } from '../../platform/graphql/connection.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { staff } from '../people/index.js';
import { checkConsent } from './consent-force.rules.js';
import { placeOf } from './customer-place.queries.js';

interface Asked {
  readonly customerId: string;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

const iso = (value: unknown): string | null => (typeof value === 'string' ? isoInstant(value) : null);
const text = (value: unknown): string | null => (value === null ? null : String(value));

/** The condition on the customer; nothing where the actor may not see it. */
async function ofCustomer(ctx: Ctx, customerId: string) {
  const place = await placeOf(ctx.db.read, ctx.actor, { customerId, permission: 'disclosure:read' });
  return place ? { sql: 't.customer_id = ?', params: [customerId] } : { sql: '1 = 0', params: [] };
}

export type ConsentView = ReturnType<Awaited<ReturnType<typeof consentViewer>>>;
const CONSENT = 'id version recipient what purpose proof valid_from valid_until recorded_by_id recorded_at withdrawn_at withdrawn_reason';

async function consentViewer(ctx: Ctx) {
  const people = await staff.of(ctx);
  const today = localToday(ctx);
  return (row: readonly unknown[]) => {
    const [id, version, recipient, what, purpose, proof, validFrom, validUntil] = row;
    const [recordedById, recordedAt, withdrawnAt, withdrawnReason] = row.slice(8);
    const term = { validFrom: String(validFrom), validUntil: text(validUntil), withdrawnAt: iso(withdrawnAt) };
    return {
      id: String(id),
      version: Number(version),
      recipient: String(recipient),
      what: String(what),
      purpose: String(purpose),
      proof: String(proof),
      ...term,
      isInForce: checkConsent(term, today).allowed,
      recordedBy: (typeof recordedById === 'string' && people.find(recordedById)) || null,
      recordedAt: iso(recordedAt) ?? '',
      withdrawnReason: text(withdrawnReason),
    };
  };
}

/** The consents of a customer, the latest first. */
export async function consentsOf(ctx: Ctx, { customerId, page, info }: Asked): Promise<Connection<ConsentView>> {
  return keysetPage(ctx.db.read, {
    plan: { columns: CONSENT.split(' ').map((column) => `t.${column}`), joins: '', read: await consentViewer(ctx) },
    from: 'consent',
    where: await ofCustomer(ctx, customerId),
    order: [{ column: 'recorded_at', direction: 'desc', kind: 'instant' }],
    page,
    info,
  });
}

export async function consentById(ctx: Ctx, id: string): Promise<ConsentView | null> {
  const read = await consentViewer(ctx);
  const [row] = await ctx.db.read.rows(`select ${CONSENT.split(' ').join(', ')} from consent where id = ?`, [id]);
  return row ? read(row) : null;
}

export type DisclosureView = ReturnType<Awaited<ReturnType<typeof disclosureViewer>>>;
const DISCLOSURE = ['t.id', 't.consent_id', 'c.recipient', 't.what', 't.means', 't.disclosed_by_id', 't.disclosed_at'];

async function disclosureViewer(ctx: Ctx) {
  const people = await staff.of(ctx);
  return ([id, consentId, recipient, what, means, disclosedById, disclosedAt]: readonly unknown[]) => ({
    id: String(id),
    consentId: String(consentId),
    recipient: String(recipient),
    what: String(what),
    means: text(means),
    disclosedBy: (typeof disclosedById === 'string' && people.find(disclosedById)) || null,
    disclosedAt: iso(disclosedAt) ?? '',
  });
}

/** What of a customer's was given to outsiders, the latest first. */
export async function disclosuresOf(ctx: Ctx, { customerId, page, info }: Asked): Promise<Connection<DisclosureView>> {
  return keysetPage(ctx.db.read, {
    plan: { columns: DISCLOSURE, joins: 'join consent c on c.id = t.consent_id', read: await disclosureViewer(ctx) },
    from: 'disclosure',
    where: await ofCustomer(ctx, customerId),
    order: [{ column: 'disclosed_at', direction: 'desc', kind: 'instant' }],
    page,
    info,
  });
}

export async function disclosureById(ctx: Ctx, id: string): Promise<DisclosureView | null> {
  const read = await disclosureViewer(ctx);
  const sql = `select ${DISCLOSURE.join(', ')} from disclosure t join consent c on c.id = t.consent_id where t.id = ?`;
  const [row] = await ctx.db.read.rows(sql, [id]);
  return row ? read(row) : null;
}
