import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { type Runs_RunFragment, WorkflowRunsDocument } from '../gql/graphql.js';

export type Run = Runs_RunFragment;

const LOOK_AGAIN_MS = 2000;

/** The latest replay of a version and the latest move to it; looked at again while one of them goes on. */
export function useRuns(versionId: string) {
  const query = useQuery(WorkflowRunsDocument, { variables: { versionId }, fetchPolicy: 'cache-and-network' });
  const { data, refetch, startPolling, stopPolling } = query;
  const isGoing = data?.workflowRuns.some(({ finishedAt }) => finishedAt === null) ?? false;
  useEffect(() => {
    if (isGoing) startPolling(LOOK_AGAIN_MS);
    return stopPolling;
  }, [isGoing, startPolling, stopPolling]);
  const of = (kind: Run['kind']): Run | undefined => data?.workflowRuns.find((run) => run.kind === kind);
  return { replay: of('REPLAY'), move: of('MOVE'), again: () => void refetch() };
}
