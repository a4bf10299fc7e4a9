import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { ImpactDialog } from './ImpactDialog.js';
import type { Impact } from './impact.js';

interface Weighed {
  readonly impact: Impact;
  go(): unknown;
}

export interface ImpactCheck<TVariables> {
  /** Saves at once when nothing that runs is touched; otherwise shows first what would happen. What cannot be weighed is for saving to say. */
  weigh(variables: TVariables, go: () => unknown): Promise<void>;
  readonly weighing: boolean;
  /** To be put beside the editor. */
  readonly dialog: ReactNode;
}

/** Asks what a change would do to running clocks before it is saved. The query's one field answers the impact. */
export function useImpact<TData extends object, TVariables extends OperationVariables>(
  query: TypedDocumentNode<TData, TVariables>,
  impactOf: (data: TData) => Impact | null | undefined,
): ImpactCheck<TVariables> {
  const client = useApolloClient();
  const [weighing, setWeighing] = useState(false);
  const [weighed, setWeighed] = useState<Weighed | null>(null);
  const ask = async (variables: TVariables): Promise<Impact | null> => {
    const { data } = await client.query<TData, OperationVariables>({ query, variables, fetchPolicy: 'network-only' });
    return (data && impactOf(data as TData)) ?? null;
  };
  const weigh = async (variables: TVariables, go: () => unknown): Promise<void> => {
    setWeighing(true);
    const impact = await ask(variables).catch(() => null);
    setWeighing(false);
    if (impact !== null && impact.changed > 0) setWeighed({ impact, go });
    else await go();
  };
  const close = (): void => setWeighed(null);
  const dialog = weighed && <ImpactDialog impact={weighed.impact} onClose={close} onSave={() => [close(), weighed.go()]} />;
  return { weigh, weighing, dialog };
}
