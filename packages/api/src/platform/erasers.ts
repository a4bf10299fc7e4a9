import type { Ctx } from './context.js';
import type { Tx } from './db/db.js';
import type { Eraser } from './feature.js';

/** Stands where a text was that had to be one. */
export const ERASED_TEXT = '—';

/** Has every feature take out what it keeps of things that go, lower features first. */
export async function runErasers(
  tx: Tx,
  { app, clock }: Ctx,
  { kind, ids }: { readonly kind: Eraser['kind']; readonly ids: readonly string[] },
): Promise<void> {
  const erasers = app.features.flatMap(({ erasers = [] }) => erasers).filter((eraser) => eraser.kind === kind);
  for (const { erase } of erasers) await erase(tx, ids, clock.now());
}
