import { type FileAnswer, refusalIn } from './file-answer.js';

export interface Received {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** How handing a file in ended: what it is called from now on, or why it was not taken (null where nobody answered). */
export type Uploaded = { readonly file: Received } | { readonly file: null; readonly refusal: string | null };

export interface Upload {
  readonly done: Promise<Uploaded>;
  abort(): void;
}

/** Hands a file in at `/files/…`. `fetch` does not tell how much has been sent, so this is the older way. */
export function uploadFile(address: string, file: File, onProgress: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<Uploaded>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onloadend = () => resolve(read(request));
  });
  request.open('POST', `${address}?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.send(file);
  return { done, abort: () => request.abort() };
}

function read({ status, responseText }: XMLHttpRequest): Uploaded {
  try {
    const answer = JSON.parse(responseText) as FileAnswer<Received>;
    return status === 201 && answer.file ? { file: answer.file } : { file: null, refusal: refusalIn(answer) };
  } catch {
    return { file: null, refusal: null };
  }
}
