import { useEffect, useState } from 'react';

interface Shown {
  readonly shownUntil: string;
}

/** What was revealed, until its time is over. */
export function useRevealed<T extends Shown>(): readonly [T | null, (revealed: T | null) => void] {
  const [revealed, setRevealed] = useState<T | null>(null);
  useEffect(() => {
    if (revealed === null) return;
    const timer = setTimeout(() => setRevealed(null), Math.max(0, new Date(revealed.shownUntil).getTime() - Date.now()));
    return () => clearTimeout(timer);
  }, [revealed]);
  return [revealed, setRevealed];
}
