import type { Unit } from '../figure/figure.rules.js';

/** How many of a figure's unit make one of what people type: hours and per cent. */
const TYPED: Readonly<Record<Unit, number>> = { COUNT: 1, SECONDS: 3600, FRACTION: 0.01 };

/** What stands in the field for a target: 7200 seconds are 2 hours. */
export function typedTarget(unit: Unit, target: number | null): string {
  return target === null ? '' : String(Number((target / TYPED[unit]).toPrecision(12)));
}

/** The target for what stands in the field; an empty one is no target. */
export function targetOf(unit: Unit, typed: string | number | null | undefined): number | null {
  const text = String(typed ?? '').trim();
  return text === '' ? null : Number((Number(text) * TYPED[unit]).toPrecision(12));
}
