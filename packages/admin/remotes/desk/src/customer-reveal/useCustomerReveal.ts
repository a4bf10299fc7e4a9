import { useEffect, useState } from 'react';
import type { CustomerRevealMutation } from '../gql/graphql.js';

export type Revealed = NonNullable<NonNullable<CustomerRevealMutation['customerReveal']>['revealed']>;

/** What was revealed, until its time is over. */
export function useCustomerReveal(): readonly [Revealed | null, (revealed: Revealed | null) => void] {
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  useEffect(() => {
    if (revealed === null) return;
    const timer = setTimeout(() => setRevealed(null), Math.max(0, new Date(revealed.shownUntil).getTime() - Date.now()));
    return () => clearTimeout(timer);
  }, [revealed]);
  return [revealed, setRevealed];
}
