import { useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Kpi } from '../board-page/useBoard.js';
import type { BoardAddress } from '../board-page/useBoardAddress.js';
import { isSmall } from '../figure/figure.rules.js';
import { useFigureWords } from '../figure/useFigureWords.js';
import type { KpiDepartmentsQuery } from '../gql/graphql.js';
import styles from './KpiDepartments.module.css';

export type DepartmentValue = KpiDepartmentsQuery['kpiValues'][number];

interface Props {
  readonly kpi: Kpi;
  readonly value: DepartmentValue;
  /** What a full bar stands for. */
  readonly top: number;
  readonly isChosen: boolean;
  readonly linkTo: BoardAddress['linkTo'];
}

export function DepartmentRow({ kpi, value, top, isChosen, linkTo }: Props) {
  const { t } = useTranslation('insight');
  const { number } = useFormat();
  const { id, name } = value.department ?? { id: '', name: t('departments.unknown') };
  return (
    <tr className={isChosen ? styles.chosen : undefined}>
      <th scope="row">
        <Link className={styles.name} to={linkTo({ department: id, at: null })} aria-label={t('departments.only', { name })}>
          {name}
        </Link>
      </th>
      {isSmall(value, kpi.minimumN) ? (
        <td colSpan={kpi.unit === 'COUNT' ? 1 : 3} className={styles.sentence}>
          {t('departments.small', { minimum: kpi.minimumN })}
        </td>
      ) : (
        <Figures kpi={kpi} value={value} top={top} />
      )}
      <td>
        <Link to={linkTo({ at: id, on: null })} preventScrollReset aria-label={t('departments.ticketsOf', { name, count: value.n })}>
          {number(value.n, 0)}
        </Link>
      </td>
    </tr>
  );
}

function Figures({ kpi, value, top }: Pick<Props, 'kpi' | 'value' | 'top'>) {
  const { number } = useFormat();
  const words = useFigureWords();
  const { meaning, text } = words.verdict(kpi, value);
  return (
    <>
      <td className={styles.barCell}>
        <Bar kpi={kpi} value={value} top={top} />
      </td>
      {kpi.unit !== 'COUNT' && (
        <td className={meaning === 'kept' ? undefined : styles[meaning]} title={text}>
          {words.plain(kpi.unit, value.value)}
        </td>
      )}
      {kpi.unit === 'SECONDS' && <td className={styles.soft}>{words.plain(kpi.unit, value.p90)}</td>}
      {kpi.unit === 'FRACTION' && <td className={styles.soft}>{`${number(value.numerator, 0)} ÷ ${number(value.denominator, 0)}`}</td>}
    </>
  );
}

/** Thick: the value. Thin: P90. The stroke across: the target. */
function Bar({ kpi, value, top }: Pick<Props, 'kpi' | 'value' | 'top'>) {
  const words = useFigureWords();
  const share = (part: number | null): string => `${Math.min(1, (part ?? 0) / top) * 100}%`;
  return (
    <span className={styles.bar} aria-hidden="true">
      {kpi.unit === 'SECONDS' && <i className={styles.upper} style={{ width: share(value.p90) }} />}
      <i className={styles[`bar-${words.verdict(kpi, value).meaning}`]} style={{ width: share(value.value) }} />
      {kpi.target !== null && <i className={styles.target} style={{ insetInlineStart: share(kpi.target) }} />}
    </span>
  );
}
