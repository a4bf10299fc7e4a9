import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Kpi, Value } from '../board-page/useBoard.js';
import type { Quantile } from '../figure/figure.rules.js';
import { useFigureWords } from '../figure/useFigureWords.js';
import styles from './KpiTrend.module.css';
import { labelledIndexes, runsOf } from './scale.rules.js';
import { TrendTip } from './TrendTip.js';
import { frameOf, indexAt, type TrendFrame, trendOf } from './trend.rules.js';
import { useWidth } from './useWidth.js';

interface Props {
  readonly kpi: Kpi;
  readonly days: readonly Value[];
  readonly quantile: Quantile;
  readonly on: string | null;
  linkTo(day: string | null): string;
}

/** The trend drawn by hand: a line (bars for counts), the band up to P90, the target. The table beside it says the same. */
export function TrendChart({ kpi, days, quantile, on, linkTo }: Props) {
  const { t } = useTranslation('insight');
  const words = useFigureWords();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const frame = frameOf(useWidth(box));
  const [hovered, setHovered] = useState<number | null>(null);
  const trend = trendOf({ ...kpi, quantile }, days, frame);
  const marked = hovered ?? days.findIndex(({ from }) => from === on);
  const pointer = (x: number): number => indexAt(frame, days.length, x);

  return (
    <div ref={box} className={styles.chart}>
      <svg
        width={frame.width}
        height={frame.height}
        role="img"
        aria-label={t('trend.summary', { name: kpi.name, count: days.length })}
        {...{
          onPointerMove: (event: React.PointerEvent) => setHovered(pointer(event.nativeEvent.offsetX)),
          onPointerLeave: () => setHovered(null),
          onClick: (event: React.MouseEvent) => {
            const day = days[pointer(event.nativeEvent.offsetX)]?.from;
            if (day !== undefined) void navigate(linkTo(day === on ? null : day), { preventScrollReset: true });
          },
        }}
      >
        {trend.ticks.map(({ y, value }) => (
          <g key={value}>
            <path className={styles.grid} d={`M${frame.left} ${y}H${frame.right}`} />
            <text className={styles.axis} x={frame.left - 8} y={y + 4} textAnchor="end">
              {value === 0 ? '0' : words.plain(kpi.unit, value)}
            </text>
          </g>
        ))}
        {trend.columns[marked] !== undefined && (
          <rect
            className={styles.cursor}
            x={trend.columns[marked].left}
            y={frame.top}
            width={trend.columns[marked].width}
            height={frame.bottom - frame.top}
          />
        )}
        {kpi.unit === 'COUNT' ? <Bars trend={trend} frame={frame} /> : <Lines trend={trend} frame={frame} />}
        {trend.targetY !== null && <path className={styles.target} d={`M${frame.left} ${trend.targetY}H${frame.right}`} />}
        {labelledIndexes(days.length, Math.max(2, Math.floor(frame.width / 120))).map((index) => (
          <text key={index} className={styles.axis} x={trend.columns[index]?.center} y={frame.height - 8} textAnchor="middle">
            {days[index]?.from.slice(5)}
          </text>
        ))}
      </svg>
      {trend.isCut && <p className={styles.cut}>{t('trend.cut')}</p>}
      {hovered !== null && <TrendTip kpi={kpi} day={days[hovered]} x={trend.columns[hovered]?.center ?? 0} width={frame.width} />}
    </div>
  );
}

type Trend = ReturnType<typeof trendOf>;

function Lines({ trend, frame }: { readonly trend: Trend; readonly frame: TrendFrame }) {
  const paper = useId();
  const band = runsOf(trend.columns.map(({ center, y, upperY }) => ({ x: center, y, upperY })));
  return (
    <>
      <clipPath id={paper}>
        <rect x={frame.left} y={frame.top} width={frame.right - frame.left} height={frame.bottom - frame.top} />
      </clipPath>
      {trend.hasUpper && (
        <g clipPath={`url(#${paper})`}>
          {band.map((run) => (
            <path key={run[0]?.x} className={styles.band} d={bandOf(run)} />
          ))}
          <Line className={styles.upper} points={trend.columns.map(({ center, upperY }) => ({ x: center, y: upperY }))} />
        </g>
      )}
      <Line className={styles.main} points={trend.columns.map(({ center, y }) => ({ x: center, y }))} />
      {trend.columns.map(
        ({ center, y, isProvisional, isAlone }) =>
          y !== null &&
          (isProvisional || isAlone) && (
            <circle key={center} className={isProvisional ? styles.hollow : styles.dot} cx={center} cy={y} r={3} />
          ),
      )}
    </>
  );
}

/** The area between the median and P90. */
function bandOf(run: readonly { readonly x: number; readonly y: number; readonly upperY: number | null }[]): string {
  const there = run.map(({ x, y, upperY }) => `${x} ${upperY ?? y}`);
  const back = run.toReversed().map(({ x, y }) => `${x} ${y}`);
  return `M${[...there, ...back].join('L')}Z`;
}

function Line({
  className,
  points,
}: {
  readonly className: string | undefined;
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
}) {
  return runsOf(points).map((run) => (
    <polyline key={run[0]?.x} className={className} points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
  ));
}

function Bars({ trend, frame }: { readonly trend: Trend; readonly frame: TrendFrame }) {
  return trend.columns.map(
    ({ left, width, y, isProvisional }) =>
      y !== null && (
        <rect
          key={left}
          className={isProvisional ? styles.hollowBar : styles.bar}
          x={left + width * 0.2}
          y={y}
          width={width * 0.6}
          height={frame.bottom - y}
          rx={Math.min(2, width * 0.2)}
        />
      ),
  );
}
