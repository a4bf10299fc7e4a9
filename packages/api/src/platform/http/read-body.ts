import type { IncomingMessage } from 'node:http';

/** A request that is refused before GraphQL sees it. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 405 | 406 | 413 | 415,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const MAX_BODY_BYTES = 256 * 1024;

/** The JSON object of a GraphQL request: UTF-8, not compressed, at most 256 kB. */
export async function readJsonBody(request: IncomingMessage): Promise<object> {
  checkHeaders(request);
  const text = await readText(request);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, 'BAD_REQUEST', 'The body is not valid JSON.');
  }
  if (Array.isArray(body)) throw new HttpRefusal(400, 'BAD_REQUEST', 'One request carries one operation: batches are not taken.');
  if (body === null || typeof body !== 'object') throw new HttpRefusal(400, 'BAD_REQUEST', 'The body must be a JSON object.');
  return body;
}

/** The content type also keeps simple cross-site requests out: a browser asks before it sends JSON. */
function checkHeaders({ headers }: IncomingMessage): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (type !== 'application/json') throw new HttpRefusal(415, 'BAD_REQUEST', 'Send application/json.');
  const charset = parameters
    .find((part) => part.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') throw new HttpRefusal(415, 'BAD_REQUEST', 'Send UTF-8.');
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') throw new HttpRefusal(415, 'BAD_REQUEST', 'Send the body uncompressed.');
  if (Number(headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw tooLarge();
}

function tooLarge(): HttpRefusal {
  return new HttpRefusal(413, 'BAD_REQUEST', `A request has at most ${MAX_BODY_BYTES / 1024} kB.`);
}

function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_BODY_BYTES) chunks.push(chunk);
      else reject(tooLarge());
    });
    request.on('end', () => resolve(decode(Buffer.concat(chunks), reject)));
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new HttpRefusal(400, 'BAD_REQUEST', 'The request was cut off.'));
    });
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer, reject: (error: Error) => void): string {
  try {
    return utf8.decode(bytes);
  } catch {
    reject(new HttpRefusal(400, 'BAD_REQUEST', 'The body is not UTF-8.'));
    return '';
  }
}
