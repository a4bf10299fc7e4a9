import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Kpi, Value } from '../board-page/useBoard.js';
import { useFigureWords } from '../figure/useFigureWords.js';
import styles from './KpiTrend.module.css';
import { labelledIndexes, runsOf } from './scale.rules.js';
import { TrendTip } from './TrendTip.js';
import { frameOf, indexAt, type TrendFrame, trendOf } from './trend.rules.js';
import { useWidth } from './useWidth.js';

interface Props {
  readonly kpi: Kpi;
  readonly days: readonly Value[];
  readonly on: string | null;
  linkTo(day: string | null): string;
}

/** The trend drawn by hand: a line (bars for counts), the band up to P90, the target. The table beside it says the same. */
export function TrendChart({ kpi, days, on, linkTo }: Props) {
  const { t } = useTranslation('insight');
  const words = useFigureWords();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const frame = frameOf(useWidth(box));
  const [hovered, setHovered] = useState<number | null>(null);
  const trend = trendOf(kpi, days, frame);
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
              {words.plain(kpi.unit, value)}
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
        {kpi.unit === 'COUNT' ? <Bars trend={trend} frame={frame} /> : <Lines trend={trend} />}
        {trend.targetY !== null && <path className={styles.target} d={`M${frame.left} ${trend.targetY}H${frame.right}`} />}
        {labelledIndexes(days.length, Math.max(2, Math.floor(frame.width / 120))).map((index) => (
          <text key={index} className={styles.axis} x={trend.columns[index]?.center} y={frame.height - 8} textAnchor="middle">
            {days[index]?.from.slice(5)}
          </text>
        ))}
      </svg>
      {hovered !== null && <TrendTip kpi={kpi} day={days[hovered]} x={trend.columns[hovered]?.center ?? 0} width={frame.width} />}
    </div>
  );
}

type Trend = ReturnType<typeof trendOf>;

function Lines({ trend }: { readonly trend: Trend }) {
  const band = runsOf(trend.columns.map(({ center, y, upperY }) => ({ x: center, y, upperY })));
  return (
    <>
      {trend.hasUpper &&
        band.map((run) => (
          <path
            key={run[0]?.x}
            className={styles.band}
            d={`M${[...run.map(({ x, upperY }) => `${x} ${upperY}`), ...run.toReversed().map(({ x, y }) => `${x} ${y}`)].join('L')}Z`}
          />
        ))}
      {trend.hasUpper && <Line className={styles.upper} points={trend.columns.map(({ center, upperY }) => ({ x: center, y: upperY }))} />}
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
