import { inflateRawSync } from 'node:zlib';

/** A file in the archive may unpack to no more than this, whatever it claims: small bombs make large fires. */
const MOST_BYTES = 64 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

export class ZipProblem extends Error {
  override readonly name = 'ZipProblem';
}

/** The files of a zip archive by name, unpacked on demand. */
export function readZip(bytes: Buffer): { file(name: string): Buffer | null } {
  const entries = new Map<string, Entry>();
  let at = endOf(bytes);
  const count = bytes.readUInt16LE(at + 10);
  at = bytes.readUInt32LE(at + 16);
  for (let i = 0; i < count; i += 1) {
    const { entry, next } = entryAt(bytes, at);
    entries.set(entry.name, entry);
    at = next;
  }
  return {
    file(name) {
      const entry = entries.get(name);
      return entry ? unpack(bytes, entry) : null;
    },
  };
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly at: number;
}

/** The directory stands at the end, before a comment of up to 64 kB. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= 0 && at > bytes.length - 66_000; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new ZipProblem('This is no zip archive.');
}

function entryAt(bytes: Buffer, at: number): { readonly entry: Entry; readonly next: number } {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw new ZipProblem('The archive is broken.');
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
  const nameEnd = at + 46 + (nameLength ?? 0);
  return {
    entry: {
      name: bytes.toString('utf8', at + 46, nameEnd),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    },
    next: nameEnd + (extraLength ?? 0) + (commentLength ?? 0),
  };
}

function unpack(bytes: Buffer, { method, packedSize, at }: Entry): Buffer {
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(from, from + packedSize);
  if (method === 0) return packed;
  if (method !== 8) throw new ZipProblem('The archive is packed in a way nobody uses.');
  return inflateRawSync(packed, { maxOutputLength: MOST_BYTES });
}
