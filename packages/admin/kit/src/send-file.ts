import { type FileAnswer, refusalIn } from './file-answer.js';

/** What a file's door says to the sender: `refusal` in their language, or null when it holds. */
export interface FileSent {
  readonly isDone: boolean;
  readonly refusal: string | null;
}

/** Sends a file, or the wish to drop one, to `/files/…`. Nothing is thrown: what did not get through is not done, without a reason. */
export async function sendFile(address: string, init: Pick<RequestInit, 'method' | 'body'>): Promise<FileSent> {
  const response = await fetch(address, init).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as FileAnswer | null;
  return { isDone: response?.ok === true, refusal: refusalIn(answer) };
}
