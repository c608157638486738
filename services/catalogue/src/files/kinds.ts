/**
 * What a file is, by its own bytes: names and what a browser says of it prove nothing. SVG and HTML
 * are none of these, because they can hold scripts.
 */

import type { FileKind } from '@kyoyo/contracts';

export type MediaType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';

const text = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString('latin1', from, to);

/** Enough bytes of a beginning to tell every kind. */
export const beginningBytes = 12;

export function mediaTypeOf(beginning: Buffer): MediaType | undefined {
  if (text(beginning, 0, 3) === '\xFF\xD8\xFF') return 'image/jpeg';
  if (text(beginning, 0, 8) === '\x89PNG\r\n\x1A\n') return 'image/png';
  if (text(beginning, 0, 4) === 'RIFF' && text(beginning, 8, 12) === 'WEBP') return 'image/webp';
  return text(beginning, 0, 5) === '%PDF-' ? 'application/pdf' : undefined;
}

export const kindOf = (mediaType: MediaType | undefined): FileKind | undefined =>
  mediaType && (mediaType === 'application/pdf' ? 'document' : 'photo');

/** False where the file ends before it is at its end. */
export function isWhole(bytes: Buffer, mediaType: MediaType): boolean {
  switch (mediaType) {
    case 'image/jpeg':
      return jpegEnds(bytes);
    case 'image/png':
      return pngEnds(bytes);
    case 'image/webp':
      return bytes.length >= 16 && bytes.readUInt32LE(4) + 8 <= bytes.length;
    case 'application/pdf':
      return text(bytes, bytes.length - 1024, bytes.length).includes('%%EOF');
  }
}

const [startOfScan, endOfImage] = [0xda, 0xd9];

/** Cameras put small pictures before the large one and films after it: its own end is looked for. */
function jpegEnds(bytes: Buffer): boolean {
  let scanned = false;
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] as number;
    if (bytes[at] !== 0xff) return false;
    if (marker === 0xff) at += 1;
    else {
      at += 2 + bytes.readUInt16BE(at + 2);
      if (marker === startOfScan) {
        scanned = true;
        at = endOfScan(bytes, at);
      }
      if (bytes[at] === 0xff && bytes[at + 1] === endOfImage) return scanned;
    }
  }
  return false;
}

/** The next marker after the picture's data, in which 0xFF is followed by 0 or a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    const isData = next === 0 || next === 0xff || (next !== undefined && (next & 0xf8) === 0xd0);
    if (!isData) return at;
  }
  return bytes.length;
}

function pngEnds(bytes: Buffer): boolean {
  let at = 8;
  while (at + 12 <= bytes.length) {
    const next = at + 12 + bytes.readUInt32BE(at);
    if (text(bytes, at + 4, at + 8) === 'IEND') return next <= bytes.length;
    at = next;
  }
  return false;
}
