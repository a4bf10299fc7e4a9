import { useEffect, useRef } from 'react';

/** Calls when someone comes back to the browser tab after `awayMs`: events may have been missed, and no hand is on the list. */
export function useReturn(awayMs: number, onReturn: () => void): void {
  const latest = useRef(onReturn);
  latest.current = onReturn;
  useEffect(() => {
    let leftAt: number | null = null;
    const onChange = (): void => {
      if (document.hidden) leftAt = Date.now();
      else if (leftAt !== null && Date.now() - leftAt > awayMs) latest.current();
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [awayMs]);
}
