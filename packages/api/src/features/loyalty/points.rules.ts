import { allow, type Decision, refuse } from '../../kernel/decision.js';

export const POINTS_KINDS = ['earn', 'redeem', 'correct', 'expire'] as const;
export type PointsKind = (typeof POINTS_KINDS)[number];

/** What is given for points. */
export interface Benefit {
  readonly code: string;
  readonly isArchived: boolean;
  readonly points: number;
  /** Codes of the tiers it is for; none: for all. */
  readonly tiers: readonly string[];
}

export interface PointsHolder {
  readonly balance: number;
  readonly tier: string | null;
}

/** May this customer be given the benefit now (LOY-02)? */
export function checkBenefit({ balance, tier }: PointsHolder, { isArchived, points, tiers }: Benefit): Decision {
  if (isArchived) return refuse('NOT_FOUND', undefined, ['benefit']);
  if (tiers.length > 0 && !tiers.some((code) => code === tier)) return refuse('BENEFIT_OTHER_TIER', undefined, ['benefit']);
  return points > balance ? refuse('POINTS_SHORT', { balance }, ['benefit']) : allow();
}

export interface PointsWish {
  readonly kind: Exclude<PointsKind, 'expire'>;
  readonly points: number | null;
  /** Undefined: one was named that there is not; null: none was named. */
  readonly benefit: Benefit | null | undefined;
  readonly reason: string | null;
}

/** How many points come or go (LOY-03); why not. */
export function planPoints(holder: PointsHolder, { kind, points, benefit, reason }: PointsWish): Decision<number> {
  if (kind === 'redeem' && benefit !== null) return planBenefit(holder, benefit);
  if (benefit !== null) return refuse('INVALID', undefined, ['benefit']);
  if (points === null || points === 0) return refuse('REQUIRED', undefined, ['points']);
  if (reason === null) return refuse('REQUIRED', undefined, ['reason']);
  if (kind === 'correct') return allow(points);
  if (points < 0) return refuse('INVALID', undefined, ['points']);
  if (kind === 'earn') return allow(points);
  return points > holder.balance ? refuse('POINTS_SHORT', { balance: holder.balance }, ['points']) : allow(-points);
}

function planBenefit(holder: PointsHolder, benefit: Benefit | undefined): Decision<number> {
  if (benefit === undefined) return refuse('NOT_FOUND', undefined, ['benefit']);
  const given = checkBenefit(holder, benefit);
  return given.allowed ? allow(-benefit.points) : given;
}

/** What lapses of a balance of which so much came lately: what went, went of the oldest. */
export function lapsing(balance: number, cameLately: number): number {
  return Math.max(0, balance - cameLately);
}

export interface CardDays {
  readonly issuedOn: string;
  readonly validUntil: string | null;
}

/** Nobody hands out a card tomorrow, and none ends before it began. */
export function checkCardDays({ issuedOn, validUntil }: CardDays, today: string): Decision {
  if (issuedOn > today) return refuse('DAY_AHEAD', undefined, ['issuedOn']);
  return validUntil !== null && validUntil < issuedOn ? refuse('ENDS_BEFORE_BEGIN', undefined, ['validUntil']) : allow();
}
