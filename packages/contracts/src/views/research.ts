import { z } from 'zod';
import { bilingual, contractForm, date, id, instant } from '../primitives.ts';
import { researchContent, researcher, researchForm } from '../research/content.ts';
import { researchStage, researchStatus, reviewVerdict, spending } from '../research/standing.ts';

/** Of one party, and of which content it was said. */
const remark = z.object({
  number: z.int(),
  partyId: id,
  personId: id,
  verdict: reviewVerdict,
  comment: z.string(),
  at: instant,
});

const signature = z.object({ partyId: id, personId: id, at: instant });

/** In whole yen, without tax. */
const researchAmountsView = z.object({
  baseYen: z.int(),
  indirectYen: z.int(),
  ipFundYen: z.int(),
  totalYen: z.int(),
  successFeeYen: z.int(),
  matching: z.array(z.object({ fiscalYear: z.int(), companyYen: z.int(), publicYen: z.int() })),
});

const contentVersion = z.object({
  number: z.int(),
  content: researchContent,
  amounts: researchAmountsView,
});

/** What a list shows of each. */
export const researchListed = z
  .object({
    id,
    /** What bookings name when they are made under it. */
    contractId: id,
    institutionId: id,
    organisationIds: z.array(id),
    /** How they are called: whoever is a party knows the others, though not elsewhere. */
    organisations: z.array(z.object({ id, name: bilingual })),
    form: researchForm,
    status: researchStatus,
    /** Of an amendment of what is agreed; null where none is negotiated. */
    amendment: researchStage.nullable(),
    title: bilingual,
    theme: z.string(),
    firstDay: date,
    lastDay: date,
    umbrellaId: id.nullable(),
    confidential: z.boolean(),
    totalYen: z.int(),
    useBudgetYen: z.int().nullable(),
    spentYen: z.int(),
    spending,
    agreedAt: instant.nullable(),
    latestAt: instant,
    version: z.int(),
  })
  .meta({ id: 'ResearchListed' });
export type ResearchListed = z.infer<typeof researchListed>;

export const researchView = researchListed
  .extend({
    agreed: contentVersion.extend({ at: instant, signatures: z.array(signature) }).nullable(),
    negotiated: contentVersion
      .extend({ stage: researchStage, signatures: z.array(signature) })
      .nullable(),
    /** What lacks before what is negotiated can be agreed. */
    gaps: z.array(z.object({ slug: z.string(), text: bilingual })),
    researchers: z.array(
      researcher.extend({ partyId: id, pledgedOn: date.nullable(), covered: z.boolean() }),
    ),
    reviewers: z.array(z.object({ partyId: id, personId: id })),
    remarks: z.array(remark),
    versions: z.array(z.object({ number: z.int(), at: instant, personId: id.nullable() })),
    /** Instalments that were due already, and are charged. */
    due: researchContent.shape.instalments,
    overdraft: z.object({ personId: id, reason: z.string() }).nullable(),
    ended: z.object({ at: instant, reason: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'ResearchContract' });
export type ResearchView = z.infer<typeof researchView>;

/** A contract as text, section by section. */
export const contractTextView = z
  .object({
    number: z.int(),
    title: z.string(),
    articles: z.array(z.object({ number: z.string(), heading: z.string(), text: z.string() })),
  })
  .meta({ id: 'ContractText' });
export type ContractText = z.infer<typeof contractTextView>;

/** What has become of the text from one version to another, in the order of the newer. */
export const redlineView = z
  .object({
    from: z.int(),
    to: z.int(),
    articles: z.array(
      z.object({
        number: z.string(),
        heading: z.string(),
        changed: z.boolean(),
        parts: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
      }),
    ),
  })
  .meta({ id: 'Redline' });
export type Redline = z.infer<typeof redlineView>;

const days = z.number().nullable();

/** From the first consultation to the contract, and from there to the first run; in days. */
export const leadTimeView = z
  .object({
    forms: z.array(
      z.object({
        form: contractForm,
        contracts: z.int(),
        consultedToAgreed: days,
        agreedToFirstRun: days,
        consultedToFirstRun: days,
      }),
    ),
    items: z.array(
      z.object({
        contractId: id,
        form: contractForm,
        /** Null where it is secret to who asks. */
        organisationId: id.nullable(),
        consultedAt: instant.nullable(),
        agreedAt: instant,
        firstRunAt: instant.nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'ContractLeadTimes' });
