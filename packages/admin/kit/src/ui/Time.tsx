import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { fullTime, relativeTime, smartTime, type TimeForm } from '../format.js';
import { currentLanguage } from '../i18n.js';

const TICK_MS = 30_000;
let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/** One ticker for all times on the page. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    now = new Date();
    timer = setInterval(tick, TICK_MS);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function tick(): void {
  now = new Date();
  for (const listener of listeners) listener();
}

/** The moment the page's times are told from. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => now);
}

/** An instant in short; the full time on hover and for machines. */
export function Time({ at, form = 'smart' }: { readonly at: string; readonly form?: TimeForm }) {
  // Listens for a change of language; the words below are not in a catalogue.
  useTranslation('kit');
  const moment = useNow();
  const instant = new Date(at);
  const language = currentLanguage();
  const full = fullTime(instant, language);
  const words: Readonly<Record<TimeForm, () => string>> = {
    smart: () => smartTime(instant, moment),
    relative: () => relativeTime(instant, moment, language),
    full: () => full,
  };
  return (
    <time dateTime={at} title={full}>
      {words[form]()}
    </time>
  );
}
