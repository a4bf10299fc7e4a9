import { useViewer } from '@shouwen/admin-kit';
import { useState } from 'react';
import type { Entry } from '../timeline/TimelineItem.js';
import { arrivedSince } from '../timeline/timeline.rules.js';

/**
 * What colleagues did while one was writing. The first press of "send" shows it; sending all the same is a second one. A note never conflicts,
 * but an answer to the customer that a colleague has just given should not be given twice.
 */
export function useArrived(entries: readonly Entry[], isWriting: boolean) {
  const { person } = useViewer();
  const [seen, setSeen] = useState<ReadonlySet<string> | null>(null);
  const [isHeld, setHeld] = useState(false);
  const begin = (): void => {
    setSeen(new Set(entries.map(({ id }) => id)));
    setHeld(false);
  };
  if (isWriting === (seen === null)) {
    if (isWriting) begin();
    else {
      setSeen(null);
      setHeld(false);
    }
  }
  const arrived = seen === null ? [] : arrivedSince(entries, seen).filter(({ actor }) => actor?.id !== person.id);
  return { arrived, isHeld: isHeld && arrived.length > 0, hold: () => setHeld(true), catchUp: begin };
}
