/** The "@" that is being written: where it stands, and what follows it up to the caret. An address in the text is none. */
export function mentionAt(text: string, caret: number): { readonly from: number; readonly asked: string } | null {
  const found = /(?:^|[^\w.])@([^\s@]{0,20})$/.exec(text.slice(0, caret));
  const asked = found?.[1];
  return asked === undefined ? null : { from: caret - asked.length - 1, asked };
}

/** The ids of those whom a text still speaks to. */
export function mentionedIn(text: string, known: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(known).flatMap(([name, id]) => (typeof id === 'string' && text.includes(`@${name}`) ? [id] : []));
}
