import { CodeField } from './CodeField.js';
import { NameFields } from './NameFields.js';

/** What a word of the organisation is called; its code is given once, when it is made. */
export function WordFields({ isNew }: { readonly isNew: boolean }) {
  return (
    <>
      <NameFields autoFocus />
      {isNew && <CodeField />}
    </>
  );
}
