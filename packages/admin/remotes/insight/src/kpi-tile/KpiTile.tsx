import { useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardItem } from '../board-page/useBoard.js';
import { changeOf, isSmall, type Quantile, shownValue } from '../figure/figure.rules.js';
import { StatusWord } from '../figure/StatusWord.js';
import { useFigureWords } from '../figure/useFigureWords.js';
import { KpiDefinition } from '../kpi-definition/KpiDefinition.js';
import styles from './KpiTile.module.css';
import { Sparkline } from './Sparkline.js';

interface Props {
  readonly item: BoardItem;
  readonly quantile: Quantile;
  readonly isSelected: boolean;
  /** The period reaches into today: the page says once that everything is provisional. */
  readonly isLive: boolean;
  /** Where a click leads: trend, breakdown and tickets of this KPI. */
  readonly to: string;
}

/** One KPI at a glance. The figure is never without its target, its number of cases and what it was before. */
export function KpiTile({ item, quantile, isSelected, isLive, to }: Props) {
  const { kpi, total, days } = item;
  const { t } = useTranslation('insight');
  const words = useFigureWords();
  const isTail = kpi.unit === 'SECONDS' && quantile === 'p90';
  const judged = words.verdict(kpi, total);
  // The target is one for the median; beside P90 the verdict has to say so.
  const verdict = isTail && judged.meaning !== 'none' ? { ...judged, text: `${t('quantile.p50')} ${judged.text}` } : judged;
  return (
    <article className={[styles.tile, isSelected ? styles.selected : ''].join(' ')}>
      <header className={styles.head}>
        <h3>
          <Link to={to} title={kpi.name} aria-current={isSelected ? 'true' : undefined} preventScrollReset>
            {kpi.name}
          </Link>
        </h3>
        <KpiDefinition kpi={kpi} />
        <span className={styles.status}>
          <StatusWord verdict={verdict} />
        </span>
      </header>
      <Headline item={item} quantile={quantile} isLive={isLive} />
      <p className={styles.facts}>
        <TargetOrBasis item={item} />
        <Cases item={item} />
      </p>
      <Sparkline
        values={days.map((day) => ({ value: shownValue(day, kpi.unit, quantile), isProvisional: day.isProvisional }))}
        target={isTail ? null : kpi.target}
      />
      <p className={styles.facts}>
        <Change item={item} quantile={quantile} />
      </p>
    </article>
  );
}

function Headline({ item, quantile, isLive }: Pick<Props, 'item' | 'quantile' | 'isLive'>) {
  const { t } = useTranslation('insight');
  const words = useFigureWords();
  const { kpi, total } = item;
  if (total === undefined) return <p className={styles.waiting} aria-hidden="true" />;
  const shown = shownValue(total, kpi.unit, quantile);
  if (shown === null) return <p className={styles.nothing}>{t('figure.none')}</p>;
  const { value, unit } = words.parts(kpi.unit, shown);
  return (
    <p className={[styles.value, isSmall(total, kpi.minimumN) ? styles.small : ''].join(' ')}>
      {total.isApproximate && <abbr title={t('figure.approximate')}>≈</abbr>}
      {value}
      <small>
        {unit}
        {kpi.unit === 'SECONDS' && ` ${t(`quantile.${quantile}`)}`}
      </small>
      {total.isProvisional && !isLive && <small className={styles.provisional}>{t('figure.provisional')}</small>}
    </p>
  );
}

/** Against what it is judged; without a target a rate says what it divides and a count what it is a day. */
function TargetOrBasis({ item: { kpi, total, days } }: Pick<Props, 'item'>) {
  const { t } = useTranslation('insight');
  const { number } = useFormat();
  const words = useFigureWords();
  const target = words.target(kpi, kpi.target);
  if (target !== null) return <span>{target}</span>;
  if (kpi.unit === 'FRACTION' && total !== undefined)
    return <span>{`${number(total.numerator, 0)} ÷ ${number(total.denominator, 0)}`}</span>;
  if (kpi.unit === 'COUNT' && total !== undefined)
    return <span>{t('figure.daily', { value: number(total.n / Math.max(days.length, 1)) })}</span>;
  return <span>{t('figure.noTarget')}</span>;
}

function Cases({ item: { kpi, total } }: Pick<Props, 'item'>) {
  const { t } = useTranslation('insight');
  const { number } = useFormat();
  if (total === undefined) return <span>{'\u00a0'}</span>;
  if (isSmall(total, kpi.minimumN)) return <span>{t('figure.small', { n: number(total.n, 0), minimum: kpi.minimumN })}</span>;
  const hits = kpi.unit === 'FRACTION' && kpi.target !== null && total.n > 0 ? `${number(total.numerator, 0)} ÷ ` : 'n = ';
  return <span>{hits + number(kpi.unit === 'FRACTION' ? total.denominator : total.n, 0)}</span>;
}

function Change({ item: { kpi, total, previous }, quantile }: Pick<Props, 'item' | 'quantile'>) {
  const { t } = useTranslation('insight');
  const words = useFigureWords();
  if (total === undefined || previous === undefined) return <span>{'\u00a0'}</span>;
  const before = shownValue(previous, kpi.unit, quantile);
  const change = words.change(kpi.unit, changeOf(shownValue(total, kpi.unit, quantile), before, kpi.unit));
  return (
    <>
      <span>{change === null ? t('figure.noComparison') : t('figure.change', { change })}</span>
      {change !== null && <span>{t('figure.before', { value: words.plain(kpi.unit, before) })}</span>}
    </>
  );
}
