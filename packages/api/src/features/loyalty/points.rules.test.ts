import { describe, expect, it } from '@jest/globals';
import { type Benefit, checkCardDays, lapsing, type PointsWish, planPoints } from './points.rules.js';

const GIFT: Benefit = { code: 'gift', isArchived: false, points: 300, tiers: ['gold'] };
const wish = (more: Partial<PointsWish>): PointsWish => ({ kind: 'earn', points: null, benefit: null, reason: '购买', ...more });
const gold = { balance: 500, tier: 'gold' };

describe('LOY-03: points', () => {
  it.each<[string, Partial<PointsWish>, number]>([
    ['come', { points: 20 }, 20],
    ['go for what they cost', { kind: 'redeem', points: 500 }, -500],
    ['are put right either way', { kind: 'correct', points: -900 }, -900],
    ['pay for a benefit, whose price counts', { kind: 'redeem', benefit: GIFT, points: 1, reason: null }, -300],
  ])('%s', (_, more, plan) => expect(planPoints(gold, wish(more))).toEqual({ allowed: true, plan }));

  it.each<[string, Partial<PointsWish>, string, string]>([
    ['of no number', { points: null }, 'REQUIRED', 'points'],
    ['none at all', { points: 0 }, 'REQUIRED', 'points'],
    ['without a reason', { points: 5, reason: null }, 'REQUIRED', 'reason'],
    ['below zero as earned', { points: -5 }, 'INVALID', 'points'],
    ['below zero as spent', { kind: 'redeem', points: -5 }, 'INVALID', 'points'],
    ['that are not there', { kind: 'redeem', points: 501 }, 'POINTS_SHORT', 'points'],
    ['for a benefit there is not', { kind: 'redeem', benefit: undefined }, 'NOT_FOUND', 'benefit'],
    ['for one out of use', { kind: 'redeem', benefit: { ...GIFT, isArchived: true } }, 'NOT_FOUND', 'benefit'],
    ['for one of another tier', { kind: 'redeem', benefit: { ...GIFT, tiers: ['diamond'] } }, 'BENEFIT_OTHER_TIER', 'benefit'],
    ['for one that costs more', { kind: 'redeem', benefit: { ...GIFT, points: 501 } }, 'POINTS_SHORT', 'benefit'],
    ['for a benefit they earn', { points: 5, benefit: GIFT }, 'INVALID', 'benefit'],
  ])('are refused %s', (_, more, code, field) => {
    const decision = planPoints(gold, wish(more));
    expect(decision).toMatchObject({ allowed: false, refusal: { code, field: [field] } });
  });

  it.each([
    [100, 100, 0],
    [100, 30, 70],
    [-5, 0, 0],
    [10, 40, 0],
  ])('of %i, of which %i came lately, %i lapse', (balance, lately, gone) => expect(lapsing(balance, lately)).toBe(gone));
});

it.each([
  ['2026-11-23', null, 'DAY_AHEAD'],
  ['2026-11-20', '2026-11-19', 'ENDS_BEFORE_BEGIN'],
])('LOY-04: a card of %s until %s is refused', (issuedOn, validUntil, code) =>
  expect(checkCardDays({ issuedOn, validUntil }, '2026-11-22')).toMatchObject({ refusal: { code } }),
);
