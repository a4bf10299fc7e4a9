import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { decide } from '../../testing/decide.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { pointsLapseJob } from './points-lapse.job.js';

let app: TestApp;
let customerId: string;
let count = 0;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'supervisor', 'agent', 'agent2', 'integrator'] });
});
beforeEach(async () => {
  customerId = await customer();
});
afterAll(() => app.close());

async function customer(more: object = {}): Promise<string> {
  count += 1;
  const input = { kind: 'PERSON', name: '王芳', phone: `138001360${10 + count}`, ...more };
  const document = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  return (await app.as('agent').run(document, { input })).data.customerCreate.customer.id;
}
const MUTATIONS = {
  pointsRecord: 'mutation P($input: PointsRecordInput!) { pointsRecord(input: $input) { userErrors { code field } } }',
  cardIssue: 'mutation I($input: CardIssueInput!) { cardIssue(input: $input) { userErrors { code field } } }',
  cardEnd: 'mutation E($input: CardEndInput!) { cardEnd(input: $input) { userErrors { code field } } }',
} as const;
async function act(name: keyof typeof MUTATIONS, input: object, account = 'agent') {
  const { data, errors } = await app.as(account).run(MUTATIONS[name], { input: { customerId, ...input } });
  return { ...data?.[name], errors };
}
const points = (kind: string, input: object, account = 'agent') => act('pointsRecord', { kind, ...input }, account);
const LOOK = `query L($id: ID!) { customer(id: $id) { loyalty { balance benefits { word { code } points redeem { allowed code } }
  entries(first: 10) { nodes { kind points reason benefit { code } recordedBy { name } } }
  cards(first: 5) { nodes { id number issuedOn validUntil endedOn endReason isGood } } viewerCan { record { allowed } correct { allowed code } } } } }`;
const look = async (account = 'agent') => {
  const { data, sqlCount } = await app.as(account).run(LOOK, { id: customerId });
  return { ...data.customer?.loyalty, sqlCount };
};
const day = (ahead: number) => new Date(app.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);

