/** Pictures that may be uploaded, with the ending their files get. SVG is none of them: it can carry scripts. */
export const IMAGE_TYPES: ReadonlyMap<string, string> = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/webp', 'webp'],
]);

const STARTS: readonly (readonly [type: string, at: number, bytes: readonly number[]])[] = [
  ['png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', 0, [0xff, 0xd8, 0xff]],
  ['webp', 8, [0x57, 0x45, 0x42, 0x50]],
];

/** What kind of picture these bytes are, by how they begin; null: none that is taken. */
export function imageTypeOf(bytes: Uint8Array): string | null {
  return STARTS.find(([, at, start]) => start.every((byte, index) => bytes[at + index] === byte))?.[0] ?? null;
}
