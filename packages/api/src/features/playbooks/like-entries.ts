import { PlaybookProblem } from './playbook-schema.js';

interface Entry {
  readonly code: string;
  /** The entry of the extended playbook that it is like: it takes over whatever it does not say itself. */
  readonly like?: string;
}

interface Likes<E extends Entry> {
  readonly file: string;
  readonly own: readonly E[];
  readonly base: readonly E[];
}

/** Fills in what entries take over from those they are like. What they take from must be in the playbook that is extended. */
export function fillIn<E extends Entry>({ file, own, base }: Likes<E>): E[] {
  const known = new Map(base.map((entry) => [entry.code, entry]));
  const lost = own.filter(({ like }) => like !== undefined && !known.has(like));
  if (lost.length > 0) throw new PlaybookProblem(file, lost.map(sentence));
  return own.map((entry) => ({ ...(entry.like !== undefined && known.get(entry.like)), ...entry, like: undefined }));
}

function sentence({ code, like }: Entry): string {
  return `${code} is like ${like}, which the playbook it extends does not have`;
}

/** The words of the extended playbook and those of one's own, which stand for others of the same code. */
export function mergedByCode<W extends { readonly code: string }>(base: readonly W[] = [], own: readonly W[] = []): W[] {
  const replaced = new Set(own.map(({ code }) => code));
  return [...base.filter(({ code }) => !replaced.has(code)), ...own];
}
