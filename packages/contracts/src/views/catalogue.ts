import { z } from 'zod';
import { bookingPolicy } from '../booking-policy.ts';
import { discountRule } from '../discount-rules.ts';
import { instrumentDescription } from '../instrument-description.ts';
import { instrumentStatus } from '../instrument-status.ts';
import { bilingual, id, instant } from '../primitives.ts';
import { rateCard } from '../rate-card.ts';
import { priceException, shortfall } from '../price-exception.ts';
import { subsidyRule } from '../subsidy.ts';
import { annualCosts } from '../cost-sheet.ts';

const named = z.object({ id, name: bilingual });

/** What an institution takes off, from an instant on until more is said. */
export const institutionDiscountsView = z
  .object({ effectiveFrom: instant, rules: z.array(discountRule) })
  .meta({ id: 'InstitutionDiscounts' });

export const institutionView = named
  .extend({
    networks: z.array(named),
    /** How many of its managers must approve before an instrument is shared. */
    approvalsNeeded: z.int(),
  })
  .meta({ id: 'Institution' });

export const networkView = named
  .extend({ institutionIds: z.array(id), version: z.int() })
  .meta({ id: 'Network' });

export const rateCardView = z
  .object({
    id,
    instrumentId: id,
    card: rateCard,
    /** Where it was below what maintenance costs; for those alone who keep the instrument. */
    exception: priceException.nullable(),
  })
  .meta({ id: 'RateCard' });

/** What is wrong in which cell. Row 1 of a CSV file is its column names; of JSON, the first item. */
export const importError = z
  .object({ row: z.int(), column: z.string().nullable(), message: bilingual })
  .meta({ id: 'ImportError' });
export type ImportError = z.infer<typeof importError>;

const rule = subsidyRule.shape;

/** What everybody reads of a subsidy; why and by whom is for those who keep the instrument. */
export const subsidyView = z
  .object({
    effectiveFrom: instant,
    rule: subsidyRule.extend({
      purpose: rule.purpose.nullable(),
      signedOff: rule.signedOff.nullable(),
    }),
    reason: z.string().nullable(),
  })
  .meta({ id: 'Subsidy' });

export const costSheetView = z
  .object({
    id,
    institutionId: id,
    instrumentId: id,
    fiscalYear: z.int(),
    costs: annualCosts,
    /** Depreciation, maintenance, staff and space. */
    fullCostYen: z.int(),
    version: z.int(),
  })
  .meta({ id: 'CostSheet' });

export const costSheetPreviewView = z
  .object({
    encoding: z.enum(['utf-8', 'utf-16', 'shift_jis']),
    rows: z.array(
      z.object({
        row: z.int(),
        action: z.enum(['add', 'change', 'keep']),
        instrumentId: id,
        name: bilingual,
        fiscalYear: z.int(),
        /** Which cells say something else than the sheet that is there. */
        changes: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
      }),
    ),
    errors: z.array(importError),
  })
  .meta({ id: 'CostSheetPreview' });

/** What holds for bookings that start at `effectiveFrom` or later. */
export const policyView = z
  .object({ effectiveFrom: instant, policy: bookingPolicy })
  .meta({ id: 'DatedBookingPolicy' });

const described = instrumentDescription.shape;

const instrument = instrumentDescription.extend({
  documents: z.array(
    // The size of a file that was uploaded; null where it lies elsewhere.
    described.documents.element.extend({ bytes: z.int().nullable() }),
  ),
  id,
  institution: named,
  status: instrumentStatus,
  /** Why it is declined, suspended, retired or transferred. */
  statusReason: z.string().nullable(),
  /** How many managers have approved a proposal so far. */
  endorsements: z.int(),
  /** The institution that last gave it away. */
  transferredFrom: id.nullable(),
  policy: bookingPolicy.nullable(),
  version: z.int(),
});

export const instrumentView = instrument.meta({ id: 'Instrument' });

/**
 * `name`: a name or alias has the words; `synonym`: another word for it, its place or institution;
 * `similar`: nearly; `partial`: some of the words.
 */
export const foundInstrumentView = instrument
  .extend({ match: z.enum(['name', 'synonym', 'similar', 'partial']) })
  .meta({ id: 'FoundInstrument' });

/** The address by which a description refers to the file. */
export const instrumentFileView = z
  .object({ url: z.string(), mediaType: z.string(), bytes: z.int() })
  .meta({ id: 'InstrumentFile' });

const count = z.object({ value: z.string(), count: z.int() });
const namedCount = named.extend({ count: z.int() });

export const instrumentSearchView = z
  .object({
    items: z.array(foundInstrumentView),
    nextCursor: z.string().nullable(),
    total: z.int(),
    /** Nothing has all of the words, so that these have only some of them. */
    partial: z.boolean(),
    /** How many there would be under each choice, the other filters kept. */
    facets: z.object({
      categories: z.array(count),
      techniques: z.array(count),
      institutions: z.array(namedCount),
      networks: z.array(namedCount),
    }),
    /** Words that nothing has, and the words that were looked for in their place. */
    similarWords: z.array(z.object({ asked: z.string(), found: z.array(z.string()) })),
  })
  .meta({ id: 'InstrumentSearch' });

export const importPreviewView = z
  .object({
    encoding: z.enum(['utf-8', 'utf-16', 'shift_jis']),
    rows: z.array(
      z.object({
        row: z.int(),
        action: z.enum(['propose', 'change', 'keep']),
        instrumentId: id.nullable(),
        name: bilingual,
        /** Which cells of a row that changes an instrument say something else than before. */
        changes: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
        /** A proposal of the name of an instrument that is there, or is proposed before it. */
        hasNamesake: z.boolean(),
        /** A proposal of the very description of an instrument that is there. */
        isRepeated: z.boolean(),
      }),
    ),
    errors: z.array(importError),
  })
  .meta({ id: 'ImportPreview' });

export const importedView = z
  .object({ id, proposedIds: z.array(id), changedIds: z.array(id), kept: z.int() })
  .meta({ id: 'Imported' });

/** What an import of prices would do, card by card. */
export const priceImportPreviewView = z
  .object({
    encoding: z.enum(['utf-8', 'utf-16', 'shift_jis']),
    rows: z.array(
      z.object({
        row: z.int(),
        action: z.enum(['publish', 'replace', 'keep']),
        instrumentId: id,
        name: bilingual,
        effectiveFrom: instant,
        /** The first of the cells that say something else than the prices before. */
        changes: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
        changesCount: z.int(),
        /** What of the prices is below maintenance, and needs a signed exception. */
        shortfall: shortfall.nullable(),
      }),
    ),
    errors: z.array(importError),
  })
  .meta({ id: 'PriceImportPreview' });

export const importedPricesView = z
  .object({ id, cardIds: z.array(id), kept: z.int() })
  .meta({ id: 'ImportedPrices' });
