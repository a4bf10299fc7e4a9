import { CommandAlert, FileButton, handIn, useCommand, useFormat, useToast } from '@shouwen/admin-kit';
import { Button, Modal } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DepartmentImportDocument, type DepartmentImportMutation } from '../gql/graphql.js';
import styles from './DepartmentImportDialog.module.css';

type Report = DepartmentImportMutation['departmentImport'];

interface Props {
  reload(): Promise<unknown>;
  onClose(): void;
}

/** Choose a file, see what it would do and everything that is wrong with it, then bring it in as a whole. */
export function DepartmentImportDialog({ reload, onClose }: Props) {
  const { t } = useTranslation('organization');
  const toast = useToast();
  const [name, setName] = useState('');
  const [fileId, setFileId] = useState('');
  const [report, setReport] = useState<Report>();
  const looking = useCommand(DepartmentImportDocument, { isInline: true, onDone: setReport });
  const bringing = useCommand(DepartmentImportDocument, {
    isInline: true,
    success: t('import.done'),
    onDone: async () => {
      await reload();
      onClose();
    },
  });
  const choose = async (file: File): Promise<void> => {
    setReport(undefined);
    setName(file.name);
    const handed = await handIn('/files/departments/import', file).catch(() => null);
    if (handed === null) return toast.failed(t('import.failed'));
    setFileId(handed);
    await looking.run({ input: { fileId: handed, isDryRun: true } });
  };
  const changes = (report?.createdCount ?? 0) + (report?.updatedCount ?? 0);
  const isReady = report?.problems?.length === 0 && changes > 0;
  return (
    <Modal
      open
      width={640}
      title={t('import.title')}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t('update.cancel')}
        </Button>,
        <Button
          key="bring"
          type="primary"
          disabled={!isReady}
          loading={bringing.running}
          onClick={() => void bringing.run({ input: { fileId, isDryRun: false } })}
        >
          {t('import.confirm')}
        </Button>,
      ]}
    >
      <CommandAlert command={looking.refusal === null ? bringing : looking} />
      <p className={styles.text}>{t('import.hint')}</p>
      <p className={styles.file}>
        <FileButton label={t('import.file')} accept=".csv,.xlsx,text/csv" isBusy={looking.running} onFile={choose} />
        {name}
      </p>
      {report !== undefined && <ReportView report={report} />}
    </Modal>
  );
}

function ReportView({ report }: { readonly report: Report }) {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  const problems = report.problems ?? [];
  return (
    <div role="status">
      <p className={styles.counts}>
        {t('import.counts', {
          created: number(report.createdCount ?? 0),
          updated: number(report.updatedCount ?? 0),
          unchanged: number(report.unchangedCount ?? 0),
        })}
      </p>
      {problems.length > 0 && (
        <>
          <p className={styles.bad}>{t('import.problems', { count: problems.length, value: number(problems.length) })}</p>
          <ul className={styles.problems}>
            {problems.slice(0, SHOWN).map(({ line, column, error }) => (
              <li key={`${line} ${column} ${error.code}`}>
                <b>{t('import.line', { line })}</b>
                <span className={styles.column}>{column == null ? '' : t(`import.column.${column}`)}</span>
                <span>{error.message}</span>
              </li>
            ))}
          </ul>
          {problems.length > SHOWN && <p className={styles.text}>{t('import.more', { count: problems.length - SHOWN })}</p>}
        </>
      )}
    </div>
  );
}

/** Beyond this nobody reads on before mending the file. */
const SHOWN = 200;
