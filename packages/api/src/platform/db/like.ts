/** Goes with every pattern of `likeContaining`: the engines have no escape character in common by default. */
export const LIKE_ESCAPE = "escape '!'";

/** A LIKE pattern for text that contains this one, whatever characters it holds. */
export function likeContaining(text: string): string {
  return `%${text.replace(/[!%_]/g, '!$&')}%`;
}

/** A LIKE pattern for text that begins with this one. */
export function likeStarting(text: string): string {
  return `${text.replace(/[!%_]/g, '!$&')}%`;
}
