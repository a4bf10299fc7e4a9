import { skipToken, useQuery } from '@apollo/client/react';
import { AbilityButton, Section, useCommand } from '@shouwen/admin-kit';
import { Button, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WorkflowMovePreviewDocument, WorkflowReplayDocument } from '../gql/graphql.js';
import type { Version, WorkflowNow } from '../workflows/definition.rules.js';
import { MoveDialog } from './MoveDialog.js';
import { RunResult } from './RunResult.js';
import styles from './Runs.module.css';
import { useRuns } from './useRuns.js';

interface Props {
  readonly workflow: WorkflowNow;
  readonly version: Version;
}

const DAYS = 30;

/** A version against many tickets: past ones, on which it is tried, and running ones, which are moved to it. */
export function RunSections({ workflow, version }: Props) {
  const runs = useRuns(version.id);
  return (
    <>
      <Replay workflow={workflow} version={version} runs={runs} />
      {version.phase === 'LIVE' && <Running workflow={workflow} version={version} runs={runs} />}
    </>
  );
}

interface RunProps extends Props {
  readonly runs: ReturnType<typeof useRuns>;
}

function Replay({ workflow, version, runs }: RunProps) {
  const { t } = useTranslation('processes');
  const [days, setDays] = useState(String(DAYS));
  const command = useCommand(WorkflowReplayDocument, { onDone: runs.again });
  const isOutside = !(Number(days) >= 1 && Number(days) <= LIMITS.replayDays);
  const begin = (): void =>
    void command.run({ input: { versionId: version.id, version: workflow.version, days: Math.round(Number(days)) } });
  return (
    <Section title={t('runs.replay')}>
      <p className={styles.soft}>{t('runs.replayHint')}</p>
      <div className={styles.line}>
        <Input
          type="number"
          min={1}
          max={LIMITS.replayDays}
          value={days}
          aria-label={t('runs.days')}
          suffix={t('runs.daysUnit')}
          onChange={(event) => setDays(event.target.value)}
        />
        <Button loading={command.running} disabled={isOutside} onClick={begin}>
          {t('runs.replayStart')}
        </Button>
      </div>
      {runs.replay && <RunResult run={runs.replay} />}
    </Section>
  );
}

function Running({ workflow, version, runs }: RunProps) {
  const { t } = useTranslation('processes');
  const [isOpen, setOpen] = useState(false);
  const isGoing = runs.move?.finishedAt === null;
  const asked = isGoing ? skipToken : { variables: { versionId: version.id }, fetchPolicy: 'cache-and-network' as const };
  const preview = useQuery(WorkflowMovePreviewDocument, asked).data?.workflowMovePreview;
  const count = preview?.states.reduce((sum, state) => sum + state.count, 0) ?? 0;
  return (
    <Section title={t('runs.running')}>
      <p className={styles.soft}>{count > 0 ? t('runs.left', { count }) : t('runs.noneLeft')}</p>
      {preview && count > 0 && (
        <AbilityButton ability={preview.ability} onClick={() => setOpen(true)}>
          {t('runs.move')}
        </AbilityButton>
      )}
      {runs.move && <RunResult run={runs.move} />}
      {isOpen && <MoveDialog workflow={workflow} version={version} onBegun={runs.again} onClose={() => setOpen(false)} />}
    </Section>
  );
}
