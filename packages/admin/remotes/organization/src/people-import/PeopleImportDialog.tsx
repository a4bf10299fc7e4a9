import { useApolloClient } from '@apollo/client/react';
import { CommandAlert, download, FileButton, handIn, ImportProblems, useCommand, useToast } from '@shouwen/admin-kit';
import { Button, Modal } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PeopleImportCheckDocument, type PeopleImportCheckQuery, PeopleImportDocument } from '../gql/graphql.js';
import styles from './PeopleImportDialog.module.css';

type Check = NonNullable<PeopleImportCheckQuery['peopleImportCheck']>;

interface Checked extends Check {
  readonly fileId: string;
}

const COLUMNS = ['account', 'name', 'department', 'roles', 'position', 'email', 'phone', 'hiredOn'] as const;
const PAGE = 100;

interface Props {
  onDone(): unknown;
  onClose(): void;
}

/** A table is looked at first: every error of every row, and only then a button that writes. */
export function PeopleImportDialog({ onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const { checked, isBusy, check, more } = useImportCheck();
  const command = useCommand(PeopleImportDocument, { isInline: true, success: t('records.import.done'), onDone });
  const template = `\uFEFF${COLUMNS.map((column) => t(`records.import.columns.${column}`)).join(',')}\r\n`;
  const ready = checked?.readyCount ?? 0;
  return (
    <Modal
      open
      width={720}
      title={t('records.import.title')}
      onCancel={onClose}
      cancelText={t('records.form.cancel')}
      okText={t('records.import.confirm', { count: ready })}
      okButtonProps={{ disabled: ready === 0 }}
      confirmLoading={command.running}
      onOk={() => checked !== null && void command.run({ input: { fileId: checked.fileId } })}
    >
      <CommandAlert command={command} />
      <p>{t('records.import.hint')}</p>
      <div className={styles.bar}>
        <FileButton label={t('records.import.file')} accept=".csv,.xlsx,text/csv" isBusy={isBusy} onFile={check} />
        <Button type="link" onClick={() => download(template, 'people.csv')}>
          {t('records.import.template')}
        </Button>
      </div>
      {checked !== null && <Problems checked={checked} isBusy={isBusy} onMore={more} />}
    </Modal>
  );
}

function Problems({ checked, isBusy, onMore }: { readonly checked: Checked; readonly isBusy: boolean; onMore(): Promise<void> }) {
  const { t } = useTranslation('organization');
  const { rowCount, readyCount, problems } = checked;
  if (problems.totalCount === 0) return <output>{t('records.import.ready', { count: readyCount })}</output>;
  return (
    <>
      <output>{t('records.import.problems', { rows: rowCount, count: problems.totalCount })}</output>
      <ImportProblems
        problems={problems.nodes.map(({ id, line, column, error }) => {
          return { id, line, column: column == null ? '' : t(`records.import.columns.${column}`), message: error.message };
        })}
        hasMore={problems.pageInfo.hasNextPage}
        isBusy={isBusy}
        onMore={() => void onMore()}
      />
    </>
  );
}

function useImportCheck() {
  const { t } = useTranslation('organization');
  const client = useApolloClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [checked, setChecked] = useState<Checked | null>(null);
  const ask = async (fileId: string, after: string | null): Promise<Check | null> => {
    const { data } = await client.query({
      query: PeopleImportCheckDocument,
      variables: { fileId, first: PAGE, after },
      fetchPolicy: 'no-cache',
    });
    return data?.peopleImportCheck ?? null;
  };
  const busily = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await work().catch(() => toast.failed(t('records.import.failed')));
    setBusy(false);
  };
  const check = (file: File): Promise<void> =>
    busily(async () => {
      setChecked(null);
      const fileId = await handIn('/files/people/import', file);
      const found = await ask(fileId, null);
      setChecked(found && { ...found, fileId });
    });
  const more = (): Promise<void> =>
    busily(async () => {
      const next = checked && (await ask(checked.fileId, checked.problems.pageInfo.endCursor ?? null));
      if (!checked || !next) return;
      setChecked({ ...checked, problems: { ...next.problems, nodes: [...checked.problems.nodes, ...next.problems.nodes] } });
    });
  return { checked, isBusy, check, more };
}