describe('LOY-03: points', () => {
  test('come and go in a ledger whose sum is what they have', async () => {
    await points('EARN', { points: 800, reason: '购买热水器' });
    await points('REDEEM', { points: 100, reason: '抵用' });
    expect((await points('REDEEM', { benefit: 'cleaning' })).userErrors).toEqual([]);
    const { balance, entries, sqlCount } = await look();
    expect(balance).toBe(200);
    expect(entries.nodes).toMatchObject([
      { kind: 'REDEEM', points: -500, benefit: { code: 'cleaning' }, reason: null },
      { kind: 'REDEEM', points: -100, reason: '抵用' },
      { kind: 'EARN', points: 800, benefit: null, recordedBy: { name: expect.any(String) } },
    ]);
    expect(sqlCount).toBeLessThanOrEqual(6);
  });

  test('are never spent twice: not by two at once, nor by one request that arrives twice', async () => {
    await points('EARN', { points: 100, reason: '购买' });
    const spend = { input: { customerId, kind: 'REDEEM', points: 100, reason: '抵用' } };
    const both = await Promise.all([
      app.as('agent').run(MUTATIONS.pointsRecord, spend),
      app.as('admin').run(MUTATIONS.pointsRecord, spend),
    ]);
    const codes = both.map(({ data }) => data.pointsRecord.userErrors.map(({ code }: { code: string }) => code));
    expect(codes.toSorted((a, b) => a.length - b.length)).toEqual([[], ['POINTS_SHORT']]);
    const earn = { input: { customerId, kind: 'EARN', points: 7, reason: '活动' } };
    const key = { headers: { 'idempotency-key': `earn-${customerId}` } };
    for (const _ of 'ab') await app.as('agent').run(MUTATIONS.pointsRecord, earn, key);
    expect((await look()).balance).toBe(7);
  });

  test('are put right by whoever may, also below zero', async () => {
    expect((await points('CORRECT', { points: -50, reason: '重复登记' })).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }]);
    expect((await look()).viewerCan).toEqual({ record: { allowed: true }, correct: { allowed: false, code: 'NOT_ALLOWED' } });
    expect((await points('CORRECT', { points: -50, reason: '重复登记' }, 'supervisor')).userErrors).toEqual([]);
    expect((await look()).balance).toBe(-50);
  });

  test('are recorded by nobody out of reach or without the right', async () => {
    expect((await points('EARN', { points: 1, reason: '购买' }, 'agent2')).userErrors).toEqual([{ code: 'OUT_OF_REACH', field: null }]);
    expect((await points('EARN', { points: 1, reason: '购买' }, 'integrator')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('lapse after the months of the setting, the oldest first, once', async () => {
    await points('EARN', { points: 100, reason: '旧' });
    await points('REDEEM', { points: 30, reason: '用' });
    const long = new Date(app.clock.now().getTime() - 400 * 86_400_000);
    await app.db.inTransaction((tx) => tx.run('update points_entry set recorded_at = ? where customer_id = ?', [long, customerId]));
    await points('EARN', { points: 40, reason: '新' });
    const run = () => pointsLapseJob.handle(systemCtx(app.state, 'job'), {});
    await run();
    expect((await look()).balance).toBe(110);
    await decide(app, 'work', { 'loyalty.pointsMonths': 12 });
    for (const _ of 'ab') await run();
    const { balance, entries } = await look();
    expect(balance).toBe(40);
    expect(entries.nodes[0]).toMatchObject({ kind: 'EXPIRE', points: -70, recordedBy: null });
    await decide(app, 'work', { 'loyalty.pointsMonths': 0 });
  });

  test('of both customers are theirs when two turn out to be one', async () => {
    await points('EARN', { points: 10, reason: '购买' });
    const mergedId = await customer();
    await points('EARN', { customerId: mergedId, points: 5, reason: '购买' });
    const document = 'mutation M($input: CustomerMergeInput!) { customerMerge(input: $input) { userErrors { code } } }';
    const versions = { keptVersion: 2, mergedVersion: 2, taken: [], joinsNotes: false, reason: '同一人' };
    await app.as('admin').run(document, { input: { keptId: customerId, mergedId, ...versions } });
    expect((await look()).balance).toBe(15);
  });
});

describe('LOY-02: benefits', () => {
  test('are for the tiers they name and for whoever has the points, and say so before', async () => {
    const { benefits } = await look();
    const why = Object.fromEntries(
      benefits.map(({ word, redeem }: { word: { code: string }; redeem: { code: string } }) => [word.code, redeem.code]),
    );
    expect(why).toMatchObject({ cleaning: 'POINTS_SHORT', 'warranty-year': 'BENEFIT_OTHER_TIER' });
    expect((await points('REDEEM', { benefit: 'warranty-year' })).userErrors).toEqual([{ code: 'BENEFIT_OTHER_TIER', field: ['benefit'] }]);
    expect((await points('REDEEM', { benefit: 'nonsense' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['benefit'] }]);
  });
});

describe('LOY-04: cards', () => {
  test('have a number that nobody else has, and end with a reason', async () => {
    const number = `vip-${count}`;
    expect((await act('cardIssue', { number, validUntil: day(30) })).userErrors).toEqual([]);
    expect((await act('cardIssue', { number: number.toUpperCase() })).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['number'] }]);
    const [card] = (await look()).cards.nodes;
    expect(card).toMatchObject({ number: number.toUpperCase(), issuedOn: day(0), validUntil: day(30), isGood: true });
    expect((await act('cardEnd', { cardId: customerId, reason: '遗失' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['cardId'] }]);
    for (const _ of 'ab') expect((await act('cardEnd', { cardId: card.id, reason: '遗失' })).userErrors).toEqual([]);
    expect((await look()).cards.nodes).toMatchObject([{ endedOn: day(0), endReason: '遗失', isGood: false }]);
    const ended = await app.db.read.rows("select 1 from event where subject_id = ? and type = 'customer.card_ended'", [customerId]);
    expect(ended).toHaveLength(1);
  });

  test('are refused where their days cannot be', async () => {
    expect((await act('cardIssue', { number: 'X-1', issuedOn: '2099-01-01' })).userErrors).toEqual([
      { code: 'DAY_AHEAD', field: ['issuedOn'] },
    ]);
  });
});
