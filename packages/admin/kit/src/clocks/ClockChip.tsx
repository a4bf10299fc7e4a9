import { useTranslation } from 'react-i18next';
import { MeaningChip } from '../ui/MeaningChip.js';
import { useNow } from '../ui/Time.js';
import { useFormat } from '../useFormat.js';
import { type ClockSeen, tellClock } from './clock.rules.js';

interface Props {
  readonly clock: ClockSeen & { readonly isEstimated?: boolean; readonly timer: { readonly name: string } };
  /** Says what it measures before how it stands; without it that is told on pointing at it. */
  readonly isNamed?: boolean;
  readonly boxed?: boolean;
}

/** A promise about time: it counts down to the deadline of the server, and says so in words, a mark and a colour. */
export function ClockChip({ clock, isNamed = false, boxed = false }: Props) {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const { meaning, share, word, seconds } = tellClock(clock, useNow());
  const about = clock.isEstimated === true ? '≈' : '';
  const text = t(`clock.${word}`, { time: `${about}${format.durationShort(seconds)}` });
  const target = format.durationShort(clock.targetSeconds);
  const due = clock.dueAt == null ? [] : [t('clock.due', { at: `${about}${format.dateTime(clock.dueAt)}` })];
  const spent = t('clock.spent', { used: format.durationShort(clock.elapsedSeconds), target });
  return (
    <span title={[clock.timer.name, ...due, spent].join(' · ')}>
      <MeaningChip meaning={meaning} share={share} boxed={boxed}>
        {isNamed ? `${clock.timer.name} ${text}` : text}
      </MeaningChip>
    </span>
  );
}
