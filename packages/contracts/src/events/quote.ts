import { z } from 'zod';
import { financeOf, person, staffOf } from '../concerns.ts';
import { exampleIds, examplePeriod, exampleTime } from '../examples.ts';
import {
  bilingual,
  date,
  id,
  instant,
  organisationClass,
  period,
  serviceKind,
} from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';
import { usedOption } from '../used-options.ts';
import { chargeEvents, chargeLine, chargeTotals } from './charge.ts';

/** What a price was asked for. */
export const quotedWish = z.object({
  period,
  serviceKind,
  tariff: z.string().nullable(),
  quantity: z.int(),
  options: z.array(usedOption),
});
export type QuotedWish = z.infer<typeof quotedWish>;

/** Whose a quote is, also when nothing else is said of it. */
const quoted = z.object({ institutionId: id, organisationId: id, personId: id, instrumentId: id });
type Quoted = z.infer<typeof quoted>;

/**
 * A price as a document, which never changes: it holds all that is printed on it, names included, but
 * those of people.
 */
export const issuedQuote = quoted.extend({
  /** As it is printed, `見積-2026-000123`: consecutive for each institution and fiscal year. */
  number: z.string(),
  /** From April to March, by the date of issue in Japan. */
  fiscalYear: z.int(),
  sequence: z.int().positive(),
  institutionName: bilingual,
  organisationName: bilingual,
  instrumentName: bilingual,
  /** Who asked for it: the person whom it is for, or staff. */
  issuedBy: id,
  issuedOn: date,
  /** It holds until then: to 24:00 of the last day. */
  validUntil: instant,
  wish: quotedWish,
  organisationClass,
  /** The day from which on the evidence of the class holds no more; null where it has no end. */
  classValidTo: date.nullable(),
  /** Of the usage terms that were in force; null where the institution has none. */
  termsVersion: z.int().nullable(),
  tariff: z.string().nullable(),
  lines: z.array(chargeLine),
  totals: chargeTotals,
});
export type IssuedQuote = z.infer<typeof issuedQuote>;

const of = {
  institutionId: exampleIds.institution,
  organisationId: exampleIds.organisation,
  personId: exampleIds.person,
  instrumentId: exampleIds.instrument,
};
const { lines, totals } = chargeEvents.ChargeRated.example as Pick<IssuedQuote, 'lines' | 'totals'>;

const told = {
  concerns: ({ personId, organisationId, institutionId }: Quoted) => [
    person(personId),
    financeOf(organisationId),
    staffOf(institutionId),
    financeOf(institutionId),
  ],
  shows: ({ institutionId, organisationId, instrumentId }: Quoted, quoteId: string) => ({
    named: { quoteId, institutionId, organisationId, instrumentId },
  }),
};

export const quoteEvents = {
  QuoteIssued: event(issuedQuote, {
    example: {
      ...of,
      number: '見積-2026-000123',
      fiscalYear: 2026,
      sequence: 123,
      institutionName: { ja: '国立物質計測研究所(架空の例)', en: 'National Institute (fictional)' },
      organisationName: { ja: '架空マテリアル株式会社', en: 'Fictional Materials' },
      instrumentName: { ja: '走査電子顕微鏡', en: 'Scanning electron microscope' },
      issuedBy: exampleIds.person,
      issuedOn: '2026-11-29',
      validUntil: exampleTime,
      wish: {
        period: examplePeriod,
        serviceKind: 'technical-guidance',
        tariff: null,
        quantity: 1,
        options: [{ code: 'helium', quantity: '1.5' }],
      },
      organisationClass: 'academia',
      classValidTo: '2027-04-01',
      termsVersion: 1,
      tariff: null,
      lines,
      totals,
    },
    ...told,
  }),
  /** Its last day is over. */
  QuoteExpired: event(quoted, { example: of, ...told }),
};
export type QuoteEvent = EventsOf<typeof quoteEvents>;
