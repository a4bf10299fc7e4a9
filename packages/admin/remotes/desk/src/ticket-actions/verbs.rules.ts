import type { StateCategory } from '../gql/graphql.js';

export const MAIN_VERBS = ['accept', 'transfer', 'return', 'resolve', 'confirm', 'close', 'reopen'] as const;
/** What is done less often stands behind "more". */
export const SIDE_VERBS = [
  'macro',
  'contact',
  'promise',
  'review',
  'assign',
  'edit',
  'fill',
  'tag',
  'link',
  'split',
  'merge',
  'void',
  'unmerge',
] as const;
export const VERBS = [...MAIN_VERBS, ...SIDE_VERBS] as const;
export type Verb = (typeof VERBS)[number];

/** What `?dialog=` may say. A transition is named by its code: `transition.wait-customer`. */
export type DialogName = Exclude<Verb, 'accept'> | `transition.${string}`;

/** Letters are free on a page that only reads; R answers the customer, so going back is B, and X marks rows, so the end is D (done). */
export const VERB_KEYS: Readonly<Record<Verb, string>> = {
  accept: 'a',
  transfer: 't',
  return: 'b',
  resolve: 'e',
  confirm: 'y',
  review: 'v',
  close: 'd',
  reopen: 'shift+o',
  assign: 'g',
  edit: 'p',
  fill: 'f',
  void: 'shift+v',
  contact: 'h',
  promise: 'shift+p',
  tag: 'l',
  link: 'shift+l',
  split: 'shift+s',
  merge: 'm',
  unmerge: 'shift+m',
  macro: 'q',
};

/** Which verbs have a place on the screen at this stage; whether they may be done is the server's word (`viewerCan`). */
export function verbsFor(category: StateCategory): readonly Verb[] {
  if (category === 'SOLVED') return ['confirm', 'close', 'reopen'];
  return category === 'CLOSED' || category === 'VOID' ? ['reopen'] : ['accept', 'transfer', 'return', 'resolve'];
}

/** The verbs behind "more" at this stage. */
export function sideVerbsFor(category: StateCategory): readonly Verb[] {
  if (category === 'VOID') return [];
  if (category === 'CLOSED') return ['macro', 'contact', 'promise', 'tag', 'link'];
  // A merge is taken back where the ticket says that it was merged.
  return SIDE_VERBS.filter((verb) => verb !== 'unmerge' && verb !== (category === 'SOLVED' ? 'assign' : 'review'));
}

export function readDialog(text: string): DialogName | null {
  if (text.startsWith('transition.')) return `transition.${text.slice('transition.'.length)}`;
  return VERBS.find((verb): verb is Exclude<Verb, 'accept'> => verb !== 'accept' && verb === text) ?? null;
}

/** A narrow bar shows the first verbs that may be done; the others, with their reasons, are behind "more". */
export function splitVerbs(
  verbs: readonly Verb[],
  isAllowed: (verb: Verb) => boolean,
  room: number,
): { readonly shown: readonly Verb[]; readonly rest: readonly Verb[] } {
  const shown = verbs.filter(isAllowed).slice(0, room);
  return { shown, rest: verbs.filter((verb) => !shown.includes(verb)) };
}
