import { textIn } from '@shouwen/shared';
import type { CustomerHistory } from '../../platform/customer-history.js';
import { wordBook } from '../words/index.js';

/** What a customer said about being contacted, by its purpose. */
export const consentHistory: CustomerHistory = {
  kind: 'change',
  types: ['customer.consent_recorded'],
  async told(ctx, events) {
    const purposes = (await wordBook.of(ctx)).of('consent_purpose');
    const nameOf = (code: string) => purposes.find((word) => word.code === code)?.names;
    return new Map(
      events.map(({ id, payload }) => {
        const names = nameOf((payload as { readonly purpose: string }).purpose);
        return [id, { about: names ? textIn(names, ctx.language) : null }];
      }),
    );
  },
};
