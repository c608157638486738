import { describe, expect, it } from 'vitest';
import { isWhole, kindOf, mediaTypeOf } from '../../src/files/kinds.ts';
import { jpeg, pdf, png, webp } from './example-files.ts';

const kinds = [
  ['image/png', png()],
  ['image/jpeg', jpeg],
  ['image/webp', webp],
  ['application/pdf', pdf()],
] as const;

describe.each(kinds)('%s', (mediaType, bytes) => {
  it('is known by its first bytes', () => expect(mediaTypeOf(bytes)).toBe(mediaType));
  it('is whole', () => expect(isWhole(bytes, mediaType)).toBe(true));
  it('is not whole where any of its end is missing', () => {
    for (let length = 12; length < bytes.length - 1; length += 1) {
      expect(isWhole(bytes.subarray(0, length), mediaType), `${length} bytes`).toBe(false);
    }
  });
});

it('what a camera adds behind a picture does not hide its end', () => {
  const film = Buffer.from([1, 2, 0xff, 0xda, 0, 9, 0xff, 0x01]);
  expect(isWhole(Buffer.concat([jpeg, film]), 'image/jpeg')).toBe(true);
});

it.each([
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '<!doctype html><script>alert(1)</script>',
  ' %PDF-1.7',
  'GIF89a',
  'RIFF....AVI ',
  '',
])('%s is none of these', (text) => {
  expect(kindOf(mediaTypeOf(Buffer.from(text)))).toBeUndefined();
});
