/** The largest picture that is taken. */
export interface ImageLimits {
  readonly kilobytes: number;
  readonly pixels: number;
}

export interface Image {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

/** What a picture is by its own first bytes, never by what its sender calls it; null when it is none we take. */
function imageIn(bytes: Buffer): Image | null {
  if (bytes.length < 30) return null;
  if (bytes.readUInt32BE(0) === 0x89504e47)
    return { mediaType: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (bytes.readUInt16BE(0) === 0xffd8) return jpeg(bytes);
  return bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP' ? webp(bytes) : null;
}

/** Walks from marker to marker to the one that tells the size. */
function jpeg(bytes: Buffer): Image | null {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { mediaType: 'image/jpeg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
  }
  return null;
}

function webp(bytes: Buffer): Image | null {
  const [mediaType, kind] = ['image/webp' as const, bytes.toString('latin1', 12, 16)];
  if (kind === 'VP8X') return { mediaType, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21);
    return { mediaType, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return kind === 'VP8 ' ? { mediaType, width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff } : null;
}

/** The picture these bytes are, when it is one we take and not larger than `limits`. */
export function fittingImage(bytes: Buffer, { kilobytes, pixels }: ImageLimits): Image | null {
  const image = imageIn(bytes);
  if (image === null || bytes.length > kilobytes * 1024) return null;
  return image.width > 0 && Math.max(image.width, image.height) <= pixels ? image : null;
}
