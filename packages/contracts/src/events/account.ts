import { z } from 'zod';
import { financeOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { id } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

export const electronicAddress = z.object({
  scheme: z.string().regex(/^\d{4}$/),
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:-]{0,49}$/),
});

/** What an organisation is to an institution as a customer (取引先). */
export const customerAccount = z.object({
  institutionId: id,
  organisationId: id,
  /** A department, never a person: 経理部 御中. */
  addressee: z.string().min(1).max(80).nullable(),
  addressLines: z.array(z.string().min(1).max(120)).max(5),
  /** What one invoice of a month is for. */
  invoicePer: z.enum(['organisation', 'project', 'purchase-order']),
  /** Internal users by a transfer of budget (予算振替); institutions of a network by clearing. */
  settledBy: z.enum(['invoice', 'budget-transfer', 'clearing']),
  /** The institution whose people they are, where settled by clearing. */
  clearedWith: id.nullable(),
  /** By which the bank's files name who pays: 振込依頼人コード, and the number of a virtual account. */
  payerCode: z
    .string()
    .regex(/^\d{1,10}$/)
    .nullable(),
  virtualAccount: z
    .string()
    .regex(/^\d{7}$/)
    .nullable(),
  /** Where an electronic invoice finds it (Peppol): an id of ISO 6523 and its scheme, such as 0188. */
  endpoint: electronicAddress.nullable().default(null),
  /** In half-width kana, as banks write whose money it is. */
  payerNames: z.array(z.string().min(1).max(48)).max(10),
});
export type CustomerAccount = z.infer<typeof customerAccount>;

export const accountEvents = {
  AccountDescribed: event(customerAccount, {
    example: {
      institutionId: exampleIds.institution,
      organisationId: exampleIds.organisation,
      addressee: '経理部',
      addressLines: ['〒100-0000', '東京都千代田区架空1-1'],
      invoicePer: 'organisation',
      settledBy: 'invoice',
      clearedWith: null,
      payerCode: '0000000012',
      virtualAccount: null,
      endpoint: { scheme: '0188', id: '7123456789012' },
      payerNames: ['ｶｸｳﾏﾃﾘｱﾙ'],
    },
    concerns: ({ institutionId, organisationId }) => [
      financeOf(institutionId),
      financeOf(organisationId),
    ],
    shows: ({ institutionId, organisationId }) => ({ named: { institutionId, organisationId } }),
  }),
};
export type AccountEvent = EventsOf<typeof accountEvents>;
