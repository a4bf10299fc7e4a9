import { useState } from 'react';
import { type Option, stillFitting } from './still-fitting.rules.js';
import { useDebounced } from './useDebounced.js';

interface ServerSearch {
  /** What the server is asked for, once the letters have rested. */
  readonly search: string;
  readonly setText: (text: string) => void;
  /** What may be offered of the latest answer, and whether another is on its way. */
  offer<T extends Option>(options: T[], loading: boolean): { readonly options: T[]; readonly isAsking: boolean };
}

/** The letters typed into a picker whose list comes from the server. */
export function useServerSearch(): ServerSearch {
  const [text, setText] = useState('');
  const typed = text.trim();
  const search = useDebounced(typed, 200);
  return {
    search,
    setText,
    offer(options, loading) {
      const isAsking = loading || search !== typed;
      return { options: isAsking ? stillFitting(options, typed) : options, isAsking };
    },
  };
}
