import { useState } from 'react';

/** Colleagues whom the note that is being written speaks to. */
export interface WorkingMentions {
  readonly ids: readonly string[];
  set(ids: readonly string[]): void;
  clear(): void;
}

export function useMentions(): WorkingMentions {
  const [ids, set] = useState<readonly string[]>([]);
  return { ids, set, clear: () => set([]) };
}
