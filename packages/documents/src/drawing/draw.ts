import { buffer } from 'node:stream/consumers';
import type { PrintedDocument } from '../document.ts';
import { drawBlock } from './blocks.ts';
import { head } from './head.ts';
import { foot, newSheet } from './sheet.ts';

/** A document as the bytes of a PDF; the same document is the same bytes. */
export async function draw(document: PrintedDocument): Promise<Uint8Array> {
  const sheet = newSheet(document);
  const bytes = buffer(sheet);
  head(sheet, document);
  for (const block of document.blocks) drawBlock(sheet, block);
  foot(sheet, document.footer);
  sheet.end();
  return bytes;
}
