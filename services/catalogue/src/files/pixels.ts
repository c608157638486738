import type { MediaType } from './kinds.ts';

/** How many pixels a picture says that it has; none where it does not say. */
export function pixelsOf(bytes: Buffer, mediaType: MediaType): number {
  switch (mediaType) {
    case 'image/png':
      return bytes.length < 24 ? 0 : bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
    case 'image/jpeg':
      return pixelsOfJpeg(bytes);
    case 'image/webp':
      return pixelsOfWebp(bytes);
    case 'application/pdf':
      return 0;
  }
}

/** The frame says it: the markers 0xC0 to 0xCF, but for three that are of something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function pixelsOfJpeg(bytes: Buffer): number {
  let most = 0;
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(marker)) {
      most = Math.max(most, bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7));
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return most;
}

/** Lossy, lossless and extended pictures each say it in their own way (RFC 9649). */
function pixelsOfWebp(bytes: Buffer): number {
  if (bytes.length < 30) return 0;
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return (bytes.readUIntLE(24, 3) + 1) * (bytes.readUIntLE(27, 3) + 1);
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1);
    }
    default:
      return (bytes.readUInt16LE(26) & 0x3fff) * (bytes.readUInt16LE(28) & 0x3fff);
  }
}
