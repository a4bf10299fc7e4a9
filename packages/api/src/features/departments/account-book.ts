import type { Ctx } from '../../platform/context.js';
import type { AccountBook } from '../../platform/feature.js';

/** How people are spoken of by account, as whoever knows people says it. */
export function accountBook({ app }: Pick<Ctx, 'app'>): AccountBook | undefined {
  return app.features.find(({ accounts }) => accounts)?.accounts;
}
