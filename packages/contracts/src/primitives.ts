import { durationMs, toInstant, type Instant } from '@kyoyo/kernel';
import { z } from 'zod';
import { byRule } from './shape-rules.ts';

/** Far enough for every booking and contract, and inside what every calendar here can count. */
const isOfOurTime = (text: string): boolean => text >= '1900' && text < '2200';

/** As stored and sent: UTC with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 }) as unknown as z.ZodType<Instant, string>;

/** As people and programs write it: RFC 3339 with any offset, read into UTC. */
export const instantFromOffset = z.iso
  .datetime({
    offset: true,
    error: byRule('time-with-offset'),
  })
  .transform((text, context): Instant => {
    const read = toInstant(text);
    if (read !== undefined && isOfOurTime(read)) return read;
    context.addIssue({ code: 'custom', message: byRule('no-such-time') });
    return z.NEVER;
  });

export const period = z.object({ start: instant, end: instant });

/** Days are counted one by one in what looks at a period, so none may be without end. */
const periodWithin = (daysMax: number) =>
  z
    .object({ start: instantFromOffset, end: instantFromOffset })
    .refine((value) => value.start < value.end, {
      path: ['end'],
      message: byRule('end-before-start'),
    })
    .refine((value) => durationMs(value) <= daysMax * 86_400_000, {
      path: ['end'],
      message: byRule('period-too-long'),
    });

export const periodFromOffset = periodWithin(1_830);

/** Of one use; no booking policy lets it be longer. */
export const usePeriodFromOffset = periodWithin(31);

/** Written in lower case, so that the same id is the same text everywhere. */
export const id = z.uuid().toLowerCase();

/** A calendar date in Japan. */
export const date = z.iso.date().refine(isOfOurTime, byRule('no-such-time'));

/** Where a page ended: what its last row is sorted by, part by part, `2026-11-30~<id>`. */
export const pageCursor = (...parts: readonly z.ZodType<unknown, string>[]) =>
  z
    .string()
    .max(100)
    .refine((text) => {
      const said = text.split('~');
      return (
        said.length === parts.length &&
        parts.every((part, index) => part.safeParse(said[index]).success)
      );
    });

/** A month of Japan's calendar, `2026-11`. */
export const calendarMonth = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** Text that people read, in both languages of the platform. */
export const bilingual = z.object({
  ja: z.string().trim().min(1).max(200),
  en: z.string().trim().min(1).max(200),
});
export type Bilingual = z.infer<typeof bilingual>;

/** Controls, line breaks and marks that turn the direction of what follows. */
export const uncontrolled = /^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u;
/** Something to see: neither a space, nor a format character, nor one of the fillers of Unicode. */
const visible = /[^\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;

/** A name as somebody gives it: one line that can be seen, written in one way (NFC). */
export const givenName = (lengthMax: number) =>
  z
    .string()
    .normalize('NFC')
    .trim()
    .min(1)
    .max(lengthMax)
    .regex(uncontrolled, byRule('name-characters'))
    .regex(visible, byRule('name-characters'));

/** The same in both languages. What lies in logs is read by `bilingual`, as it was written. */
export const bilingualName = z.object({ ja: givenName(200), en: givenName(200) });

/** In which people read. */
export const language = z.enum(['ja', 'en']);
export type Language = keyof Bilingual;

/** Whole yen; at most a thousand billion, far inside what a number holds exactly. */
export const yen = z.int().min(-1_000_000_000_000).max(1_000_000_000_000);

/** What many amounts come to: as far as a number is exact. */
export const yenSum = z.int();

/** An exact number as text: `0.5`, `3`, `2/3`. */
export const exactNumber = z
  .string()
  .regex(/^\d+(\.\d+|\/[1-9]\d*)?$/, 'A number such as 0.5 or 2/3');

/** How an organisation is priced and what it may book (class of user, 利用者区分). */
export const organisationClass = z.enum([
  'large',
  'sme',
  'startup',
  'academia',
  'public',
  'internal',
]);
export type OrganisationClass = z.infer<typeof organisationClass>;

/** Who works the instrument: the user, the user with staff beside, or staff (機器利用・技術指導・技術代行). */
export const serviceKind = z.enum(['equipment-use', 'technical-guidance', 'operated-run']);
export type ServiceKind = z.infer<typeof serviceKind>;

/** The forms of contract under which something is used (domain: 利用約款・サブスクリプション・共同研究・受託). */
export const contractForm = z.enum([
  'usage-terms',
  'subscription',
  'joint-research',
  'commissioned',
]);
export type ContractForm = z.infer<typeof contractForm>;
