import { readText, writeText } from '../useStoredText.js';

/** The list someone came from: its address and its tickets in order, so that the page can go back and go on. */
export interface InboxTrail {
  readonly search: string;
  readonly ids: readonly string[];
}

const KEY = 'desk.trail';

export function writeTrail(trail: InboxTrail): void {
  writeText(KEY, JSON.stringify(trail));
}

export function readTrail(): InboxTrail {
  try {
    const trail: unknown = JSON.parse(readText(KEY) || 'null');
    return isTrail(trail) ? trail : { search: '', ids: [] };
  } catch {
    return { search: '', ids: [] };
  }
}

/** The ticket after (1) or before (-1) this one in the list; none at its ends or when it is not of the list. */
export function neighbourOf({ ids }: InboxTrail, id: string, step: 1 | -1): string | null {
  const index = ids.indexOf(id);
  return index === -1 ? null : (ids[index + step] ?? null);
}

function isTrail(value: unknown): value is InboxTrail {
  return typeof value === 'object' && value !== null && 'search' in value && 'ids' in value && Array.isArray(value.ids);
}
