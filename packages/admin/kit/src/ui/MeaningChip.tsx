import type { ReactNode } from 'react';
import styles from './marks.module.css';

/** `ok`: runs and is calm · `kept` · `risk`: act soon · `broken` · `paused`: does not run. */
export type Meaning = 'ok' | 'kept' | 'risk' | 'broken' | 'paused';

interface Props {
  readonly meaning: Meaning;
  /** Share of the time (or of the way to the target) that is left, 0 to 1; drawn as the ring. */
  readonly share?: number;
  /** With an outline, for headers. */
  readonly boxed?: boolean;
  readonly children: ReactNode;
}

/** A clock or a target in words and a mark; the ground appears only when someone should act. */
export function MeaningChip({ meaning, share = 1, boxed = false, children }: Props) {
  return (
    <span className={[styles.chip, styles[meaning], boxed ? styles.boxed : ''].join(' ')}>
      <MeaningMark meaning={meaning} share={share} />
      {children}
    </span>
  );
}

const AROUND = 2 * Math.PI * 4.5;

export function MeaningMark({ meaning, share = 1 }: { readonly meaning: Meaning; readonly share?: number }) {
  if (meaning === 'kept') return <Stroke d="m2 6.4 2.6 2.6L10 3.2" width={1.8} />;
  if (meaning === 'paused') return <Stroke d="M4 3v6M8 3v6" width={2} />;
  if (meaning === 'broken') return <Alarm />;
  const dash = `${(Math.min(Math.max(share, 0), 1) * AROUND).toFixed(1)} ${AROUND.toFixed(1)}`;
  return (
    <svg viewBox="0 0 12 12" width={12} height={12} fill="none" stroke="currentColor" strokeWidth={2} aria-hidden="true">
      <circle cx={6} cy={6} r={4.5} opacity={0.22} />
      <circle cx={6} cy={6} r={4.5} strokeDasharray={dash} transform="rotate(-90 6 6)" />
    </svg>
  );
}

function Stroke({ d, width }: { readonly d: string; readonly width: number }) {
  return (
    <svg
      viewBox="0 0 12 12"
      width={12}
      height={12}
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={d} strokeLinejoin="round" />
    </svg>
  );
}

function Alarm() {
  return (
    <svg viewBox="0 0 12 12" width={12} height={12} aria-hidden="true">
      <circle cx={6} cy={6} r={5.5} fill="currentColor" />
      <path d="M6 3.2v3.2M6 8.6v.1" stroke="var(--surface)" strokeWidth={1.4} strokeLinecap="round" />
    </svg>
  );
}
