import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { PlannedMovesDocument } from '../gql/graphql.js';

export interface PlannedMoves {
  /** The day, by the id of the department that moves on it. */
  readonly days: ReadonlyMap<string, string>;
  refetch(): Promise<unknown>;
}

/** Moves that lie ahead, asked for by themselves: few departments have one, and each row of the tree would pay for the question. */
export function usePlannedMoves(): PlannedMoves {
  const { data, refetch } = useQuery(PlannedMovesDocument, { fetchPolicy: 'cache-and-network' });
  const days = useMemo(
    () =>
      new Map(
        data?.departments.nodes.flatMap(({ id, plannedMove }) => (plannedMove == null ? [] : [[id, plannedMove.effectiveOn] as const])),
      ),
    [data],
  );
  return { days, refetch };
}
