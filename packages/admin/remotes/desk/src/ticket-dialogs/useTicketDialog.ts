import { useSearchState } from '@shouwen/admin-kit';
import { type DialogName, readDialog } from '../ticket-actions/verbs.rules.js';

/** The open dialog belongs to the address: `?dialog=transfer`. */
export function useTicketDialog(): { readonly dialog: DialogName | null; open(dialog: DialogName): void; close(): void } {
  const [text, setText] = useSearchState('dialog');
  return { dialog: readDialog(text), open: setText, close: () => setText('') };
}
