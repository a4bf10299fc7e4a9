/** What a file's door answers. */
export interface FileAnswer<F = unknown> {
  readonly file?: F;
  readonly userErrors?: readonly { readonly message: string }[];
}

/** Why it was not taken, in the caller's language; null where nobody said. */
export function refusalIn(answer: FileAnswer | null): string | null {
  return answer?.userErrors?.[0]?.message ?? null;
}
