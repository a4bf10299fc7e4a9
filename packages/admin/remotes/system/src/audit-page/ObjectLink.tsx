import { Link } from 'react-router';
import { urls } from '../urls.js';
import { type LoggedObject, nameOf } from './shown.rules.js';
import { useEventWords } from './useEventWords.js';

const PAGES: Readonly<Record<string, (id: string) => string>> = {
  ticket: urls.ticket,
  customer: urls.customer,
  person: urls.person,
  document: urls.document,
};

/** What something was done to; a link where it has a page. */
export function ObjectLink({ object }: { readonly object: LoggedObject }) {
  const words = useEventWords();
  const page = object.label === null ? undefined : PAGES[object.type];
  const name = nameOf(object);
  return (
    <>
      {words.subject(object.type)}{' '}
      {page === undefined ? (
        name
      ) : (
        <Link to={page(object.id)} onClick={(event) => event.stopPropagation()}>
          {name}
        </Link>
      )}
    </>
  );
}
