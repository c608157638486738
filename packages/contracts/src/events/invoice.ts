import { z } from 'zod';
import { financeOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { bilingual, date, exactNumber, id, yen } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';
import { electronicAddress } from './account.ts';
import { bankAccount, issuer } from './issuer.ts';

/** What one charge is billed, or what is still to be billed of it after a correction. */
export const invoiceLine = z.object({
  chargeId: id,
  /** How many events the charge had then: what the statement of use beside it is made from. */
  chargeVersion: z.int().positive().default(1),
  label: bilingual,
  suppliedFrom: date,
  suppliedTo: date,
  /** Of what the charge comes to without tax, this much is billed here. */
  netYen: yen,
  /** What the line comes to in the basis of the invoice: without tax, or with it. */
  amountYen: yen,
  /** `0` where it is outside of consumption tax. */
  taxPercent: exactNumber,
});
export type InvoiceLine = z.infer<typeof invoiceLine>;

/** Rounded once for each rate; `net + tax = total`. */
export const taxTotal = z.object({ taxPercent: exactNumber, net: yen, tax: yen, total: yen });
export type TaxTotal = z.infer<typeof taxTotal>;

/** Two who write to each other, as they were called on the day. */
export const invoiceParty = z.object({
  name: bilingual,
  addressee: z.string().nullable(),
  addressLines: z.array(z.string()),
});

export const invoiceLinesMax = 2_000;

/** A document with all that is printed on it. It never changes. */
export const issuedInvoice = z.object({
  /** Internal users are settled by a transfer of budget, without tax. */
  kind: z.enum(['invoice', 'budget-transfer']),
  institutionId: id,
  organisationId: id,
  /** As it is printed, `請求-2026-000123`: consecutive for each issuer, kind and fiscal year. */
  number: z.string(),
  fiscalYear: z.int(),
  sequence: z.int().positive(),
  issuedOn: date,
  dueOn: date.nullable(),
  /** Up to whose end it bills, `2026-11`. */
  month: z.string(),
  project: z.string().nullable(),
  purchaseOrder: z.string().nullable(),
  issuer: invoiceParty.extend({
    registrationNumber: z.string().nullable(),
    bankAccounts: z.array(bankAccount),
  }),
  recipient: invoiceParty.extend({ endpoint: electronicAddress.nullable().default(null) }),
  basis: issuer.shape.basis,
  taxRounding: issuer.shape.taxRounding.default('floor'),
  lines: z.array(invoiceLine).min(1).max(invoiceLinesMax),
  totals: z.array(taxTotal).min(1).max(5),
  totalYen: yen.nonnegative(),
  runId: id.nullable(),
});
export type IssuedInvoice = z.infer<typeof issuedInvoice>;

export const exampleInvoice: z.input<typeof issuedInvoice> = {
  kind: 'invoice',
  institutionId: exampleIds.institution,
  organisationId: exampleIds.organisation,
  number: '請求-2026-000123',
  fiscalYear: 2026,
  sequence: 123,
  issuedOn: '2026-12-03',
  dueOn: '2027-01-31',
  month: '2026-11',
  project: null,
  purchaseOrder: 'PO-2026-7',
  issuer: {
    name: { ja: '国立物質計測研究所(架空の例)', en: 'National Institute (fictional)' },
    addressee: null,
    addressLines: ['〒305-0000', '茨城県つくば市架空1-1-1'],
    registrationNumber: 'T7123456789012',
    bankAccounts: [],
  },
  recipient: {
    name: { ja: '架空マテリアル株式会社', en: 'Fictional Materials' },
    addressee: '経理部',
    addressLines: [],
    endpoint: { scheme: '0188', id: '7123456789012' },
  },
  basis: 'exclusive',
  taxRounding: 'floor',
  lines: [
    {
      chargeId: exampleIds.charge,
      chargeVersion: 1,
      label: { ja: '走査電子顕微鏡', en: 'Scanning electron microscope' },
      suppliedFrom: '2026-11-12',
      suppliedTo: '2026-11-12',
      netYen: 48_950,
      amountYen: 48_950,
      taxPercent: '10',
    },
  ],
  totals: [{ taxPercent: '10', net: 48_950, tax: 4_895, total: 53_845 }],
  totalYen: 53_845,
  runId: null,
};

const told = {
  concerns: ({ institutionId, organisationId }: InvoiceOf) => [
    financeOf(institutionId),
    financeOf(organisationId),
  ],
  shows: ({ institutionId, organisationId }: InvoiceOf, invoiceId: string) => ({
    named: { invoiceId, institutionId, organisationId },
  }),
};
type InvoiceOf = Pick<IssuedInvoice, 'institutionId' | 'organisationId'>;

/** That it is late, and what was still to be paid; each level once. */
export const invoiceReminder = z.object({
  level: z.int().positive(),
  remindedOn: date,
  openYen: yen,
});
export type InvoiceReminder = z.infer<typeof invoiceReminder>;

export const invoiceEvents = {
  InvoiceIssued: event(issuedInvoice, { example: exampleInvoice, ...told }),
  InvoiceReminded: event(
    invoiceReminder.extend({
      institutionId: id,
      organisationId: id,
      number: z.string(),
      dueOn: date,
    }),
    {
      example: {
        institutionId: exampleIds.institution,
        organisationId: exampleIds.organisation,
        number: exampleInvoice.number,
        dueOn: '2027-01-31',
        level: 1,
        remindedOn: '2027-02-07',
        openYen: 53_845,
      },
      ...told,
    },
  ),
};
export type InvoiceEvent = EventsOf<typeof invoiceEvents>;
