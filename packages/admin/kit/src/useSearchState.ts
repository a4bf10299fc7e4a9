import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** A choice that belongs to the address: it can be linked, reloaded and gone back from. */
export function useSearchState(key: string, fallback = ''): readonly [string, (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === fallback) next.delete(key);
          else next.set(key, value);
          return next;
        },
        { replace: true },
      );
    },
    [setParams, key, fallback],
  );
  return [params.get(key) ?? fallback, set];
}
