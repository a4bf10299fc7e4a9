import type { Selection } from '@shouwen/admin-kit';
import { useMemo, useState } from 'react';
import type { Marked } from './bulk.rules.js';

/** Which tickets of a list are marked; another list begins with none. What the list knows newer of a ticket counts. */
export function useMarks(list: string, rows: readonly Marked[] | undefined) {
  const [state, setState] = useState<{ readonly list: string; readonly tickets: readonly Marked[] }>({ list, tickets: [] });
  const kept = state.list === list ? state.tickets : [];
  const marked = useMemo(() => kept.map((ticket) => rows?.find(({ id }) => id === ticket.id) ?? ticket), [kept, rows]);
  const mark = (tickets: readonly Marked[]): void => setState({ list, tickets });
  const selection: Selection = {
    keys: new Set(marked.map(({ id }) => id)),
    onChange: (keys) =>
      mark([...new Map([...marked, ...(rows ?? [])].map((ticket) => [ticket.id, ticket])).values()].filter(({ id }) => keys.has(id))),
  };
  return { marked, mark, selection };
}
