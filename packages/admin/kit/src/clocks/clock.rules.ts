import type { Meaning } from '../ui/MeaningChip.js';

/** A clock as the API tells it: what ran up to the answer, and when it falls due. Instants are ISO strings, lengths seconds. */
export interface ClockSeen {
  readonly state: 'RUNNING' | 'PAUSED' | 'MET' | 'MISSED' | 'CANCELLED';
  readonly dueAt?: string | null;
  readonly targetSeconds: number;
  readonly elapsedSeconds: number;
}

export interface ClockTold {
  readonly meaning: Meaning;
  /** Of the time promised, what is left, 0 to 1. */
  readonly share: number;
  readonly word: 'left' | 'over' | 'paused' | 'met' | 'missed' | 'cancelled';
  /** What is left or over; of an ended clock what it took. */
  readonly seconds: number;
}

/** From here on somebody should act: a quarter of the time left, or a quarter of an hour of a longer promise. */
const RISK_SHARE = 0.25;
const RISK_SECONDS = 900;

/**
 * What a clock says at an instant. The browser knows no calendar: what counts of the time until the deadline is at most what the server
 * left, so a deadline of tomorrow still says the four working hours that are left of it, and the last hours run down with the wall.
 */
export function tellClock({ state, dueAt, targetSeconds, elapsedSeconds }: ClockSeen, now: Date): ClockTold {
  const left = targetSeconds - elapsedSeconds;
  const share = targetSeconds > 0 ? Math.max(0, left / targetSeconds) : 0;
  if (state === 'MET') return { meaning: 'kept', share, word: 'met', seconds: elapsedSeconds };
  if (state === 'MISSED') return { meaning: 'broken', share: 0, word: 'missed', seconds: elapsedSeconds };
  if (state === 'CANCELLED') return { meaning: 'paused', share, word: 'cancelled', seconds: elapsedSeconds };
  if (state === 'PAUSED') {
    return left < 0 ? over(-left) : { meaning: 'paused', share, word: 'paused', seconds: left };
  }
  const untilDue = dueAt == null ? left : (new Date(dueAt).getTime() - now.getTime()) / 1000;
  return untilDue < 0 ? over(-untilDue) : running(Math.min(Math.max(0, left), untilDue), targetSeconds);
}

const over = (seconds: number): ClockTold => ({ meaning: 'broken', share: 0, word: 'over', seconds });

function running(seconds: number, targetSeconds: number): ClockTold {
  const share = targetSeconds > 0 ? seconds / targetSeconds : 0;
  const isAtRisk = share <= RISK_SHARE || (seconds <= RISK_SECONDS && targetSeconds > 2 * RISK_SECONDS);
  return { meaning: isAtRisk ? 'risk' : 'ok', share, word: 'left', seconds };
}
