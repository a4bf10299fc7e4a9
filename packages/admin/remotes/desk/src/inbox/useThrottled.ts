import { useCallback, useEffect, useRef } from 'react';

/** Runs once, `wait` after the first of many calls; nothing is left over when the page goes. */
export function useThrottled(run: () => void, wait: number): () => void {
  const latest = useRef(run);
  latest.current = run;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, wait);
  }, [wait]);
}
