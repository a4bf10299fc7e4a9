import type { TestCaller } from './test-caller.js';

export interface Uploaded {
  readonly status: number;
  readonly id: string;
  readonly code: string | undefined;
}

const PNG = Buffer.from('89504e470d0a1a0a00000000', 'hex');

/** Hands in a file for a ticket that a command is to name next. */
export async function uploadFile(
  { address }: { readonly address: string },
  { headers }: Pick<TestCaller, 'headers'>,
  { name, bytes = PNG }: { readonly name: string; readonly bytes?: Buffer },
): Promise<Uploaded> {
  const url = `${address}/files/tickets?name=${encodeURIComponent(name)}`;
  const response = await fetch(url, { method: 'POST', body: new Uint8Array(bytes), headers });
  const { file, userErrors } = (await response.json()) as { file?: { id: string }; userErrors?: { code: string }[] };
  return { status: response.status, id: file?.id ?? '', code: userErrors?.[0]?.code };
}
