import { useCommand } from '@shouwen/admin-kit';
import { useRef, useState } from 'react';
import { TicketBulkDocument, TicketMacroBulkDocument } from '../gql/graphql.js';
import { type BulkResult, type BulkSending, chunksOf, type Marked } from './bulk.rules.js';

/** Acts on many tickets piece by piece; stops where a piece does not get through, and goes on from there when it is asked again. */
export function useBulk() {
  const got = useRef<readonly BulkResult[]>([]);
  const [done, setDone] = useState(0);
  const onDone = ({ results }: { readonly results?: readonly BulkResult[] | null }): void => {
    got.current = [...got.current, ...(results ?? [])];
    setDone(got.current.length);
  };
  const acts = useCommand(TicketBulkDocument, { isInline: true, onDone });
  const macros = useCommand(TicketMacroBulkDocument, { isInline: true, onDone });
  const send = async (tickets: readonly Marked[], sending: BulkSending, isTrial: boolean): Promise<readonly BulkResult[] | null> => {
    got.current = [];
    setDone(0);
    for (const chunk of chunksOf(tickets)) {
      const input = { tickets: chunk.map(({ id, version }) => ({ ticketId: id, version })), isTrial };
      const isThrough = await ('macroId' in sending
        ? macros.run({ input: { ...input, macroId: sending.macroId } })
        : acts.run({ input: { ...input, action: sending.action } }));
      if (!isThrough) return null;
    }
    return got.current;
  };
  return { command: macros.refusal === null ? acts : macros, running: acts.running || macros.running, done, send };
}
