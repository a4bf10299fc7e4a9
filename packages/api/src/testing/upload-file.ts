import type { TestCaller } from './test-caller.js';

export interface Uploaded {
  readonly status: number;
  readonly id: string;
  readonly code: string | undefined;
}

const PNG = Buffer.from('89504e470d0a1a0a00000000', 'hex');

/** Hands in a file for a ticket or a customer that a command is to name next. */
export async function uploadFile(
  { address }: { readonly address: string },
  { headers }: Pick<TestCaller, 'headers'>,
  { name, bytes = PNG, door = 'tickets' }: { readonly name: string; readonly bytes?: Buffer; readonly door?: 'tickets' | 'customers' },
): Promise<Uploaded> {
  const url = `${address}/files/${door}?name=${encodeURIComponent(name)}`;
  const response = await fetch(url, { method: 'POST', body: new Uint8Array(bytes), headers });
  const { file, userErrors } = (await response.json()) as { file?: { id: string }; userErrors?: { code: string }[] };
  return { status: response.status, id: file?.id ?? '', code: userErrors?.[0]?.code };
}
