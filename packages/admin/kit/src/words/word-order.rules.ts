export type Step = 'up' | 'down';

/** In front of which word one goes that moves a place up or down; null: behind all others. */
export function targetOf(order: readonly string[], code: string, step: Step): string | null {
  const place = order.indexOf(code);
  return order[step === 'up' ? place - 1 : place + 2] ?? null;
}
