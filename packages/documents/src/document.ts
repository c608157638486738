import { z } from 'zod';

/**
 * What a document says, from top to bottom. It is all text of people, never markup, and all of it is
 * bounded: whoever prints is held up no longer than by the longest of these.
 */

const line = z.string().max(400);
const text = z.string().max(10_000);
const labelled = z.object({ label: line, value: line });
export type Labelled = z.infer<typeof labelled>;

/** Who is written to, or who writes. */
const party = z.object({ name: line, lines: z.array(line).max(8) });
export type Party = z.infer<typeof party>;

const column = z.object({
  label: line,
  align: z.enum(['left', 'center', 'right']),
  /** Its part of the width, measured against the other columns. */
  share: z.number().min(1).max(100),
});
export type Column = z.infer<typeof column>;

const table = z.object({
  kind: z.literal('table'),
  columns: z.array(column).min(1).max(12),
  rows: z.array(z.array(line)).max(5_000),
  /** Below the rows, at their right; the strong ones are what the reader looks for. */
  totals: z.array(labelled.extend({ strong: z.boolean() })).max(12),
});
export type Table = z.infer<typeof table>;

const clause = z.object({
  /** As it is counted, `第1条` or `1.`: by whoever wrote the text, so that references to it hold. */
  number: z.string().max(20),
  heading: line.nullable(),
  text,
});
export type Clause = z.infer<typeof clause>;

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: line }),
  z.object({ kind: z.literal('paragraph'), text }),
  z.object({ kind: z.literal('fields'), fields: z.array(labelled).min(1).max(40) }),
  table,
  z.object({ kind: z.literal('clauses'), clauses: z.array(clause).max(300) }),
  /** Side by side, with room for names and seals. */
  z.object({ kind: z.literal('signatures'), parties: z.array(party).min(1).max(2) }),
]);
export type Block = z.infer<typeof block>;

export const printedDocument = z.object({
  language: z.enum(['ja', 'en']),
  title: z.string().min(1).max(100),
  /** RFC 3339. It goes into the file, so that the same document is the same bytes. */
  createdAt: z.iso.datetime(),
  recipient: party.nullable(),
  issuer: party.nullable(),
  /** Number and dates, above who issues it. */
  particulars: z.array(labelled).max(8),
  opening: text.nullable(),
  /** The figure for which it is read, large; the note says of what kind it is. */
  headline: labelled.extend({ note: line }).nullable(),
  blocks: z.array(block).max(500),
  /** On every page, beside the number of the page. */
  footer: line,
});
export type PrintedDocument = z.infer<typeof printedDocument>;

/** However much is in it, a document is no longer than this. */
export const pagesMax = 300;
