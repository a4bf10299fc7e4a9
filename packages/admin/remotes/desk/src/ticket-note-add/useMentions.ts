import { skipToken, useQuery } from '@apollo/client/react';
import { useDebounced } from '@shouwen/admin-kit';
import { type AriaAttributes, type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { TicketColleaguesDocument, type TicketColleaguesQuery } from '../gql/graphql.js';
import { insertAt } from '../quick-replies/quick-reply-draft.rules.js';
import { clearDraft, readDraft, writeDraft } from '../ticket-dialogs/draft.js';
import { mentionAt, mentionedIn } from './mention.rules.js';
import type { WorkingNote } from './useNoteDraft.js';

export type Colleague = TicketColleaguesQuery['ticketColleagues'][number];

/** Colleagues whom the note speaks to: an "@" in its text offers those who may see the ticket. */
export interface WorkingMentions {
  readonly ids: readonly string[];
  readonly listId: string;
  /** Of the field, while there is a list to choose from. */
  readonly aria: AriaAttributes;
  readonly isOpen: boolean;
  readonly found: readonly Colleague[];
  readonly active: number;
  point(index: number): void;
  pick(person: Colleague): void;
  /** After the text has changed or the caret moved. */
  follow(text: string, caret: number): void;
  /** A key for the list; false: it is none of its business. */
  takes(event: KeyboardEvent): boolean;
  begin(): void;
  clear(): void;
}

interface Writing {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly note: Pick<WorkingNote, 'body' | 'isNote' | 'setBody'>;
  readonly ticketId: string;
}

export function useMentions({ field, note: { body, isNote, setBody }, ticketId }: Writing): WorkingMentions {
  const listId = useId();
  const key = `desk.mentions.${ticketId}`;
  const [named, setNamed] = useState<ReturnType<typeof mentionAt>>(null);
  const [at, setAt] = useState(0);
  const text = useDebounced(named?.asked ?? '', 120);
  const isOpen = isNote && named !== null;
  const { data, previousData } = useQuery(TicketColleaguesDocument, isOpen ? { variables: { ticketId, text } } : skipToken);
  const found = isOpen ? ((data ?? previousData)?.ticketColleagues ?? []) : [];
  const active = Math.max(0, Math.min(at, found.length - 1));

  const follow = (now: string, caret: number): void => {
    setNamed(isNote ? mentionAt(now, caret) : null);
    setAt(0);
  };
  const put = (piece: string, from: number, to: number): void => {
    const next = insertAt(body, piece, { from, to });
    setBody(next.text);
    follow(next.text, next.caret);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const pick = ({ id, name }: Colleague): void => {
    if (named === null) return;
    writeDraft(key, { ...readDraft(key), [name]: id });
    put(`@${name} `, named.from, named.from + named.asked.length + 1);
  };
  const person = found[active];
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => setAt((active + 1) % found.length),
    ArrowUp: () => setAt((active - 1 + found.length) % found.length),
    Enter: person && (() => pick(person)),
    Tab: person && (() => pick(person)),
    Escape: () => setNamed(null),
  };
  return {
    ids: mentionedIn(body, readDraft(key)),
    listId,
    aria: found.length > 0 ? { 'aria-controls': listId, 'aria-activedescendant': `${listId}-${active}` } : {},
    isOpen,
    found,
    active,
    point: setAt,
    pick,
    follow,
    takes({ key: pressed, nativeEvent, metaKey, ctrlKey }) {
      const act = found.length === 0 || nativeEvent.isComposing || metaKey || ctrlKey ? undefined : acts[pressed];
      act?.();
      return act !== undefined;
    },
    begin() {
      const caret = field.current?.selectionStart ?? body.length;
      const isApart = caret === 0 || /\s$/.test(body.slice(0, caret));
      put(isApart ? '@' : ' @', caret, caret);
    },
    clear: () => clearDraft(key),
  };
}
