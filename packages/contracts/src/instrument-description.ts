import { z } from 'zod';
import { fileAt } from './instrument-files.ts';
import { bilingual, bilingualName, date, givenName } from './primitives.ts';
import { byRule } from './shape-rules.ts';

/** A file that was uploaded, or one that lies with the institution. */
const fileAddress = z
  .string()
  .max(2_000)
  .refine(
    (text) =>
      fileAt(text) !== undefined ||
      (/^https:\/\/[^\s/]/.test(text) && !/\s/.test(text) && URL.canParse(text)),
    byRule('file-address'),
  );
const word = z.string().trim().min(1).max(100);

/** What paid for an instrument, and until when its use may cost no more than it costs to run. */
export const instrumentFunding = z.object({
  subsidy: bilingual.nullable(),
  acquiredOn: date,
  /** The last day on which use under usage terms is free or at cost; null where nothing binds. */
  costOnlyUntil: date.nullable(),
  /** The office that says so, such as 研究支援課; never a person's name. */
  signedOffBy: z.string().trim().min(1).max(200).nullable(),
});
export type InstrumentFunding = z.infer<typeof instrumentFunding>;

/** What an instrument is, as people look for it and choose it. */
export const instrumentDescription = z.object({
  name: bilingual,
  category: z.string().min(1).max(60),
  location: bilingual,
  /** How many identical ones there are; each booking takes one. */
  units: z.int().min(1).max(50),
  /** Other names it goes by, in any language. */
  aliases: z.array(word).max(30),
  techniques: z.array(word).max(30),
  specs: z.array(z.object({ name: bilingual, value: z.string().trim().min(1).max(200) })).max(50),
  sampleKinds: z.array(word).max(30),
  photos: z.array(z.object({ url: fileAddress, alt: bilingual })).max(10),
  documents: z.array(z.object({ url: fileAddress, title: bilingual })).max(20),
  funding: instrumentFunding.nullable(),
});
export type InstrumentDescription = z.infer<typeof instrumentDescription>;

const shape = instrumentDescription.shape;
const words = z.array(givenName(100)).max(30);

/** As people send it: what they leave out is empty. */
export const describedInstrument = z.strictObject({
  name: bilingualName.strict(),
  category: shape.category,
  location: bilingualName.strict(),
  units: shape.units,
  aliases: words.default([]),
  techniques: words.default([]),
  specs: z
    .array(z.object({ name: bilingualName, value: givenName(200) }))
    .max(50)
    .default([]),
  sampleKinds: words.default([]),
  photos: z
    .array(z.object({ url: fileAddress, alt: bilingualName }))
    .max(10)
    .default([]),
  documents: z
    .array(z.object({ url: fileAddress, title: bilingualName }))
    .max(20)
    .default([]),
  funding: shape.funding.default(null),
});

/** The SHA-256 of every uploaded file that a description refers to, each once. */
export const filesOf = ({
  photos,
  documents,
}: Pick<InstrumentDescription, 'photos' | 'documents'>): string[] => [
  ...new Set([...photos, ...documents].flatMap(({ url }) => fileAt(url) ?? [])),
];
