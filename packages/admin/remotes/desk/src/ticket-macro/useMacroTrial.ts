import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { TicketMacroTrialDocument, type TicketMacroTrialMutation } from '../gql/graphql.js';

export type MacroTrial = NonNullable<NonNullable<TicketMacroTrialMutation['macroApply']['results']>[number]>;

interface Asked {
  readonly macroId: string | undefined;
  readonly ticketId: string;
  readonly version: number;
}

/** What a macro would do to the ticket as it was last seen; null until the server has said it. */
export function useMacroTrial({ macroId, ticketId, version }: Asked): MacroTrial | null {
  const client = useApolloClient();
  const [trial, setTrial] = useState<{ readonly of: string; readonly result: MacroTrial | null } | null>(null);
  const key = `${macroId} ${version}`;
  useEffect(() => {
    if (macroId === undefined) return;
    let isWanted = true;
    const input = { macroId, tickets: [{ ticketId, version }], isTrial: true };
    const asked = client.mutate({ mutation: TicketMacroTrialDocument, variables: { input } });
    // What cannot be foreseen is said when it is applied.
    void asked.then(
      ({ data }) => isWanted && setTrial({ of: key, result: data?.macroApply.results?.[0] ?? null }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [client, key, macroId, ticketId, version]);
  return trial?.of === key ? trial.result : null;
}
