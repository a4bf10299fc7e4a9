import { download, Icon, useCommand, useSearchState, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { PeopleExportDocument, type PersonFilter } from '../gql/graphql.js';
import { PeopleImportDialog } from '../people-import/PeopleImportDialog.js';
import { PersonFormDialog } from '../person-form/PersonFormDialog.js';

interface Props {
  readonly filter: PersonFilter;
  readonly departmentId: string;
  reload(): Promise<unknown>;
  onCreated(personId: string): void;
}

/** Adding one, adding many, handing out: each for whoever may. */
export function PeopleActions({ filter, departmentId, reload, onCreated }: Props) {
  const { t } = useTranslation('organization');
  const { can } = useViewer();
  const [dialog, setDialog] = useSearchState('dialog');
  const exported = useCommand(PeopleExportDocument, {
    success: t('records.export.done'),
    onDone: ({ csv }) => csv != null && download(csv, 'people.csv'),
  });
  const close = (): void => setDialog('');
  return (
    <>
      {can('person:export') && (
        <Button loading={exported.running} onClick={() => void exported.run({ input: { filter } })}>
          {t('records.export.open')}
        </Button>
      )}
      {can('person:import') && <Button onClick={() => setDialog('import')}>{t('records.import.open')}</Button>}
      {can('person:create') && (
        <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setDialog('create')}>
          {t('records.form.create')}
        </Button>
      )}
      {dialog === 'create' && (
        <PersonFormDialog
          {...(departmentId !== '' && { departmentId })}
          onClose={close}
          onDone={async (personId) => {
            close();
            await reload();
            if (personId !== undefined) onCreated(personId);
          }}
        />
      )}
      {dialog === 'import' && (
        <PeopleImportDialog
          onClose={close}
          onDone={async () => {
            close();
            await reload();
          }}
        />
      )}
    </>
  );
}
