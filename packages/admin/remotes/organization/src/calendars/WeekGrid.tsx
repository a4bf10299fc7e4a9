import { type CSSProperties, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DAY_MINUTES, isOpenAt, painted, type Stretch, stretchesOf } from './spans.rules.js';
import { useWeekdays } from './useWeekdays.js';
import styles from './Week.module.css';

const STEP = 30;
const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24];

interface Props {
  readonly week: readonly (readonly string[])[];
  /** Hours of the day before the first: its night reaches into it. */
  readonly previous: readonly string[];
  /** null: to look at only. */
  readonly onPaint: ((day: number, spans: string[]) => void) | null;
}

interface Stroke {
  readonly day: number;
  readonly from: number;
  readonly to: number;
  /** Begun on a closed hour it opens, on an open one it closes. */
  readonly isOpen: boolean;
}

/** A week at a glance, painted with the pointer by half hours. The lines beside it say the same to the minute. */
export function WeekGrid({ week, previous, onPaint }: Props) {
  const { t } = useTranslation('organization');
  const names = useWeekdays();
  const paint = usePaint(week, onPaint);
  const { stroke } = paint;
  return (
    <div className={styles.grid} role="img" aria-label={t('calendars.gridLabel')} {...(onPaint && { title: t('calendars.paintHint') })}>
      <div className={styles.hours} aria-hidden>
        {HOURS.map((hour) => (
          <span key={hour} style={{ top: share(hour * 60) }}>
            {hour}
          </span>
        ))}
      </div>
      {week.map((spans, day) => (
        <div key={names[day]} className={styles.day}>
          <b>{names[day]}</b>
          <div className={styles.column} data-paint={onPaint !== null} data-day={day} {...paint.on(day)}>
            {blocksOf(spans, week[day - 1] ?? previous).map(({ from, to, isNight }) => (
              <i key={`${from}-${String(isNight)}`} className={isNight ? styles.night : styles.open} style={place({ from, to })} />
            ))}
            {stroke?.day === day && <i className={stroke.isOpen ? styles.opening : styles.closing} style={place(stretchOf(stroke))} />}
          </div>
        </div>
      ))}
    </div>
  );
}

const share = (minutes: number): string => `${(minutes / DAY_MINUTES) * 100}%`;
const place = ({ from, to }: Stretch): CSSProperties => ({ top: share(from), height: share(to - from) });
const stretchOf = ({ from, to }: Stroke): Stretch => ({ from: Math.min(from, to), to: Math.max(from, to) + STEP });

/** What of its own hours lies on a day, and what of the night before. */
function blocksOf(spans: readonly string[], before: readonly string[]): (Stretch & { readonly isNight: boolean })[] {
  const own = stretchesOf(spans).map(({ from, to }) => ({ from, to: Math.min(to, DAY_MINUTES), isNight: false }));
  const nights = stretchesOf(before).filter(({ to }) => to > DAY_MINUTES);
  return [...nights.map(({ to }) => ({ from: 0, to: to - DAY_MINUTES, isNight: true })), ...own];
}

function usePaint(week: Props['week'], onPaint: Props['onPaint']) {
  const [stroke, setStroke] = useState<Stroke | null>(null);
  const latest = useRef<Stroke | null>(null);
  const show = (next: Stroke | null): void => {
    latest.current = next;
    setStroke(next);
  };
  const end = (): void => {
    const done = latest.current;
    show(null);
    if (done) onPaint?.(done.day, painted(week[done.day] ?? [], stretchOf(done), done.isOpen));
  };
  const on = (day: number) =>
    onPaint && {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        event.currentTarget.setPointerCapture?.(event.pointerId);
        const from = minuteAt(event);
        show({ day, from, to: from, isOpen: !isOpenAt(week[day] ?? [], from) });
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (latest.current) show({ ...latest.current, to: minuteAt(event) });
      },
      onPointerUp: end,
      onPointerCancel: () => show(null),
    };
  return { stroke, on };
}

/** The half hour under the pointer. */
function minuteAt({ currentTarget, clientY }: PointerEvent<HTMLElement>): number {
  const { top, height } = currentTarget.getBoundingClientRect();
  const at = Math.floor((((clientY - top) / (height || 1)) * DAY_MINUTES) / STEP) * STEP;
  return Math.min(Math.max(at, 0), DAY_MINUTES - STEP);
}
