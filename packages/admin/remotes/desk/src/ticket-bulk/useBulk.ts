import { useCommand } from '@shouwen/admin-kit';
import { useRef, useState } from 'react';
import { type TicketBulkAction, TicketBulkDocument } from '../gql/graphql.js';
import { type BulkResult, chunksOf, type Marked } from './bulk.rules.js';

/** Acts on many tickets piece by piece; stops where a piece does not get through, and goes on from there when it is asked again. */
export function useBulk() {
  const got = useRef<readonly BulkResult[]>([]);
  const [done, setDone] = useState(0);
  const command = useCommand(TicketBulkDocument, {
    isInline: true,
    onDone: ({ results }) => {
      got.current = [...got.current, ...(results ?? [])];
      setDone(got.current.length);
    },
  });
  const send = async (tickets: readonly Marked[], action: TicketBulkAction, isTrial: boolean): Promise<readonly BulkResult[] | null> => {
    got.current = [];
    setDone(0);
    for (const chunk of chunksOf(tickets)) {
      const seen = chunk.map(({ id, version }) => ({ ticketId: id, version }));
      if (!(await command.run({ input: { tickets: seen, action, isTrial } }))) return null;
    }
    return got.current;
  };
  return { command, done, send };
}
