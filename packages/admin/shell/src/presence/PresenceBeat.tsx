import { usePresenceBeat } from './usePresence.js';

/** Shows nothing: it keeps the shell from drawing itself anew with each word of it. */
export function PresenceBeat() {
  usePresenceBeat();
  return null;
}
