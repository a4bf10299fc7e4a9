import { EmptyState, Tag, useCommand, WordActs, WordList } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RoutingQueueArchiveDocument, RoutingQueueMoveDocument } from '../gql/graphql.js';
import { useConditionText } from '../service-levels/useConditionText.js';
import { QueueEditor } from './QueueEditor.js';
import type { QueueRow } from './queue-draft.rules.js';

interface Props {
  readonly queues: readonly QueueRow[];
  after(): Promise<void>;
}

/** The queues in the order in which they are tried; those out of use stand last and are not tried. */
export function QueueList({ queues, after }: Props) {
  const { t } = useTranslation('processes');
  const [open, setOpen] = useState<QueueRow | null>(null);
  const moving = useCommand(RoutingQueueMoveDocument, { onDone: after });
  const words = queues
    .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
    .map((queue) => ({ ...queue, isLoose: queue.isArchived, note: <Note queue={queue} /> }));
  const done = async (): Promise<void> => {
    setOpen(null);
    await after();
  };
  if (queues.length === 0) return <EmptyState title={t('routing.none')} />;
  return (
    <>
      <WordList
        label={t('routing.parts.queues')}
        words={words}
        isBusy={moving.running}
        onMove={(code, beforeCode) => void moving.run({ input: { code, beforeCode } })}
        acts={(queue) => <Acts queue={queue} after={after} onOpen={setOpen} />}
      />
      {open && <QueueEditor queue={open} onDone={done} onClose={() => setOpen(null)} />}
    </>
  );
}

/** Which tickets, who gets them and when. */
function Note({ queue: { departmentName, when, urgentWhen, strategy, prefers, hours, isArchived } }: { readonly queue: QueueRow }) {
  const { t } = useTranslation('processes');
  const { condition } = useConditionText();
  const said = [
    departmentName,
    when.clauses.length > 0 && condition(when),
    t(`routing.strategies.${strategy}`),
    prefers.length > 0 && t('routing.first', { who: prefers.map((one) => t(`routing.preferences.${one}`)).join(t('comma')) }),
    urgentWhen && t('routing.urgent', { what: condition(urgentWhen) }),
    hours === 'ALWAYS' && t('routing.hours.ALWAYS'),
  ];
  return (
    <>
      {said.filter(Boolean).join(' · ')} {isArchived && <Tag>{t('outOfUse')}</Tag>}
    </>
  );
}

interface ActsProps {
  readonly queue: QueueRow;
  after(): Promise<void>;
  onOpen(queue: QueueRow): void;
}

function Acts({ queue, after, onOpen }: ActsProps) {
  const command = useCommand(RoutingQueueArchiveDocument, { onDone: after });
  const { code, name, version, isArchived, viewerCan } = queue;
  return (
    <WordActs
      name={name}
      isArchived={isArchived}
      isBusy={command.running}
      rename={viewerCan.update}
      turn={viewerCan.update}
      onEdit={() => onOpen(queue)}
      onTurn={() => command.run({ input: { code, version, isArchived: !isArchived } })}
    />
  );
}
