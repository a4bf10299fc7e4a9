import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { type DryRun_StandingFragment, WorkflowDryRunDocument, type WorkflowDryRunInput } from '../gql/graphql.js';

export type SampleStanding = DryRun_StandingFragment;
export type SampleWay = SampleStanding['ways'][number];
export interface SampleFact {
  readonly name: string;
  readonly values: readonly string[];
}

/** A stop of the sample on its way: what is said of it, and by which way it came. */
interface Stop {
  readonly via: string | null;
  readonly input: Omit<WorkflowDryRunInput, 'versionId'>;
}

const START: Stop = { via: null, input: {} };

/** A sample ticket on its way through a version; the server says at each stop how it can go on. */
export function useDryRun(versionId: string) {
  const [stops, setStops] = useState<readonly Stop[]>([START]);
  const now = stops.at(-1) ?? START;
  const query = useQuery(WorkflowDryRunDocument, { variables: { input: { versionId, ...now.input } } });
  const data = query.data ?? query.previousData;
  const standing = data?.workflowDryRun ?? null;
  const say = (change: Stop['input']): void => {
    if (!standing) return;
    const { ticketNumber: _, ...said } = now.input;
    const known = { state: standing.state.code, facts: plain(standing.facts), done: doneOf(standing) };
    setStops([...stops.slice(0, -1), { ...now, input: { ...said, ...known, ...change } }]);
  };
  return {
    query: { ...query, data },
    standing,
    /** Names of the ways taken so far. */
    trail: stops.flatMap(({ via }, place) => (via === null ? [] : { place, name: via })),
    begin: (input: Stop['input']) => setStops([{ via: null, input }]),
    know: (facts: readonly SampleFact[]) => say({ facts: plain(facts) }),
    tick: (done: readonly string[]) => say({ done: [...done] }),
    take({ code, name, to, factsAfter }: SampleWay) {
      const done = standing && to.code === standing.state.code ? doneOf(standing) : [];
      const { personId = null } = now.input;
      setStops([...stops, { via: name || code, input: { personId, state: to.code, facts: plain(factsAfter), done } }]);
    },
    back: () => setStops(stops.length > 1 ? stops.slice(0, -1) : stops),
  };
}

export type DryRun = ReturnType<typeof useDryRun>;

const plain = (facts: readonly SampleFact[]) => facts.map(({ name, values }) => ({ name, values: [...values] }));

const doneOf = ({ actions }: SampleStanding): string[] => actions.flatMap(({ code, isDone }) => (isDone ? [code] : []));
