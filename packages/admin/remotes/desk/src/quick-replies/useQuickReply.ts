import { type ChangeEvent, type RefObject, useState } from 'react';
import { insertAt } from './quick-reply-draft.rules.js';

interface Writing {
  readonly body: string;
  setBody(body: string): void;
}

/** Prepared wording for a field: asked for by a button, or by a `/` in the empty field. */
export function useQuickReply(field: RefObject<HTMLTextAreaElement | null>, { body, setBody }: Writing) {
  const [isOpen, setOpen] = useState(false);
  const goOn = (caret: number): void => {
    setOpen(false);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(caret, caret);
    });
  };
  return {
    isOpen,
    toggle: () => setOpen((now) => !now),
    close: () => goOn(field.current?.selectionStart ?? body.length),
    pick: (piece: string): void => {
      const { selectionStart: from = body.length, selectionEnd: to = body.length } = field.current ?? {};
      const { text, caret } = insertAt(body, piece, { from, to });
      setBody(text);
      goOn(caret);
    },
    onChange: ({ target: { value } }: ChangeEvent<HTMLTextAreaElement>): void => {
      if (body === '' && value === '/') setOpen(true);
      else setBody(value);
    },
  };
}
