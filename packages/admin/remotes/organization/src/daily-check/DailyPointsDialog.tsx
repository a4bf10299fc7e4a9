import { useQuery } from '@apollo/client/react';
import { FormDialog, Tag, useCommand, WordActs, WordFields, WordList, WordsDialog, WordsHint } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Names, nameInput } from '../department-kind-set/department-kinds.rules.js';
import { DailyCheckMoveDocument, DailyCheckPointsDocument, type DailyCheckPointsQuery, DailyCheckSetDocument } from '../gql/graphql.js';

type Point = DailyCheckPointsQuery['dailyCheckPoints']['nodes'][number];

interface Props {
  /** One's own list and that of the team follow. */
  reload(): Promise<unknown>;
  onClose(): void;
}

/** What the daily check asks, in its order: added, reworded, moved, put out of use and back (SEC-10). */
export function DailyPointsDialog({ reload, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [edited, setEdited] = useState<Point | 'new' | null>(null);
  const { data, error, refetch } = useQuery(DailyCheckPointsDocument, { fetchPolicy: 'cache-and-network' });
  const after = async (): Promise<void> => {
    setEdited(null);
    await Promise.all([refetch(), reload()]);
  };
  if (edited !== null) return <PointForm {...(edited !== 'new' && { point: edited })} onDone={after} onClose={() => setEdited(null)} />;
  return (
    <WordsDialog
      title={t('daily.points')}
      head={<WordsHint>{t('daily.pointsHint')}</WordsHint>}
      add={t('daily.pointAdd')}
      words={data?.dailyCheckPoints.nodes}
      error={error}
      retry={refetch}
      onAdd={() => setEdited('new')}
      onClose={onClose}
    >
      {(points) => <Points points={points} after={after} onEdit={setEdited} />}
    </WordsDialog>
  );
}

interface PointsProps {
  readonly points: readonly Point[];
  after(): Promise<void>;
  onEdit(point: Point): void;
}

function Points({ points, after, onEdit }: PointsProps) {
  const { t } = useTranslation('organization');
  const moving = useCommand(DailyCheckMoveDocument, { onDone: after });
  const words = points
    .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
    .map((point) => ({ ...point, isLoose: point.isArchived, note: point.isArchived && <Tag>{t('roles.outOfUse')}</Tag> }));
  return (
    <WordList
      label={t('daily.points')}
      words={words}
      isBusy={moving.running}
      onMove={(code, beforeCode) => void moving.run({ input: { code, beforeCode } })}
      acts={(point) => <Acts point={point} after={after} onEdit={onEdit} />}
    />
  );
}

/** Whoever opens this list keeps it. */
const ALLOWED = { allowed: true };

function Acts({ point, after, onEdit }: Omit<PointsProps, 'points'> & { readonly point: Point }) {
  const command = useCommand(DailyCheckSetDocument, { onDone: after });
  const { code, name, names, isArchived } = point;
  return (
    <WordActs
      name={name}
      isArchived={isArchived}
      isBusy={command.running}
      rename={ALLOWED}
      turn={ALLOWED}
      onEdit={() => onEdit(point)}
      onTurn={() => command.run({ input: { code, ...nameInput(names), isArchived: !isArchived } })}
    />
  );
}

interface FormProps {
  /** Absent: a new one. */
  readonly point?: Point;
  onDone(): unknown;
  onClose(): void;
}

interface Draft extends Names {
  readonly code?: string;
}

function PointForm({ point, onDone, onClose }: FormProps) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(DailyCheckSetDocument, { form, success: t('daily.pointDone'), onDone });
  return (
    <FormDialog
      title={point === undefined ? t('daily.pointAdd') : t('words.renameOf', { name: point.name })}
      form={form}
      command={command}
      initial={point?.names ?? {}}
      onSubmit={(draft: Draft) => void command.run({ input: { code: point?.code ?? draft.code ?? '', ...nameInput(draft) } })}
      onClose={onClose}
    >
      <WordFields isNew={point === undefined} />
    </FormDialog>
  );
}
