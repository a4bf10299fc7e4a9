import { CommandAlert, download, FileButton, ImportProblems, Segmented, useCommand } from '@shouwen/admin-kit';
import { Button, Modal, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { CustomerImportDocument, type CustomerImportDuplicates } from '../gql/graphql.js';
import styles from './CustomerImport.module.css';
import { type Checked, useCustomerImport } from './useCustomerImport.js';

const TEMPLATE = ['name', 'kind', 'stage', 'phone', 'email', 'address', 'tier', 'source', 'tags', 'owner', 'note'] as const;
const DUPLICATES: readonly CustomerImportDuplicates[] = ['REFUSE', 'SKIP', 'ACCEPT'];

interface Props {
  onDone(): unknown;
  onClose(): void;
}

/** A table is looked at first: which column is which, everything that is wrong and who is there already; only then a button that writes. */
export function CustomerImportDialog({ onDone, onClose }: Props) {
  const { t } = useTranslation('desk');
  const { checked, isBusy, choose, reread, more } = useCustomerImport();
  const command = useCommand(CustomerImportDocument, {
    isInline: true,
    success: t('customerImport.done'),
    onDone: () => {
      onClose();
      return onDone();
    },
  });
  const ready = checked?.readyCount ?? 0;
  const template = `\uFEFF${TEMPLATE.map((column) => t(`customerImport.columns.${column}`)).join(',')}\r\n`;
  return (
    <Modal
      open
      width={760}
      title={t('customerImport.title')}
      onCancel={onClose}
      cancelText={t('cancel')}
      okText={t('customerImport.confirm', { count: ready })}
      okButtonProps={{ disabled: ready === 0 || isBusy }}
      confirmLoading={command.running}
      onOk={() => checked !== null && void command.run({ input: checked.input })}
    >
      <CommandAlert command={command} />
      <p>{t('customerImport.hint')}</p>
      <div className={styles.bar}>
        <FileButton label={t('customerImport.file')} accept=".csv,.xlsx,text/csv" isBusy={isBusy} onFile={choose} />
        <Button type="link" onClick={() => download(template, 'customers.csv')}>
          {t('customerImport.template')}
        </Button>
      </div>
      {checked !== null && (
        <>
          <Columns checked={checked} onColumns={(columns) => void reread({ columns })} />
          <div className={styles.bar}>
            <span>{t('customerImport.duplicates')}</span>
            <Segmented<CustomerImportDuplicates>
              label={t('customerImport.duplicates')}
              options={DUPLICATES.map((value) => ({ value, label: t(`customerImport.duplicate.${value}`) }))}
              value={checked.input.duplicates ?? 'REFUSE'}
              onChange={(duplicates) => void reread({ duplicates })}
            />
          </div>
          <Outlook checked={checked} isBusy={isBusy} onMore={() => void more()} />
        </>
      )}
    </Modal>
  );
}

/** Which column each heading is; one that is none is left out. */
function Columns({ checked: { headings, columns }, onColumns }: { readonly checked: Checked; onColumns(columns: string[]): void }) {
  const { t } = useTranslation('desk');
  if (headings.length === 0) return null;
  const options = [{ value: '', label: t('customerImport.leaveOut') }, ...columns.map(({ key, name }) => ({ value: key, label: name }))];
  const choose = (at: number, key: string): void => onColumns(headings.map(({ column }, index) => (index === at ? key : (column ?? ''))));
  return (
    <ul className={styles.columns} aria-label={t('customerImport.mapping')}>
      {headings.map(({ heading, column }, index) => (
        <li key={index}>
          <span className={styles.heading}>{heading}</span>
          <Select
            size="small"
            aria-label={t('customerImport.columnOf', { heading })}
            value={column ?? ''}
            options={options}
            onChange={(key: string) => choose(index, key)}
          />
        </li>
      ))}
    </ul>
  );
}

interface OutlookProps {
  readonly checked: Checked;
  readonly isBusy: boolean;
  onMore(): void;
}

/** What importing would do, and everything that stands against it. */
function Outlook({ checked: { rowCount, readyCount, skippedCount, problems, columns }, isBusy, onMore }: OutlookProps) {
  const { t } = useTranslation('desk');
  if (problems.totalCount === 0) return <output>{t('customerImport.ready', { count: readyCount, skipped: skippedCount })}</output>;
  const nameOf = (key: string | null | undefined): string => columns.find((one) => one.key === key)?.name ?? '';
  return (
    <>
      <output>{t('customerImport.problems', { rows: rowCount, count: problems.totalCount })}</output>
      <ImportProblems
        problems={problems.nodes.map(({ id, line, column, error }) => ({ id, line, column: nameOf(column), message: error.message }))}
        hasMore={problems.pageInfo.hasNextPage}
        isBusy={isBusy}
        onMore={onMore}
      />
    </>
  );
}
