import { Tag, useCommand, WordActs, WordList } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ServiceLevels_TimerFragment, ServiceTimerMoveDocument, ServiceTimerSetDocument } from '../gql/graphql.js';
import { TimerDialog } from './TimerDialog.js';
import { timerDraft, timerInput } from './timer-draft.rules.js';

type Timer = ServiceLevels_TimerFragment;

interface Props {
  readonly timers: readonly Timer[];
  after(): Promise<void>;
}

/** What is measured of tickets. */
export function TimerList({ timers, after }: Props) {
  const { t } = useTranslation('processes');
  const [edited, setEdited] = useState<Timer | null>(null);
  const moving = useCommand(ServiceTimerMoveDocument, { onDone: after });
  const words = timers
    .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
    .map((timer) => ({ ...timer, isLoose: timer.isArchived, note: <Note timer={timer} /> }));
  const done = async (): Promise<void> => {
    setEdited(null);
    await after();
  };
  return (
    <>
      <WordList
        label={t('levels.parts.timers')}
        words={words}
        isBusy={moving.running}
        onMove={(code, beforeCode) => void moving.run({ input: { code, beforeCode } })}
        acts={(timer) => <Acts timer={timer} after={after} onEdit={setEdited} />}
      />
      {edited && <TimerDialog timer={edited} onDone={done} onClose={() => setEdited(null)} />}
    </>
  );
}

function Note({ timer: { starts, stops, repeats, isArchived } }: { readonly timer: Timer }) {
  const { t } = useTranslation('processes');
  const said = (markers: Timer['starts']): string =>
    markers.map(({ kind, codes }) => [t(`levels.markers.${kind}`), codes.join(t('comma'))].filter(Boolean).join(' ')).join(t('levels.or'));
  const span = starts.length === 0 ? t('levels.outside') : `${said(starts)} → ${said(stops)}`;
  return (
    <>
      {span} · {t(`levels.repeats.${repeats}`)} {isArchived && <Tag>{t('outOfUse')}</Tag>}
    </>
  );
}

function Acts({ timer, after, onEdit }: { readonly timer: Timer; after(): Promise<void>; onEdit(timer: Timer): void }) {
  const command = useCommand(ServiceTimerSetDocument, { onDone: after });
  const { name, isArchived, viewerCan } = timer;
  return (
    <WordActs
      name={name}
      isArchived={isArchived}
      isBusy={command.running}
      rename={viewerCan.update}
      turn={viewerCan.update}
      onEdit={() => onEdit(timer)}
      onTurn={() => command.run({ input: { ...timerInput(timerDraft(timer), timer), isArchived: !isArchived } })}
    />
  );
}
