import { skipToken, useQuery } from '@apollo/client/react';
import { CommandAlert, EmptyState, PageFrame, QueryState, useCommand, useWords } from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
import { PRIORITIES } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PrioritiesPageDocument,
  type PrioritiesPageQuery,
  PriorityAxisDocument,
  PriorityMatrixSetDocument,
  type TicketPriority,
} from '../gql/graphql.js';
import { ProcessesNav } from '../processes-nav/ProcessesNav.js';
import words from '../processes-nav/WordsPage.module.css';
import { type MatrixDraft, matrixDraft, matrixInput, priorityAt, withCell } from './matrix-draft.rules.js';
import styles from './Priorities.module.css';

/** How pressing tickets are by two trees of categories that they carry, such as importance and urgency (TKT-09). */
export function PrioritiesPage() {
  const { t } = useTranslation('processes');
  const query = useQuery(PrioritiesPageDocument, { fetchPolicy: 'network-only' });
  return (
    <PageFrame title={t('priorities.title')} head={<ProcessesNav />}>
      <QueryState query={query}>
        {(data) => (
          <div className={words.page}>
            <p className={words.hint}>{t('priorities.hint')}</p>
            {axesIn(data).length < 2 ? (
              <EmptyState icon="tree" title={t('priorities.none')} hint={t('priorities.noneHint')} />
            ) : (
              <Matrix key={data.priorityMatrix?.version ?? 0} data={data} onDone={query.refetch} />
            )}
          </div>
        )}
      </QueryState>
    </PageFrame>
  );
}

/** Trees of which a ticket carries one category. */
const axesIn = ({ categorySchemes }: PrioritiesPageQuery) =>
  categorySchemes.nodes.filter(({ isMain, holdsSeveral }) => !isMain && !holdsSeveral);

interface MatrixProps {
  readonly data: PrioritiesPageQuery;
  onDone(): unknown;
}

function Matrix({ data, onDone }: MatrixProps) {
  const { t } = useTranslation('processes');
  const [draft, setDraft] = useState<MatrixDraft>(() => matrixDraft(data.priorityMatrix));
  const command = useCommand(PriorityMatrixSetDocument, { success: t('priorities.saved'), onDone });
  const [rows, columns] = [useAxis(draft.rowScheme), useAxis(draft.columnScheme)];
  const options = axesIn(data).map(({ code, name }) => ({ value: code, label: name }));
  const choose = (axis: 'rowScheme' | 'columnScheme') => (code: string) => setDraft({ ...draft, [axis]: code, cells: [] });
  const save = () => void command.run({ input: matrixInput(draft, data.priorityMatrix, { rows, columns }) });
  return (
    <>
      <CommandAlert command={command} />
      <div className={styles.axes}>
        {(['rowScheme', 'columnScheme'] as const).map((axis) => (
          <div key={axis} className={styles.axis}>
            <span>{t(`priorities.${axis}`)}</span>
            <Select
              aria-label={t(`priorities.${axis}`)}
              value={draft[axis]}
              options={options}
              onChange={choose(axis)}
              popupMatchSelectWidth={false}
            />
          </div>
        ))}
      </div>
      {rows.length > 0 && columns.length > 0 && <Cells draft={draft} rows={rows} columns={columns} onChange={setDraft} />}
      <Button
        type="primary"
        className={styles.save}
        disabled={rows.length === 0 || columns.length === 0}
        loading={command.running}
        onClick={save}
      >
        {t('priorities.save')}
      </Button>
    </>
  );
}

type Axis = ReturnType<typeof useAxis>;

function useAxis(scheme: string | undefined) {
  const { data } = useQuery(
    PriorityAxisDocument,
    scheme === undefined ? skipToken : { variables: { scheme }, fetchPolicy: 'cache-and-network' },
  );
  return data?.categories.nodes ?? [];
}

interface CellsProps {
  readonly draft: MatrixDraft;
  readonly rows: Axis;
  readonly columns: Axis;
  onChange(draft: MatrixDraft): void;
}

function Cells({ draft, rows, columns, onChange }: CellsProps) {
  const { t } = useTranslation('processes');
  const { priority } = useWords();
  const options = PRIORITIES.map((one) => one.toUpperCase() as TicketPriority).map((value) => ({ value, label: priority(value) }));
  const named = (path: readonly string[]): string => path.join(' / ');
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <td />
            {columns.map(({ code, path }) => (
              <th key={code} scope="col">
                {named(path)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{named(row.path)}</th>
              {columns.map((column) => (
                <td key={column.code}>
                  <Select
                    allowClear
                    aria-label={t('priorities.cell', { row: named(row.path), column: named(column.path) })}
                    placeholder={t('priorities.nothing')}
                    options={options}
                    value={priorityAt(draft, row.code, column.code)}
                    onChange={(value) => onChange(withCell(draft, { row: row.code, column: column.code }, value))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
