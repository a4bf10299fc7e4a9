/** Goes with every pattern of this file: the engines have no escape character in common by default. */
export const LIKE_ESCAPE = "escape '!'";

/** `column` contains `?`, small and capital letters alike; bind `likeContaining(text)`. Text otherwise compares by bytes on both engines. */
export function contains(column: string): string {
  return `lower(${column}) like ? ${LIKE_ESCAPE}`;
}

/** The pattern that goes with `contains`, whatever characters the text holds. */
export function likeContaining(text: string): string {
  return `%${escaped(text.toLowerCase())}%`;
}

/** A LIKE pattern for text that begins with this one. */
export function likeStarting(text: string): string {
  return `${escaped(text)}%`;
}

function escaped(text: string): string {
  return text.replace(/[!%_]/g, '!$&');
}
