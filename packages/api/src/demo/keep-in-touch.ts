import { contactConsentRecord } from '../features/contact-consents/index.js';
import { customerRecordAdd } from '../features/customer-records/index.js';
import { cardIssue, pointsRecord } from '../features/loyalty/index.js';
import { dayAfter } from '../kernel/local-date.js';
import type { Outcome } from '../kernel/outcome.js';
import type { Ctx } from '../platform/context.js';
import { localToday } from '../platform/settings/time-zone.js';

/** So many customers are enough to show it; the first start stays quick. */
const MANY = 12;

type Said = Readonly<Record<string, string>>;

/** What is kept of good customers: points and cards, what they say about being contacted, needs and care. */
export async function keepInTouch(ctx: Ctx, customerIds: readonly string[]): Promise<void> {
  const today = localToday(ctx);
  for (const [index, customerId] of customerIds.slice(0, MANY).entries()) {
    const record = async (kind: string, said: Said, dueOn: string | null = null) => {
      const fields = Object.entries(said).map(([field, value]) => ({ field, values: [value] }));
      done(await customerRecordAdd(ctx, { customerId, kind, fields, dueOn, holderId: ctx.actor.personId }));
    };
    const isGiven = index % 4 !== 3;
    done(await contactConsentRecord(ctx, { customerId, purpose: 'survey', channels: ['phone', 'sms'], isGiven, evidence: '来电录音' }));
    done(await pointsRecord(ctx, { customerId, kind: 'earn', points: 300 + index * 100, reason: '购买产品' }));
    if (index % 3 === 0) {
      done(await cardIssue(ctx, { customerId, number: `VIP-${String(2_026_001 + index)}`, validUntil: dayAfter(today, 365) }));
      await record('relation-contact', { topics: '新机使用情况，是否需要保养' }, dayAfter(today, 10 + index * 7));
    }
    if (index % 3 === 1)
      await record('need', { what: '静音款热水器', quantity: '1', class: index % 2 === 0 ? 'unmet' : 'latent', level: 'desired' });
    if (index % 3 === 2) await record('care', { action: '入冬前免费检查燃气管路', aim: '减少冬季急修' }, dayAfter(today, index - 6));
  }
}

function done(outcome: Outcome<unknown>): void {
  if (outcome.userErrors) throw new Error(`The demo was refused: ${JSON.stringify(outcome.userErrors)}`);
}
