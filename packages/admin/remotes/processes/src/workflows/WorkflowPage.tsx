import { useQuery } from '@apollo/client/react';
import { EmptyState, Icon, PageFrame, QueryState, Segmented } from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DryRunPanel } from '../dry-run/DryRunPanel.js';
import { WorkflowPageDocument } from '../gql/graphql.js';
import { ProcessesNav } from '../processes-nav/ProcessesNav.js';
import type { Version, WorkflowNow } from './definition.rules.js';
import { PartDialog } from './PartDialog.js';
import { PartTables } from './PartTables.js';
import { useDefinition } from './useDefinition.js';
import { VersionActs } from './VersionActs.js';
import { VersionAside } from './VersionAside.js';
import styles from './workflows.module.css';

/** The drawing brings a library of its own: whoever works by the table never waits for it. */
const Canvas = lazy(() => import('./WorkflowCanvas.js').then(({ WorkflowCanvas }) => ({ default: WorkflowCanvas })));

type Look = 'both' | 'canvas' | 'table';
const LOOKS: readonly Look[] = ['both', 'canvas', 'table'];

/** One workflow: its versions, what each says as a drawing and as a table, and what is wrong with it. */
export function WorkflowPage() {
  const { t } = useTranslation('processes');
  const { code = '' } = useParams();
  const query = useQuery(WorkflowPageDocument, { variables: { code }, fetchPolicy: 'cache-and-network' });
  return (
    <PageFrame title={query.data?.workflow?.name ?? t('workflows.title')} head={<ProcessesNav />}>
      <QueryState query={query}>
        {({ workflow }) => (workflow ? <Loaded key={workflow.id} workflow={workflow} /> : <EmptyState title={t('workflows.gone')} />)}
      </QueryState>
    </PageFrame>
  );
}

function Loaded({ workflow }: { readonly workflow: WorkflowNow }) {
  const { t } = useTranslation('processes');
  const [chosen, choose] = useState<string | null>(null);
  const [look, setLook] = useState<Look>('both');
  const [isWalking, setWalking] = useState(false);
  const version = workflow.versions.find(({ id }) => id === chosen) ?? workflow.versions[0];
  if (!version) return <EmptyState title={t('workflows.gone')} />;
  return (
    <>
      <div className={styles.bar}>
        <Select
          className={styles.versions ?? ''}
          aria-label={t('workflows.versions')}
          value={version.id}
          onChange={choose}
          options={workflow.versions.map(({ id, number, phase }) => ({
            value: id,
            label: t('workflows.version', { number, phase: t(`workflows.phase.${phase}`) }),
          }))}
        />
        <Segmented
          label={t('workflows.look')}
          value={look}
          options={LOOKS.map((value) => ({ value, label: t(`workflows.looks.${value}`) }))}
          onChange={(value) => setLook(value)}
        />
        <Button icon={<Icon name="print" size={14} />} onClick={() => window.print()}>
          {t('workflows.print')}
        </Button>
        <Button icon={<Icon name="arrowRight" size={14} />} aria-pressed={isWalking} onClick={() => setWalking(!isWalking)}>
          {t('dryRun.open')}
        </Button>
        <VersionActs workflow={workflow} version={version} onMade={() => choose(null)} />
      </div>
      <VersionView
        key={version.id}
        workflow={workflow}
        version={version}
        look={look}
        onWalked={isWalking ? () => setWalking(false) : null}
      />
    </>
  );
}

interface ViewProps {
  readonly workflow: WorkflowNow;
  readonly version: Version;
  readonly look: Look;
  /** Ends the dry run; null while there is none. */
  readonly onWalked: (() => void) | null;
}

function VersionView({ workflow, version, look, onWalked }: ViewProps) {
  const { t } = useTranslation('processes');
  const draft = useDefinition(workflow, version);
  const [at, setAt] = useState<string | null>(null);
  return (
    <div className={styles.work} data-look={look} data-walking={onWalked !== null}>
      {look !== 'table' && (
        <Suspense fallback={<div className={styles.canvas}>{t('workflows.drawing')}</div>}>
          <Canvas version={version} draft={draft} at={at} />
        </Suspense>
      )}
      {look !== 'canvas' && <PartTables version={version} draft={draft} />}
      {onWalked ? (
        <DryRunPanel version={version} onStand={setAt} onClose={onWalked} />
      ) : (
        <VersionAside workflow={workflow} version={version} onOpen={draft.open} />
      )}
      {draft.opened && <PartDialog version={version} draft={draft} />}
    </div>
  );
}
