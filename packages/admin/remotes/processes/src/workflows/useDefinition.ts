import { useApolloClient } from '@apollo/client/react';
import { useCommand } from '@shouwen/admin-kit';
import { useState } from 'react';
import { type WorkflowDefinitionInput, WorkflowDifferenceDocument, WorkflowDraftSaveDocument } from '../gql/graphql.js';
import { inputOf, type Version, type WorkflowNow } from './definition.rules.js';

/** The part of a version that is looked at; a new one has no word yet, but perhaps ends. */
export interface Opened {
  readonly kind: 'state' | 'transition';
  readonly code: string | null;
  readonly from?: string;
  readonly to?: string;
}

/** What is written about a version: each change is kept at once, so that everybody sees the same draft and what is wrong with it. */
export function useDefinition(workflow: WorkflowNow, version: Version) {
  const [opened, open] = useState<Opened | null>(null);
  const client = useApolloClient();
  const onDone = (): void => {
    open(null);
    client.cache.evict({ fieldName: 'workflowDryRun' });
    void client.refetchQueries({ include: [WorkflowDifferenceDocument] });
  };
  const command = useCommand(WorkflowDraftSaveDocument, { isInline: opened !== null, onDone });
  const change = (by: (definition: WorkflowDefinitionInput) => WorkflowDefinitionInput): Promise<boolean> => {
    const at = { versionId: version.id, version: workflow.version, note: version.note };
    return command.run({ input: { ...at, definition: by(inputOf(version.definition)) } });
  };
  return { canChange: version.viewerCan.draftSave.allowed, command, change, opened, open, close: () => open(null) };
}

export type DefinitionDraft = ReturnType<typeof useDefinition>;
