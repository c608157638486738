import { describe, expect, it } from 'vitest';
import { pixelsOf } from '../../src/files/pixels.ts';
import { jpeg, pdf, png } from './example-files.ts';

const sized = (width: number, height: number) => {
  const bytes = png();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const frame = Buffer.from([0xff, 0xc2, 0, 11, 8, 0xff, 0xff, 0xff, 0xfe, 1, 0, 0, 0]);
const webp = (kind: string, ...data: number[]) =>
  Buffer.concat([Buffer.from(`RIFF\x20\0\0\0WEBP${kind}\0\0\0\0`, 'latin1'), Buffer.from(data)]);

describe('a picture says how many pixels it has', () => {
  it.each([
    ['PNG', sized(60_000, 60_000), 'image/png', 3_600_000_000],
    ['JPEG', Buffer.concat([jpeg.subarray(0, 2), frame]), 'image/jpeg', 65_535 * 65_534],
    ['extended WebP', webp('VP8X', 0, 0, 0, 0, 9, 0, 0, 4, 0, 0), 'image/webp', 50],
    ['lossless WebP', webp('VP8L', 0x2f, 9, 0, 1, 0, 0, 0, 0, 0, 0), 'image/webp', 10 * 5],
    ['lossy WebP', webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 9, 0, 5, 0), 'image/webp', 45],
    ['document', pdf(), 'application/pdf', 0],
    ['picture that ends before', Buffer.from('\x89PNG'), 'image/png', 0],
  ] as const)('%s', (_, bytes, mediaType, pixels) => {
    expect(pixelsOf(bytes, mediaType)).toBe(pixels);
  });
});
