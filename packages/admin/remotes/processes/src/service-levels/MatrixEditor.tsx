import type { Choice } from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { DurationField } from './DurationField.js';
import type { TargetDraft } from './policy-draft.rules.js';
import styles from './ServiceLevels.module.css';
import type { LevelWords } from './useLevelWords.js';

type Matrix = NonNullable<TargetDraft['matrix']>;

interface Props {
  readonly matrix: Matrix | null;
  readonly isBusiness: boolean;
  readonly words: LevelWords;
  onChange(matrix: Matrix | null): void;
}

/** Times by what is known of the ticket: a row for each value of one fact, and, if wanted, a column for each of another. */
export function MatrixEditor({ matrix, isBusiness, words, onChange }: Props) {
  const { t } = useTranslation('processes');
  const facts = words.facts.filter(({ value }) => words.valuesOf(value).length > 0);
  if (!matrix) {
    return (
      <p>
        <Button size="small" onClick={() => onChange({ rows: 'priority', columns: null, cells: [] })}>
          {t('levels.matrixAdd')}
        </Button>
      </p>
    );
  }
  return (
    <fieldset className={styles.part}>
      <legend>{t('levels.matrix')}</legend>
      <p className={styles.soft}>{t('levels.matrixHint')}</p>
      <div className={styles.axes}>
        <Select
          value={matrix.rows}
          aria-label={t('levels.rows')}
          options={facts}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(rows: string) => onChange({ rows, columns: matrix.columns === rows ? null : (matrix.columns ?? null), cells: [] })}
        />
        <Select
          value={matrix.columns ?? null}
          aria-label={t('levels.columns')}
          placeholder={t('levels.columnsNone')}
          allowClear
          options={facts.filter(({ value }) => value !== matrix.rows)}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(columns: string | null) => onChange({ ...matrix, columns: columns ?? null, cells: [] })}
        />
        <Button size="small" onClick={() => onChange(null)}>
          {t('levels.matrixRemove')}
        </Button>
      </div>
      <Cells key={`${matrix.rows} ${matrix.columns}`} matrix={matrix} isBusiness={isBusiness} words={words} onChange={onChange} />
    </fieldset>
  );
}

/** More of a fact than fit a table are not offered as one. */
const MOST = 40;

function Cells({ matrix, isBusiness, words, onChange }: Props & { readonly matrix: Matrix }) {
  const { t } = useTranslation('processes');
  const rows = words.valuesOf(matrix.rows).slice(0, MOST);
  const most = Math.max(1, Math.floor(LIMITS.matrixCells / Math.max(1, rows.length)));
  const columns: readonly (Choice | null)[] = matrix.columns ? words.valuesOf(matrix.columns).slice(0, most) : [null];
  const cells = [matrix.cells].flat();
  const isAt = (row: string, column: string | null) => (cell: Matrix['cells'][number]) =>
    cell.row === row && (cell.column ?? null) === column;
  const put = (row: string, column: string | null, seconds: number | null): void => {
    const others = cells.filter((cell) => !isAt(row, column)(cell));
    onChange({ ...matrix, cells: seconds === null ? others : [...others, { row, column, seconds }] });
  };
  return (
    <div className={styles.wide}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{words.factName(matrix.rows)}</th>
            {columns.map((column) => (
              <th key={column?.value ?? ''} scope="col">
                {column?.label ?? t('levels.time')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.value}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => (
                <td key={column?.value ?? ''}>
                  <DurationField
                    label={[row.label, column?.label].filter(Boolean).join(' × ')}
                    seconds={cells.find(isAt(row.value, column?.value ?? null))?.seconds ?? null}
                    isBusiness={isBusiness}
                    onChange={(seconds) => put(row.value, column?.value ?? null, seconds)}
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
