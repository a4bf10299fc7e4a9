import { useFormat, useNow } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import styles from './ClocksCard.module.css';
import { type Stretch, stripOf } from './clock-strip.rules.js';

interface Props {
  readonly clock: {
    readonly startedAt: string;
    readonly dueAt?: string | null;
    readonly stoppedAt?: string | null;
    readonly segments: readonly Stretch[];
  };
}

/** A deadline drawn: solid ran, grey waited, dashed is what is left; the start, now and the deadline stand below. */
export function ClockStrip({ clock }: Props) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const pieces = stripOf(clock, useNow());
  const isLate = clock.stoppedAt == null && clock.dueAt != null && !pieces.some(({ kind }) => kind === 'left');
  const words = pieces.map(({ kind, from, to, reason }) => {
    const span = t('clocks.span', { from: format.smart(from.toISOString()), to: format.smart(to.toISOString()) });
    return `${span} ${reason ?? t(`clocks.piece.${kind}`)}`;
  });
  return (
    <div className={styles.strip}>
      <div role="img" aria-label={words.join(t('clocks.join'))} className={styles.bar} data-late={isLate}>
        {pieces.map(({ kind, from, share }, place) => (
          <i key={`${kind}${from.toISOString()}`} data-kind={kind} style={{ flexGrow: share }} title={words[place]} />
        ))}
      </div>
      <div className={styles.axis}>
        <span>{format.smart(clock.startedAt)}</span>
        {clock.dueAt != null && clock.stoppedAt == null && (
          <span className={styles.due}>{t('clocks.due', { at: format.smart(clock.dueAt) })}</span>
        )}
        {clock.stoppedAt != null && <span>{t('clocks.ended', { at: format.smart(clock.stoppedAt) })}</span>}
      </div>
    </div>
  );
}
