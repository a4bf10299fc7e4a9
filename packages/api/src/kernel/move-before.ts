import { allow, type Decision, refuse } from './decision.js';

interface Coded {
  readonly id: string;
  readonly code: string;
}

export interface MoveBefore {
  readonly code: string;
  /** In front of which; null: behind all others. */
  readonly beforeCode: string | null;
}

export interface OrderPlan<T> {
  readonly moved: T;
  /** The place of each from now on; empty: it stands there already. */
  readonly places: readonly { readonly id: string; readonly sortOrder: number }[];
}

/** One of several ordered things goes in front of another, or last. */
export function planMoveBefore<T extends Coded>(items: readonly T[], { code, beforeCode }: MoveBefore): Decision<OrderPlan<T>> {
  const moved = items.find((item) => item.code === code);
  if (!moved) return refuse('NOT_FOUND', undefined, ['code']);
  const others = items.filter((item) => item !== moved);
  const at = beforeCode === null ? others.length : others.findIndex((item) => item.code === beforeCode);
  if (at < 0) return refuse('NOT_FOUND', undefined, ['beforeCode']);
  const order = others.toSpliced(at, 0, moved);
  const isSame = order.every((item, index) => items[index] === item);
  return allow({ moved, places: isSame ? [] : order.map(({ id }, sortOrder) => ({ id, sortOrder })) });
}
