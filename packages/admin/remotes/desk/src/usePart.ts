import type { FragmentType, MaybeMasked, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useRef } from 'react';

/**
 * The part of a record a component asked for, live from the cache. Null until it is whole; once shown it stays, because a
 * half-written record (a narrower answer arriving first) must not make a panel blink. Give the component the record's id as `key`.
 */
export function usePart<TData>(fragment: TypedDocumentNode<TData>, from: FragmentType<NoInfer<TData>>): MaybeMasked<TData> | null {
  const last = useRef<MaybeMasked<TData> | null>(null);
  const options: useFragment.Options<TData, OperationVariables> = { fragment, fragmentName: nameOf(fragment), from };
  const part: useFragment.Result<TData> = useFragment(options);
  if (part.complete) last.current = part.data;
  return last.current;
}

/** Generated documents carry the fragments they spread as well; their own comes first. */
function nameOf(document: TypedDocumentNode<unknown>): string | undefined {
  const first = document.definitions[0];
  return first?.kind === 'FragmentDefinition' ? first.name.value : undefined;
}
