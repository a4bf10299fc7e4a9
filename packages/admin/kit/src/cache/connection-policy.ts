import type { FieldPolicy } from '@apollo/client';
import { mergeConnection, type StoredConnection } from './connection.rules.js';

const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before'];

/** One cached list per filter and sort; a page asked for with `after` is appended, any other answer replaces the list. */
export function connection(): FieldPolicy<StoredConnection> {
  return {
    keyArgs: (args) => {
      const rest = Object.entries(args ?? {}).filter(([name]) => !PAGE_ARGUMENTS.includes(name));
      return JSON.stringify(rest.sort(([a], [b]) => a.localeCompare(b)));
    },
    merge: (existing, incoming, { args }) => mergeConnection(existing, incoming, typeof args?.after === 'string' ? args.after : null),
  };
}
