import type { ContactConsents_ConsentFragment as Consent } from '../gql/graphql.js';

export interface PurposeSaid {
  readonly purpose: Consent['purpose'];
  readonly said: readonly Consent[];
}

/** What holds, purpose by purpose in the order in which it was said; of each the ways agreed to before those refused. */
export function byPurpose(consents: readonly Consent[]): readonly PurposeSaid[] {
  const purposes = [...new Map(consents.map(({ purpose }) => [purpose.id, purpose])).values()];
  return purposes.map((purpose) => {
    const said = consents.filter((one) => one.purpose.id === purpose.id);
    return { purpose, said: said.toSorted((a, b) => Number(b.isGiven) - Number(a.isGiven)) };
  });
}
